/**
 * What follows from Tier 3: the President's determination, when it is due, which clauses it applies
 * and which it waives, and what that means for one item of aid. §110(c)-(f) and §103(10).
 */
@NullMarked
package org.tierline.law.consequence;

import org.jspecify.annotations.NullMarked;
