/** The ledger of consequences and answers on single items of aid, as JSON, CSV and sentences. */
@NullMarked
package org.tierline.exchange.ledger;

import org.jspecify.annotations.NullMarked;
