/**
 * What would change a tier, in words and as JSON: the answers, the clauses behind them, and what a
 * narrative asks for that bears on them.
 */
@org.jspecify.annotations.NullMarked
package org.tierline.exchange.path;
