package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tierline.law.Tier;
import org.tierline.record.forecast.Transitions.Now;

/**
 * The chance of each tier for every government in the edition to come. A forecast from past
 * transitions, never a finding.
 *
 * @param edition the edition to come
 * @param tuning how the fit weighs
 * @param rows every government that the last edition places, by name
 */
public record Forecast(int edition, Tuning tuning, List<Row> rows) {
  private static final int DRAWS = 1000;

  /**
   * One government.
   *
   * @param intervals by tier, all five: how sure each chance is
   */
  public record Row(Now now, Chances chances, Map<Tier, Interval> intervals) {
    /** Copies. */
    public Row {
      intervals = Map.copyOf(intervals);
    }

    /** The chance of a worse tier than now. */
    public double falls() {
      return chances.below(now.placement().tier());
    }

    /** The chance of a better tier than now. */
    public double rises() {
      return chances.above(now.placement().tier());
    }
  }

  /** Copies. */
  public Forecast {
    rows = List.copyOf(rows);
  }

  /** The forecast of a fit for the governments as they stand before its edition. */
  public static Forecast of(Fit fit, List<Now> now, long seed) {
    var drawn = new double[now.size()][Tier.values().length][DRAWS];
    for (int number = 0; number < DRAWS; number++) {
      var draw = fit.draw(Seeds.of(seed, number));
      for (int i = 0; i < now.size(); i++) {
        Chances chances = draw.chances(now.get(i).standings(), now.get(i).country().region());
        for (Tier tier : Tier.values()) {
          drawn[i][tier.ordinal()][number] = chances.of(tier);
        }
      }
    }
    var rows = new ArrayList<Row>();
    for (int i = 0; i < now.size(); i++) {
      var intervals = new EnumMap<Tier, Interval>(Tier.class);
      for (Tier tier : Tier.values()) {
        intervals.put(tier, Interval.of(drawn[i][tier.ordinal()]));
      }
      Now government = now.get(i);
      rows.add(
          new Row(
              government,
              fit.chances(government.standings(), government.country().region()),
              intervals));
    }
    return new Forecast(fit.edition(), fit.tuning(), rows);
  }
}
