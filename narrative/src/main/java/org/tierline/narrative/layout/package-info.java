/** How a narrative is laid out: its tier line and its sections. */
@NullMarked
package org.tierline.narrative.layout;

import org.jspecify.annotations.NullMarked;
