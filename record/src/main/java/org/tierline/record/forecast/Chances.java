package org.tierline.record.forecast;

import java.util.List;
import org.tierline.law.Tier;

/** The chance of each tier, as shares of one that sum to one. */
public record Chances(double t1, double t2, double t2wl, double t3, double sc) {

  /** Those of an array by the order of {@link Tier}. */
  static Chances of(double[] byTier) {
    return new Chances(byTier[0], byTier[1], byTier[2], byTier[3], byTier[4]);
  }

  /** The mean of some chances, at least one. */
  static Chances mean(List<Chances> all) {
    var mean = new double[Tier.values().length];
    for (Chances chances : all) {
      for (Tier tier : Tier.values()) {
        mean[Place.of(tier)] += chances.of(tier) / all.size();
      }
    }
    return of(mean);
  }

  /** The chance of a tier. */
  public double of(Tier tier) {
    return switch (tier) {
      case T1 -> t1;
      case T2 -> t2;
      case T2WL -> t2wl;
      case T3 -> t3;
      case SC -> sc;
    };
  }

  /** The tier at a point between 0 and 1, where the tiers lie side by side, as wide as likely. */
  Tier at(double point) {
    double left = point;
    Tier last = Tier.T1;
    for (Tier tier : Tier.values()) {
      if (left < of(tier)) {
        return tier;
      }
      left -= of(tier);
      last = of(tier) > 0 ? tier : last;
    }
    return last;
  }

  /** The chance of a worse tier than the one given; 0 for a special case, which has no rank. */
  public double below(Tier tier) {
    return switch (tier) {
      case T1 -> t2 + t2wl + t3;
      case T2 -> t2wl + t3;
      case T2WL -> t3;
      case T3, SC -> 0;
    };
  }

  /** The chance of a better tier than the one given; 0 for a special case, which has no rank. */
  public double above(Tier tier) {
    return switch (tier) {
      case T1, SC -> 0;
      case T2 -> t1;
      case T2WL -> t1 + t2;
      case T3 -> t1 + t2 + t2wl;
    };
  }

  /** How far off these were from what came: minus the natural logarithm of its chance. */
  public double logLoss(Tier came) {
    return -StrictMath.log(of(came));
  }

  /** The sum of squared differences from what came, from 0 to 2. */
  public double brier(Tier came) {
    double sum = 0;
    for (Tier tier : Tier.values()) {
      double off = of(tier) - (tier == came ? 1 : 0);
      sum += off * off;
    }
    return sum;
  }
}
