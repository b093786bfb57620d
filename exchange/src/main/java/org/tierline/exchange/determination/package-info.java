/**
 * What the law says on an office's facts, as words and as JSON: determinations with their reasons.
 */
@NullMarked
package org.tierline.exchange.determination;

import org.jspecify.annotations.NullMarked;
