/** What a narrative says was determined of the government as a whole. */
@NullMarked
package org.tierline.narrative.determination;

import org.jspecify.annotations.NullMarked;
