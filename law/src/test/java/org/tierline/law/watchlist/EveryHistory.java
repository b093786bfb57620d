package org.tierline.law.watchlist;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Because;

/**
 * Walks the clock through every sequence of findings over windows of consecutive editions. A window
 * starts without any history; the sequences are a tree that is walked depth first, so beginnings in
 * common are walked once.
 */
final class EveryHistory {
  /** What an edition finds; a waiver makes a difference for the watch list only. */
  record Finding(Tier merits, boolean waiverValid) {
    @Override
    public String toString() {
      return merits + (waiverValid ? " with a valid waiver" : "");
    }
  }

  /** All findings that can make a difference. */
  static final List<Finding> FINDINGS =
      List.of(
          new Finding(Tier.T1, false),
          new Finding(Tier.T2, false),
          new Finding(Tier.SC, false),
          new Finding(Tier.T3, false),
          new Finding(Tier.T2WL, false),
          new Finding(Tier.T2WL, true));

  /** Looks at a history and the clock after it; the next edition is still open. */
  interface Visitor {
    void visit(PlacementSequence history, Clock clock);
  }

  /** Makes one visitor for each window, for windows are walked side by side. */
  interface Visitors {
    Visitor of(PlacementSequence history);
  }

  private final PlacementSequence history;
  private final int length;
  private final Readings readings;
  private final Visitor visitor;

  private EveryHistory(int firstEdition, int length, Readings readings, Visitors visitors) {
    this.history = new PlacementSequence(firstEdition, length);
    this.length = length;
    this.readings = readings;
    this.visitor = visitors.of(history);
  }

  /**
   * Visits each history that findings can lead to, in each window of a length that begins from one
   * edition through another.
   *
   * @throws AssertionError the first window's, with those of the others
   */
  static void walkFindings(
      int firstStart, int lastStart, int length, Readings readings, Visitors visitors) {
    forWindows(
        firstStart,
        lastStart,
        start -> new EveryHistory(start, length, readings, visitors).findingsAfter(Clock.START));
  }

  /**
   * Visits each history that can be written down, whether the law leads to it or not: all tiers,
   * waivers in any watch-list year, and editions that leave the government out.
   *
   * @throws AssertionError the first window's, with those of the others
   */
  static void walkPlacements(
      int firstStart, int lastStart, int length, Readings readings, Visitors visitors) {
    forWindows(
        firstStart,
        lastStart,
        start -> new EveryHistory(start, length, readings, visitors).placementsAfter(Clock.START));
  }

  /** Windows side by side; what one finds is kept whole, message and all. */
  private static void forWindows(int firstStart, int lastStart, IntConsumer walk) {
    var failures =
        IntStream.rangeClosed(firstStart, lastStart)
            .parallel()
            .mapToObj(start -> findFailure(walk, start))
            .flatMap(Optional::stream)
            .toList();
    if (!failures.isEmpty()) {
      var first = failures.getFirst();
      failures.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }

  private static Optional<AssertionError> findFailure(IntConsumer walk, int start) {
    try {
      walk.accept(start);
      return Optional.empty();
    } catch (AssertionError failure) {
      return Optional.of(failure);
    }
  }

  private void findingsAfter(Clock clock) {
    visitor.visit(history, clock);
    if (history.size() == length) {
      return;
    }
    int edition = history.nextEdition();
    for (var finding : FINDINGS) {
      var step = clock.step(edition, finding.merits(), finding.waiverValid(), readings);
      history.add(step.tier(), step.because() == Because.WAIVER);
      findingsAfter(step.next());
      history.removeLast();
    }
  }

  private void placementsAfter(Clock clock) {
    visitor.visit(history, clock);
    if (history.size() == length) {
      return;
    }
    int edition = history.nextEdition();
    for (var placed : FINDINGS) {
      history.add(placed.merits(), placed.waiverValid());
      placementsAfter(clock.after(edition, placed.merits(), placed.waiverValid(), readings));
      history.removeLast();
    }
    history.add(null, false);
    placementsAfter(clock.afterAbsence());
    history.removeLast();
  }
}
