/** Places in a text, and a text made readable with its places kept. */
@NullMarked
package org.tierline.narrative.text;

import org.jspecify.annotations.NullMarked;
