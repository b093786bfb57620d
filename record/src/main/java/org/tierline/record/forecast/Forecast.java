package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.record.forecast.Transitions.Now;

/**
 * The chance of each tier for every government in the edition to come. A forecast from past
 * transitions, never a finding.
 *
 * @param fit what it rests on, for the edition to come
 * @param rows every government that the last edition places, by name
 */
public record Forecast(Fit fit, List<Row> rows) {
  private static final int DRAWS = 500;

  /**
   * One government.
   *
   * @param ranges how sure each chance is, by tier, all five
   * @param fallsRange how sure the chance of a worse tier is
   * @param risesRange how sure the chance of a better tier is
   */
  public record Row(
      Now now,
      Chances chances,
      Map<Tier, Interval> ranges,
      Interval fallsRange,
      Interval risesRange) {
    /** Copies. */
    public Row {
      ranges = Map.copyOf(ranges);
    }

    /** How sure the chance of a tier is. */
    public Interval range(Tier tier) {
      return Optional.ofNullable(ranges.get(tier)).orElseThrow();
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
    var draws = new ArrayList<Fit.Drawn>();
    for (int number = 0; number < DRAWS; number++) {
      draws.add(fit.draw(Seeds.of(seed, number)));
    }
    return new Forecast(fit, now.stream().map(government -> row(fit, government, draws)).toList());
  }

  private static Row row(Fit fit, Now now, List<Fit.Drawn> draws) {
    var landings =
        now.standings().stream()
            .map(standing -> new Landing(standing, now.country().region(), fit.edition()))
            .toList();
    Tier placed = now.placement().tier();
    var byTier = new double[Tier.values().length][draws.size()];
    var below = new double[draws.size()];
    var above = new double[draws.size()];
    for (int i = 0; i < draws.size(); i++) {
      var draw = draws.get(i);
      Chances chances =
          Chances.mean(landings.stream().map(landing -> landing.chances(draw)).toList());
      for (Tier tier : Tier.values()) {
        byTier[Place.of(tier)][i] = chances.of(tier);
      }
      below[i] = chances.below(placed);
      above[i] = chances.above(placed);
    }
    var ranges = new EnumMap<Tier, Interval>(Tier.class);
    for (Tier tier : Tier.values()) {
      ranges.put(tier, Interval.of(byTier[Place.of(tier)]));
    }
    return new Row(
        now,
        fit.chances(now.standings(), now.country().region()),
        ranges,
        Interval.of(below),
        Interval.of(above));
  }
}
