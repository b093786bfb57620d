/** The twelve indicia of §108(b), and which of them a clause bears on. */
@NullMarked
package org.tierline.narrative.indicium;

import org.jspecify.annotations.NullMarked;
