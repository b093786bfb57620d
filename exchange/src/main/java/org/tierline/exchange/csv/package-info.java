/** CSV as Tierline writes and reads its own lists. */
@NullMarked
package org.tierline.exchange.csv;

import org.jspecify.annotations.NullMarked;
