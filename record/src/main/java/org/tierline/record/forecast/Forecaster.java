package org.tierline.record.forecast;

/** Who foretells in a backtest: this forecast, and the baselines it must beat. */
public enum Forecaster {
  /** This forecast. */
  MODEL,
  /** Plain transition frequencies, tier to tier, of all earlier editions alike. */
  PLAIN,
  /**
   * Nothing changes, at the rate at which nothing did in earlier editions; what changes goes to the
   * other tiers as often as changes went there.
   */
  SAME,
  /** Nothing changes, for certain; it has no log loss, for it is infinitely wrong at a change. */
  SAME_CERTAIN
}
