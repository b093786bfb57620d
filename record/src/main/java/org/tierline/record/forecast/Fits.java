package org.tierline.record.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The fits of a record, one to each edition, on the editions before it only. How a fit weighs is
 * chosen by how well all weighings tried would have foretold the editions from {@link
 * #FIRST_CHECKED} to the one before, each again fitted on those before it: the edition itself, and
 * what follows, have no part in it.
 *
 * <p>Keeps what was worked out. Not for more than one thread.
 */
public final class Fits {
  /** The first edition that weighings are tried on. */
  public static final int FIRST_CHECKED = 2007;

  /** The first edition that can be fitted to. */
  public static final int FIRST = 2009;

  private final Transitions transitions;
  private final Map<Integer, Map<Tuning, Double>> losses = new TreeMap<>();

  /** Nothing is worked out yet. */
  public Fits(Transitions transitions) {
    this.transitions = transitions;
  }

  /** What they are fitted on. */
  public Transitions transitions() {
    return transitions;
  }

  /**
   * The fit to an edition.
   *
   * @throws IllegalArgumentException before {@link #FIRST}
   */
  public Fit to(int edition) {
    if (edition < FIRST) {
      throw new IllegalArgumentException(
          "too few editions before " + edition + " to learn from; the first is " + FIRST);
    }
    Tuning best = choose(edition);
    return new Fit(new Counts(transitions.before(edition), edition, best.halfLife()), best);
  }

  private Tuning choose(int edition) {
    Tuning best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double halfLife : Tuning.HALF_LIVES) {
      for (Tuning tuning : Tuning.tried(halfLife)) {
        double sum = 0;
        for (int checked = FIRST_CHECKED; checked < edition; checked++) {
          sum += losses(checked).getOrDefault(tuning, 0.0);
        }
        if (best == null || sum < least) {
          best = tuning;
          least = sum;
        }
      }
    }
    return Objects.requireNonNull(best);
  }

  /** The log loss of each weighing on one edition. */
  private Map<Tuning, Double> losses(int edition) {
    return losses.computeIfAbsent(edition, this::tryAll);
  }

  private Map<Tuning, Double> tryAll(int edition) {
    var steps = transitions.into(edition);
    var landings =
        steps.stream()
            .map(step -> new Landing(step.before(), step.region(), step.edition()))
            .toList();
    var before = transitions.before(edition);
    Map<Tuning, Double> tried = new HashMap<>();
    for (double halfLife : Tuning.HALF_LIVES) {
      var counts = new Counts(before, edition, halfLife);
      for (Tuning tuning : Tuning.tried(halfLife)) {
        var fit = new Fit(counts, tuning);
        double waiver = fit.waiver();
        double loss = 0;
        for (int i = 0; i < steps.size(); i++) {
          Landing landing = landings.get(i);
          double[] merits = fit.merits(landing.context());
          loss -= StrictMath.log(landing.chance(steps.get(i).placed(), merits, waiver));
        }
        tried.put(tuning, loss);
      }
    }
    return tried;
  }
}
