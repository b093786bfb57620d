/** The key reasons a narrative gives for and against. */
@NullMarked
package org.tierline.narrative.reason;

import org.jspecify.annotations.NullMarked;
