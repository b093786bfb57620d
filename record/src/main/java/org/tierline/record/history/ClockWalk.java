package org.tierline.record.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Clock.Run;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.PublicRecord;

/**
 * The clocks that are possible for one government as the editions go by: one while its editions are
 * held, more after one that isn't, until an edition makes them one again. Not for more than one
 * thread.
 */
final class ClockWalk {
  private final PublicRecord record;
  private final Readings readings;
  private final int first;
  private List<Clock> clocks = List.of(Clock.START);
  private List<Integer> lacking = List.of();
  private int last;

  ClockWalk(PublicRecord record, Readings readings) {
    this.record = record;
    this.readings = readings;
    this.first = record.years().isEmpty() ? 0 : record.years().getFirst();
  }

  /** Goes on to an edition, over those between, which don't place the government. */
  void goTo(int edition) {
    for (int year = Math.max(last + 1, first); year < edition; year++) {
      if (RecordHistory.lacks(record, year, last != 0)) {
        clocks = new Clocks(clocks).afterUnknown(year, readings).states();
        var years = new ArrayList<>(lacking);
        years.add(year);
        lacking = List.copyOf(years);
      } else {
        step(Clock::afterAbsence);
      }
      last = last == 0 ? 0 : year;
    }
    settle();
  }

  /** Takes an edition that places the government. */
  void place(int edition, UnaryOperator<Clock> after) {
    step(after);
    last = edition;
    settle();
  }

  /** The possible clocks; never empty. */
  List<Clock> clocks() {
    return clocks;
  }

  /** What the clocks leave unknown before an edition; null if they are as good as one. */
  @Nullable Gap gap(int edition) {
    if (lacking.isEmpty()) {
      return null;
    }
    Opening opening = clocks.getFirst().opening(edition, readings);
    boolean alike = clocks.stream().allMatch(clock -> clock.opening(edition, readings) == opening);
    return new Gap(lacking, alike);
  }

  private void step(UnaryOperator<Clock> after) {
    clocks =
        clocks.size() == 1
            ? List.of(after.apply(clocks.getFirst()))
            : clocks.stream().map(after).distinct().toList();
  }

  /** Forgets a gap that makes no difference any more. */
  private void settle() {
    if (!lacking.isEmpty() && clocks.stream().map(this::view).distinct().count() == 1) {
      lacking = List.of();
    }
  }

  private View view(Clock clock) {
    return new View(clock.run(), clock.waived(), clock.lastRun(), clock.armed(readings));
  }

  /** What of a clock decides and is shown. */
  private record View(int run, int waived, @Nullable Run lastRun, boolean armed) {}
}
