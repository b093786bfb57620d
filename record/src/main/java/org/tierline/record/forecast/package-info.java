/**
 * What past transitions say of the editions to come: a forecast, never a finding. It is fitted on
 * the record alone, every step of it goes through the law's own clock, and its backtest comes with
 * it. Pure: the seed of what is drawn is an argument.
 */
package org.tierline.record.forecast;
