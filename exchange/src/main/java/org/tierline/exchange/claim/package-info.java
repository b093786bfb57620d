/** Checked claims as JSON, CSV and ClaimReview, and how the check agrees with labels. */
@NullMarked
package org.tierline.exchange.claim;

import org.jspecify.annotations.NullMarked;
