package org.tierline.record.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tierline.law.Tier;
import org.tierline.record.Region;

/**
 * What the steps of a record teach of an edition: in each context, the chance of each tier on the
 * merits, and the chance that a waiver is granted where the watch list is open under one only.
 * Immutable.
 *
 * <p>Contexts are nested: the tier; how long a government has been on it and whence it came; what
 * the clock leaves open; the region. A context's chances are those of its own steps, drawn towards
 * those of the context around it, which count as so many steps as the {@link Tuning} says: a
 * Dirichlet prior (Gelman and others, Bayesian Data Analysis, 3rd ed. 2013, sections 3.4 and 5.1).
 */
public final class Fit {
  private static final int TIERS = Counts.TIERS;
  private static final double[] NOT_DRAWN = {};
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Counts counts;
  private final Tuning tuning;

  Fit(Counts counts, Tuning tuning) {
    this.counts = counts;
    this.tuning = tuning;
  }

  /** The edition it is for. */
  public int edition() {
    return counts.edition();
  }

  /** How it weighs. */
  public Tuning tuning() {
    return tuning;
  }

  /** The chance that a waiver is granted where one is needed. */
  public double waiver() {
    return counts.granted() / (counts.granted() + counts.refused());
  }

  /** The chances of a government in the edition: the merits, taken through the law's own step. */
  public Chances chances(Standing standing, Region region) {
    var landing = new Landing(standing, region, edition());
    return landing.chances(merits(landing.context()), waiver());
  }

  /**
   * The chances where the clock isn't known: the mean over those that are possible.
   *
   * @param standings at least one
   */
  public Chances chances(List<Standing> standings, Region region) {
    return Chances.mean(standings.stream().map(standing -> chances(standing, region)).toList());
  }

  /** The chances on the merits in an innermost context, by the order of {@link Tier}. */
  double[] merits(int innermost) {
    var chances = new double[TIERS];
    Arrays.fill(chances, Counts.PRIOR);
    for (int level = 0; level < Context.LEVELS; level++) {
      int context = Context.at(level, innermost);
      double worth = tuning.worth(level);
      double sum = worth;
      for (int tier = 0; tier < TIERS; tier++) {
        sum += counts.of(level, context, tier);
      }
      for (int tier = 0; tier < TIERS; tier++) {
        chances[tier] = (worth * chances[tier] + counts.of(level, context, tier)) / sum;
      }
    }
    return chances;
  }

  /** One of the sets of chances that the steps leave possible, each as often as it is likely. */
  Drawn draw(long seed) {
    return new Drawn(seed);
  }

  /**
   * A draw of all chances, context by context when it is first asked for; what comes doesn't depend
   * on the order of asking. Not for more than one thread.
   */
  final class Drawn {
    private final long seed;
    private final double waiver;
    private final double[][][] merits = new double[Context.LEVELS][][];

    private Drawn(long seed) {
      this.seed = seed;
      var random = new SplittableRandom(seed);
      double granted = Gamma.draw(counts.granted(), random);
      this.waiver = granted / (granted + Gamma.draw(counts.refused(), random));
      for (int level = 0; level < Context.LEVELS; level++) {
        merits[level] = new double[Context.size(level)][];
        Arrays.fill(merits[level], NOT_DRAWN);
      }
    }

    double waiver() {
      return waiver;
    }

    /** The chances on the merits in an innermost context. */
    double[] merits(int innermost) {
      return merits(Context.LEVELS - 1, innermost);
    }

    private double[] merits(int level, int context) {
      double[] held = merits[level][context];
      if (held.length > 0) {
        return held;
      }
      var drawn = new double[TIERS];
      double worth = tuning.worth(level);
      double[] around = level == 0 ? drawn : merits(level - 1, Context.around(level, context));
      long place = 1L + level + (long) Context.LEVELS * context;
      var random = new SplittableRandom(seed ^ (place * GOLDEN));
      double sum = 0;
      for (int tier = 0; tier < TIERS; tier++) {
        double prior = level == 0 ? Counts.PRIOR : around[tier];
        drawn[tier] = Gamma.draw(worth * prior + counts.of(level, context, tier), random);
        sum += drawn[tier];
      }
      for (int tier = 0; tier < TIERS; tier++) {
        drawn[tier] /= sum;
      }
      merits[level][context] = drawn;
      return drawn;
    }
  }
}
