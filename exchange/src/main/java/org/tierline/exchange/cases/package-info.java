/**
 * Case files: rows of earlier tiers and facts with the outcome that the law must give, read, run
 * and compared.
 */
@NullMarked
package org.tierline.exchange.cases;

import org.jspecify.annotations.NullMarked;
