/**
 * The statute behind the ratings: facts in, determinations with reasons out.
 *
 * <p>Pure: no input or output, no clock, no framework. The day is an argument.
 */
@NullMarked
package org.tierline.law;

import org.jspecify.annotations.NullMarked;
