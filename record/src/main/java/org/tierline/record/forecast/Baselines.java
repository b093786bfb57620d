package org.tierline.record.forecast;

import java.util.List;
import org.tierline.law.Tier;

/**
 * The baselines, fitted on earlier editions. Every number starts with one step's worth, even over
 * what can come, so that nothing is held impossible.
 */
final class Baselines {
  private static final int TIERS = Tier.values().length;

  private final double[][] steps = new double[TIERS][TIERS];
  private final double[] arrivals = new double[TIERS];
  private double stayed;
  private double changed;

  Baselines(List<Transition> before) {
    for (Transition step : before) {
      int from = Place.of(step.before().tier());
      int to = Place.of(step.placed());
      steps[from][to]++;
      if (from == to) {
        stayed++;
      } else {
        changed++;
        arrivals[to]++;
      }
    }
  }

  /** What a baseline says of a government on a tier. */
  Chances of(Forecaster baseline, Tier tier) {
    return switch (baseline) {
      case PLAIN -> plain(Place.of(tier));
      case SAME -> same(Place.of(tier), (stayed + 0.5) / (stayed + changed + 1));
      case SAME_CERTAIN -> same(Place.of(tier), 1);
      case MODEL -> throw new IllegalArgumentException("the model is no baseline");
    };
  }

  private Chances plain(int from) {
    var chances = new double[TIERS];
    double sum = 1;
    for (double step : steps[from]) {
      sum += step;
    }
    for (int to = 0; to < TIERS; to++) {
      chances[to] = (steps[from][to] + Counts.PRIOR) / sum;
    }
    return Chances.of(chances);
  }

  private Chances same(int from, double stay) {
    var chances = new double[TIERS];
    double sum = 0;
    for (int to = 0; to < TIERS; to++) {
      sum += to == from ? 0 : arrivals[to] + Counts.PRIOR;
    }
    for (int to = 0; to < TIERS; to++) {
      chances[to] = to == from ? stay : (1 - stay) * (arrivals[to] + Counts.PRIOR) / sum;
    }
    return Chances.of(chances);
  }
}
