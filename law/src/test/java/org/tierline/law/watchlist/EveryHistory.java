package org.tierline.law.watchlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntToLongFunction;
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
  private long visited;

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
   * @return how many sequences of findings the visited histories stand for, the empty ones included
   * @throws AssertionError one window's, with those of the others
   */
  static long walkFindings(
      int firstStart, int lastStart, int length, Readings readings, Visitors visitors) {
    return sumOfWindows(
        firstStart,
        lastStart,
        start -> {
          var window = new EveryHistory(start, length, readings, visitors);
          window.findingsAfter(Clock.START, 1);
          return window.visited;
        });
  }

  /**
   * Visits each history that can be written down, whether the law leads to it or not: all tiers,
   * waivers in any watch-list year, and editions that leave the government out.
   *
   * @return how many histories were visited, the empty ones included
   * @throws AssertionError one window's, with those of the others
   */
  static long walkPlacements(
      int firstStart, int lastStart, int length, Readings readings, Visitors visitors) {
    return sumOfWindows(
        firstStart,
        lastStart,
        start -> {
          var window = new EveryHistory(start, length, readings, visitors);
          window.placementsAfter(Clock.START);
          return window.visited;
        });
  }

  /** Windows side by side; what one of them finds is kept whole, message and all. */
  private static long sumOfWindows(int firstStart, int lastStart, IntToLongFunction walk) {
    Queue<AssertionError> failures = new ConcurrentLinkedQueue<>();
    long sum =
        IntStream.rangeClosed(firstStart, lastStart)
            .parallel()
            .mapToLong(
                start -> {
                  try {
                    return walk.applyAsLong(start);
                  } catch (AssertionError failure) {
                    failures.add(failure);
                    return 0;
                  }
                })
            .sum();
    var first = failures.poll();
    if (first != null) {
      failures.forEach(first::addSuppressed);
      throw first;
    }
    return sum;
  }

  /**
   * Walks on from a history. Findings that place alike and leave the same clock have the same
   * future: it is walked once and stands for all of them.
   *
   * @param sequences how many sequences of findings the history stands for
   */
  private void findingsAfter(Clock clock, long sequences) {
    visitor.visit(history, clock);
    visited += sequences;
    if (history.size() == length) {
      return;
    }
    int edition = history.nextEdition();
    Map<Future, Integer> futures = new LinkedHashMap<>();
    for (var finding : FINDINGS) {
      var step = clock.step(edition, finding.merits(), finding.waiverValid(), readings);
      boolean waived = step.because() == Because.WAIVER;
      futures.merge(new Future(step.tier(), waived, step.next()), 1, Integer::sum);
    }
    futures.forEach(
        (future, findings) -> {
          history.add(future.placed(), future.waived());
          findingsAfter(future.clock(), sequences * findings);
          history.removeLast();
        });
  }

  private record Future(Tier placed, boolean waived, Clock clock) {}

  private void placementsAfter(Clock clock) {
    visitor.visit(history, clock);
    visited++;
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
