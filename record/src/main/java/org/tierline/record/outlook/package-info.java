/**
 * The law looking forward: what the edition to come can be for each government by the clock, and
 * which duties are owed by which day. Conditional on the law as encoded; never a forecast.
 */
@NullMarked
package org.tierline.record.outlook;

import org.jspecify.annotations.NullMarked;
