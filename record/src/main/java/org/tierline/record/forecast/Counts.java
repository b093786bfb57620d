package org.tierline.record.forecast;

import java.util.List;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;

/**
 * The steps into the editions before one, counted by context and by the tier on the merits, later
 * ones for more; and the waivers granted and refused. Immutable.
 *
 * <p>Where the record can't tell the merits (Tier 3 while the watch list was closed or open under a
 * waiver only, without a source that says why), a step is shared out between the watch list and
 * Tier 3 as both stand where the list was open. That share moves what is learnt for open lists a
 * little; the chance of Tier 3 where the list is closed is the same whatever it is.
 */
final class Counts {
  static final int TIERS = Tier.values().length;

  /** What is known of a tier before any step: one step, even over the tiers (Perks, 1947). */
  static final double PRIOR = 1.0 / TIERS;

  private final int edition;
  private final double[][] byContext = new double[Context.LEVELS][];
  private final double[] known = new double[TIERS * TIERS];
  private double granted = 1;
  private double refused = 1;

  /**
   * @param steps those into earlier editions only
   * @param edition the one they are to teach of
   * @param halfLife editions after which a step counts half as much
   */
  Counts(List<Transition> steps, int edition, double halfLife) {
    this.edition = edition;
    for (int level = 0; level < Context.LEVELS; level++) {
      byContext[level] = new double[Context.size(level) * TIERS];
    }
    var weights = new double[edition];
    for (int year = Transitions.FIRST; year < edition; year++) {
      weights[year] = StrictMath.pow(0.5, (edition - 1 - year) / halfLife);
    }
    for (Transition step : steps) {
      if (!step.isAmbiguous()) {
        countKnown(step, weights[step.edition()]);
      }
    }
    double refusal = refusal(steps, weights);
    for (Transition step : steps) {
      if (step.isAmbiguous()) {
        share(step, weights[step.edition()], refusal);
      }
    }
  }

  private void countKnown(Transition step, double weight) {
    Tier merits = step.merits();
    count(step, merits, weight);
    if (step.opening() == Opening.OPEN) {
      known[Place.of(step.before().tier()) * TIERS + Place.of(merits)] += weight;
    } else if (step.opening() == Opening.WAIVER_ONLY && merits == Tier.T2WL) {
      if (step.automatic()) {
        refused += weight;
      } else {
        granted += weight;
      }
    }
  }

  /** How often a waiver is refused, if Tier 3 without a reason told is shared as in open lists. */
  private double refusal(List<Transition> steps, double[] weights) {
    double unclear = refused;
    for (Transition step : steps) {
      if (step.isAmbiguous() && step.opening() == Opening.WAIVER_ONLY) {
        unclear += weights[step.edition()] * listedShare(step.before().tier(), 1);
      }
    }
    return unclear / (granted + unclear);
  }

  private void share(Transition step, double weight, double refusal) {
    boolean waivable = step.opening() == Opening.WAIVER_ONLY;
    double listed = weight * listedShare(step.before().tier(), waivable ? refusal : 1);
    count(step, Tier.T2WL, listed);
    count(step, Tier.T3, weight - listed);
    if (waivable) {
      refused += listed;
    }
  }

  /** Of Tier 3 without a reason told, the share whose merits were the watch list. */
  private double listedShare(Tier tier, double refusal) {
    double listed = (known[Place.of(tier) * TIERS + Place.of(Tier.T2WL)] + PRIOR) * refusal;
    double tier3 = known[Place.of(tier) * TIERS + Place.of(Tier.T3)] + PRIOR;
    return listed / (listed + tier3);
  }

  private void count(Transition step, Tier merits, double weight) {
    int innermost = Context.of(step.before(), step.opening(), step.region());
    for (int level = 0; level < Context.LEVELS; level++) {
      byContext[level][Context.at(level, innermost) * TIERS + Place.of(merits)] += weight;
    }
  }

  /** The edition they are to teach of. */
  int edition() {
    return edition;
  }

  /** How many steps of a context had this tier on the merits. */
  double of(int level, int context, int tier) {
    return byContext[level][context * TIERS + tier];
  }

  /** Waivers granted, and one as a prior. */
  double granted() {
    return granted;
  }

  /** Waivers refused, and one as a prior. */
  double refused() {
    return refused;
  }
}
