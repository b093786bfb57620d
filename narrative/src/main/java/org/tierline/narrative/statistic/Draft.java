package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/** A statistic while its sentence is read: what comes behind may date it or say what it is of. */
final class Draft {
  final int start;
  final int end;
  final What what;
  final Optional<BigDecimal> number;
  String unit;

  /** Whether it is a part of a sum that stands before it. */
  final boolean part;

  Exploitation exploitation;

  /** What its own words say of that; what stands behind it may say more. */
  final Exploitation told;

  Period period = Period.CURRENT;

  /** Whether words at the figure itself date it. */
  boolean dated;

  /** Whether it counts officials. */
  boolean officials;

  /** The earlier figure that is set beside it. */
  @Nullable Draft earlier;

  Draft(
      int start,
      int end,
      What what,
      Optional<BigDecimal> number,
      String unit,
      Exploitation exploitation,
      boolean part) {
    this.start = start;
    this.end = end;
    this.what = what;
    this.number = number;
    this.unit = unit;
    this.exploitation = exploitation;
    told = exploitation;
    this.part = part;
  }
}
