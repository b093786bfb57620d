package org.tierline.exchange.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tierline.record.forecast.Interval;

/** Shares and scores as data give them: four decimals, for more would only look sure. */
final class Rounded {
  private static final int DECIMALS = 4;

  private Rounded() {}

  /** Like 0.1235. */
  static BigDecimal of(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** A range with both ends in. */
  static RangeJson of(Interval range) {
    return new RangeJson(of(range.from()), of(range.through()));
  }
}
