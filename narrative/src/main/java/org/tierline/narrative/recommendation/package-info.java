/** What a narrative asks of the government. */
@NullMarked
package org.tierline.narrative.recommendation;

import org.jspecify.annotations.NullMarked;
