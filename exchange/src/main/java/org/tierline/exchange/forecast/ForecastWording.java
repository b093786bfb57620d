package org.tierline.exchange.forecast;

import java.util.Locale;
import java.util.OptionalDouble;
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Forecaster;
import org.tierline.record.forecast.Interval;

/** How a forecast is put in words, the same in text and on pages. */
public final class ForecastWording {
  /** What every forecast says of itself. */
  public static final String STATEMENT = "A forecast from past transitions, not a finding.";

  private ForecastWording() {}

  /** "12 %", "&lt;1 %", "0 %" only for what the law rules out. */
  public static String percent(double share) {
    if (share <= 0) {
      return "0 %";
    }
    if (share < 0.005) {
      return "<1 %";
    }
    if (share < 1 && share >= 0.995) {
      return ">99 %";
    }
    return Math.round(100 * share) + " %";
  }

  /** "8 to 15 %". */
  public static String range(Interval range) {
    return Math.round(100 * range.from()) + " to " + Math.round(100 * range.through()) + " %";
  }

  /** "0.559", or "infinite". */
  public static String score(OptionalDouble score) {
    return score.isPresent() ? score(score.getAsDouble()) : "infinite";
  }

  /** "0.559". */
  public static String score(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }

  /** Who foretells. */
  public static String name(Forecaster forecaster) {
    return switch (forecaster) {
      case MODEL -> "this forecast";
      case PLAIN -> "plain transition frequencies";
      case SAME -> "nothing changes, at the past rate";
      case SAME_CERTAIN -> "nothing changes, for certain";
    };
  }

  /** How it did in the backtest, and what follows, in sentences. */
  public static String tested(Backtest backtest) {
    if (backtest.years().size() < Backtest.FEWEST) {
      return "There is no forecast: only "
          + backtest.years().size()
          + " editions from "
          + Backtest.FIRST
          + " on are known to test one on, and "
          + Backtest.FEWEST
          + " are wanted.";
    }
    var model = backtest.total(Forecaster.MODEL);
    var plain = backtest.total(Forecaster.PLAIN);
    var same = backtest.total(Forecaster.SAME);
    String scores =
        "Tested on "
            + String.format(Locale.ROOT, "%,d", backtest.governments())
            + " placements of "
            + backtest.years().getFirst().edition()
            + " to "
            + backtest.years().getLast().edition()
            + ", each edition foretold from those before it: log loss "
            + score(model.logLoss())
            + ", beside "
            + score(plain.logLoss())
            + " of plain transition frequencies and "
            + score(same.logLoss())
            + " of \"nothing changes\"; Brier score "
            + score(model.brier())
            + ", beside "
            + score(plain.brier())
            + " and "
            + score(same.brier())
            + ". Lower is better.";
    return backtest.beats()
        ? scores
        : scores + " It doesn't beat them all, so there is no forecast.";
  }
}
