/** The forecast from past transitions, in words, as JSON and as CSV. */
@NullMarked
package org.tierline.exchange.forecast;

import org.jspecify.annotations.NullMarked;
