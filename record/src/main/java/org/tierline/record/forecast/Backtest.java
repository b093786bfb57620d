package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.tierline.law.Tier;

/**
 * How the forecast would have done: for each edition from {@link #FIRST} on, fitted on the editions
 * before it only, beside baselines on the same governments. It tests one edition ahead.
 *
 * <p>The forecast may be shown only if {@link #beats()} says so. The rule was written down before
 * the result was seen: over all editions tested, at least {@value #FEWEST}, both its log loss and
 * its Brier score are lower than those of every baseline.
 *
 * @param years edition by edition; none if the record has none from {@link #FIRST} on
 * @param totals of all editions, by forecaster
 * @param differences this forecast less each baseline: below 0 is better
 * @param bins what was foretold beside what came, over all tiers
 * @param ranges how often the 90 % range held the number of governments on a tier
 */
public record Backtest(
    List<Year> years,
    Map<Forecaster, Score> totals,
    List<Difference> differences,
    List<Bin> bins,
    Ranges ranges) {
  /** The first edition tested. */
  public static final int FIRST = 2012;

  /** With fewer editions tested, nothing is beaten. */
  public static final int FEWEST = 5;

  private static final int RESAMPLES = 10_000;
  private static final int DRAWS = 200;
  private static final double[] EDGES = {
    0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
  };

  /** The 95 % point of the normal distribution, for a 90 % interval. */
  private static final double Z = 1.6449;

  /**
   * How good the chances were, as means over governments; lower is better.
   *
   * @param logLoss minus the natural logarithm of the chance of what came; empty if infinite
   * @param brier the sum over the tiers of squared differences, from 0 to 2
   */
  public record Score(OptionalDouble logLoss, double brier) {}

  /**
   * One edition.
   *
   * @param governments how many were foretold
   * @param changed how many of them changed their tier
   * @param scores of every forecaster
   */
  public record Year(int edition, int governments, int changed, Map<Forecaster, Score> scores) {
    /** Copies. */
    public Year {
      scores = Map.copyOf(scores);
    }

    /** The score of a forecaster. */
    public Score score(Forecaster forecaster) {
      return Optional.ofNullable(scores.get(forecaster)).orElseThrow();
    }
  }

  /**
   * This forecast's scores less a baseline's: below 0 is better.
   *
   * @param logLoss empty if the baseline has none
   */
  public record Difference(Forecaster baseline, Optional<Less> logLoss, Less brier) {}

  /**
   * A difference of two means over the same governments.
   *
   * @param range the middle 90 % if whole editions are drawn again, a paired bootstrap (Efron and
   *     Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13)
   */
  public record Less(double mean, Interval range) {}

  /**
   * What came of all chances of about one size.
   *
   * @param from inclusive
   * @param until exclusive, but for 1
   * @param count how many chances; a government in an edition has five, one a tier
   * @param foretold their mean
   * @param came the share that came
   * @param range of that share, 90 % by Wilson, Probable Inference, JASA 22 (1927), 209-212
   */
  public record Bin(
      double from, double until, int count, double foretold, double came, Interval range) {}

  /**
   * Ranges of the number of governments on a tier in an edition.
   *
   * @param tested tiers times editions
   * @param held how many ranges held what came
   */
  public record Ranges(int tested, int held) {}

  /** Copies. */
  public Backtest {
    years = List.copyOf(years);
    totals = Map.copyOf(totals);
    differences = List.copyOf(differences);
    bins = List.copyOf(bins);
  }

  /** Tests the fits of a record on every edition it holds from {@link #FIRST} on. */
  public static Backtest of(Fits fits, long seed) {
    return of(fits, fits.transitions(), seed);
  }

  /**
   * Tests fits on the steps of another set, so that both may be compared.
   *
   * @param tested what is foretold
   */
  public static Backtest of(Fits fits, Transitions tested, long seed) {
    var run = new Run(seed);
    for (int edition : tested.editions()) {
      if (edition >= FIRST) {
        run.test(fits, tested.into(edition), edition);
      }
    }
    return run.backtest();
  }

  /**
   * The score of a forecaster over all editions.
   *
   * @throws java.util.NoSuchElementException if no edition was tested
   */
  public Score total(Forecaster forecaster) {
    return Optional.ofNullable(totals.get(forecaster)).orElseThrow();
  }

  /** How many governments were foretold, over all editions. */
  public int governments() {
    return years.stream().mapToInt(Year::governments).sum();
  }

  /** Whether it may be shown as a forecast. */
  public boolean beats() {
    Score model = totals.get(Forecaster.MODEL);
    return model != null
        && years.size() >= FEWEST
        && totals.entrySet().stream()
            .filter(entry -> entry.getKey() != Forecaster.MODEL)
            .allMatch(entry -> beats(model, entry.getValue()));
  }

  private static boolean beats(Score model, Score baseline) {
    return model.brier() < baseline.brier()
        && model.logLoss().orElse(Double.POSITIVE_INFINITY)
            < baseline.logLoss().orElse(Double.POSITIVE_INFINITY);
  }

  /** Gathers edition after edition. */
  private static final class Run {
    private final long seed;
    private final List<Sums> sums = new ArrayList<>();
    private final double[] foretold = new double[EDGES.length - 1];
    private final int[] came = new int[EDGES.length - 1];
    private final int[] counts = new int[EDGES.length - 1];
    private int ranges;
    private int held;

    Run(long seed) {
      this.seed = seed;
    }

    void test(Fits fits, List<Transition> steps, int edition) {
      Fit fit = fits.to(edition);
      var baselines = new Baselines(fits.transitions().before(edition));
      var year = new Sums(edition);
      for (Transition step : steps) {
        Tier tier = step.before().tier();
        year.count(step);
        for (Forecaster forecaster : Forecaster.values()) {
          Chances chances =
              forecaster == Forecaster.MODEL
                  ? fit.chances(step.before(), step.region())
                  : baselines.of(forecaster, tier);
          year.add(forecaster, chances, step.placed());
          if (forecaster == Forecaster.MODEL) {
            bin(chances, step.placed());
          }
        }
      }
      sums.add(year);
      numbers(fit, steps);
    }

    private void bin(Chances chances, Tier placed) {
      for (Tier tier : Tier.values()) {
        double chance = chances.of(tier);
        int bin = 0;
        while (bin + 2 < EDGES.length && chance >= EDGES[bin + 1]) {
          bin++;
        }
        counts[bin]++;
        foretold[bin] += chance;
        came[bin] += tier == placed ? 1 : 0;
      }
    }

    /** Compares the number of governments on each tier with its range. */
    private void numbers(Fit fit, List<Transition> steps) {
      int tiers = Tier.values().length;
      var drawn = new double[tiers][DRAWS];
      var placed = new int[tiers];
      steps.forEach(step -> placed[Place.of(step.placed())]++);
      var landings =
          steps.stream()
              .map(step -> new Landing(step.before(), step.region(), step.edition()))
              .toList();
      for (int number = 0; number < DRAWS; number++) {
        long part = Seeds.of(seed, number);
        var draw = fit.draw(part);
        var random = new SplittableRandom(Seeds.of(part, fit.edition()));
        for (Landing landing : landings) {
          Tier tier = landing.chances(draw).at(random.nextDouble());
          drawn[Place.of(tier)][number]++;
        }
      }
      for (int tier = 0; tier < tiers; tier++) {
        ranges++;
        held += Interval.of(drawn[tier]).holds(placed[tier]) ? 1 : 0;
      }
    }

    Backtest backtest() {
      var whole = new Sums(0);
      sums.forEach(whole::add);
      var totals = new EnumMap<Forecaster, Score>(Forecaster.class);
      var differences = new ArrayList<Difference>();
      if (!sums.isEmpty()) {
        totals.putAll(whole.scores());
        for (Forecaster baseline : Forecaster.values()) {
          if (baseline != Forecaster.MODEL) {
            differences.add(difference(whole, baseline));
          }
        }
      }
      return new Backtest(
          sums.stream().map(Sums::year).toList(),
          totals,
          differences,
          bins(),
          new Ranges(ranges, held));
    }

    private Difference difference(Sums whole, Forecaster baseline) {
      var random = new SplittableRandom(Seeds.of(seed, Place.of(baseline)));
      var logs = new double[RESAMPLES];
      var briers = new double[RESAMPLES];
      for (int i = 0; i < RESAMPLES; i++) {
        var drawn = new Sums(0);
        for (int j = 0; j < sums.size(); j++) {
          drawn.add(sums.get(random.nextInt(sums.size())));
        }
        logs[i] = drawn.logLess(baseline);
        briers[i] = drawn.brierLess(baseline);
      }
      double logLess = whole.logLess(baseline);
      return new Difference(
          baseline,
          Double.isFinite(logLess)
              ? Optional.of(new Less(logLess, Interval.of(logs)))
              : Optional.empty(),
          new Less(whole.brierLess(baseline), Interval.of(briers)));
    }

    private List<Bin> bins() {
      var bins = new ArrayList<Bin>();
      for (int bin = 0; bin < counts.length; bin++) {
        if (counts[bin] > 0) {
          double share = (double) came[bin] / counts[bin];
          bins.add(
              new Bin(
                  EDGES[bin],
                  EDGES[bin + 1],
                  counts[bin],
                  foretold[bin] / counts[bin],
                  share,
                  wilson(share, counts[bin])));
        }
      }
      return bins;
    }

    private static Interval wilson(double share, int count) {
      double squared = Z * Z / count;
      double middle = (share + squared / 2) / (1 + squared);
      double half =
          Z * Math.sqrt(share * (1 - share) / count + squared / (4 * count)) / (1 + squared);
      return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
  }

  /** The sums of an edition, or of more than one. */
  private static final class Sums {
    private final int edition;
    private final double[] logLoss = new double[Forecaster.values().length];
    private final double[] brier = new double[Forecaster.values().length];
    private int governments;
    private int changed;

    Sums(int edition) {
      this.edition = edition;
    }

    void count(Transition step) {
      governments++;
      changed += step.before().tier() == step.placed() ? 0 : 1;
    }

    void add(Forecaster forecaster, Chances chances, Tier placed) {
      logLoss[Place.of(forecaster)] += chances.logLoss(placed);
      brier[Place.of(forecaster)] += chances.brier(placed);
    }

    void add(Sums other) {
      governments += other.governments;
      changed += other.changed;
      for (int i = 0; i < brier.length; i++) {
        logLoss[i] += other.logLoss[i];
        brier[i] += other.brier[i];
      }
    }

    double logLess(Forecaster baseline) {
      return (logLoss[0] - logLoss[Place.of(baseline)]) / governments;
    }

    double brierLess(Forecaster baseline) {
      return (brier[0] - brier[Place.of(baseline)]) / governments;
    }

    Map<Forecaster, Score> scores() {
      var scores = new EnumMap<Forecaster, Score>(Forecaster.class);
      for (Forecaster forecaster : Forecaster.values()) {
        double loss = logLoss[Place.of(forecaster)] / governments;
        scores.put(
            forecaster,
            new Score(
                Double.isFinite(loss) ? OptionalDouble.of(loss) : OptionalDouble.empty(),
                brier[Place.of(forecaster)] / governments));
      }
      return scores;
    }

    Year year() {
      return new Year(edition, governments, changed, scores());
    }
  }
}
