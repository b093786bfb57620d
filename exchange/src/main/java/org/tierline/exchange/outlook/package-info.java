/** The law looking forward, as JSON, CSV and sentences. */
@NullMarked
package org.tierline.exchange.outlook;

import org.jspecify.annotations.NullMarked;
