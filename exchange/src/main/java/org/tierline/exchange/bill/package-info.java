/** Bills as files, in YAML or JSON, and what would have become of placements under one. */
@NullMarked
package org.tierline.exchange.bill;

import org.jspecify.annotations.NullMarked;
