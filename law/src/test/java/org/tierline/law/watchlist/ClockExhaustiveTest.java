package org.tierline.law.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.law.watchlist.EveryHistory.Finding;
import org.tierline.law.watchlist.EveryHistory.Visitor;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/**
 * The clock against {@link SecondFormulation}, on every history of a few years, in each reading.
 */
class ClockExhaustiveTest {
  private static final int FINDINGS = EveryHistory.FINDINGS.size();

  /** Editions in a window of findings: enough for a waived run, Tier 3 and a second run. */
  private static final int WINDOW = 8;

  /** Placements in a row, where the law needn't have led to them. */
  private static final int PLACEMENTS = 6;

  static Stream<Readings> allReadings() {
    return Arrays.stream(CountScope.values())
        .flatMap(count -> Arrays.stream(FScope.values()).map(f -> new Readings(count, f)));
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void agreesOnEverySequenceOfFindings(Readings readings) {
    long visited =
        EveryHistory.walkFindings(
            2004, 2018, WINDOW, readings, history -> compared(history, readings, WINDOW - 1));
    assertThat(visited).isEqualTo(15 * sequencesUpTo(WINDOW, FINDINGS));
  }

  /** Records can hold what the law forbids, say a waived first year; the clock takes them as is. */
  @ParameterizedTest
  @MethodSource("allReadings")
  void agreesAfterEverySequenceOfPlacements(Readings readings) {
    long visited =
        EveryHistory.walkPlacements(
            2007, 2019, PLACEMENTS, readings, history -> compared(history, readings, PLACEMENTS));
    assertThat(visited).isEqualTo(13 * sequencesUpTo(PLACEMENTS, FINDINGS + 1));
  }

  /** Compares what is open after a history, and what the next edition does if it isn't too long. */
  private static Visitor compared(
      PlacementSequence sequence, Readings readings, int longestToStepFrom) {
    var second = new SecondFormulation(sequence, readings);
    return (history, clock) -> {
      int edition = history.nextEdition();
      var opening = second.opening();
      check(clock.opening(edition, readings), opening, "opening", history, null, readings);
      check(clock.armed(readings), second.armed(), "(F) armed", history, null, readings);
      check(clock.run(), second.years(), "years", history, null, readings);
      check(clock.waived(), second.waivers(), "waivers", history, null, readings);
      check(clock.findLastRun(), second.findLastRun(), "last run", history, null, readings);
      if (history.size() > longestToStepFrom) {
        return;
      }
      for (var finding : EveryHistory.FINDINGS) {
        var merits = finding.merits();
        boolean waiver = finding.waiverValid();
        var step = clock.step(edition, merits, waiver, readings);
        var tier = SecondFormulation.tier(opening, merits, waiver);
        check(step.tier(), tier, "tier", history, finding, readings);
        var because = SecondFormulation.because(opening, merits, waiver);
        check(step.because(), because, "because", history, finding, readings);
        boolean unused = SecondFormulation.waiverUnused(opening, merits, waiver);
        check(step.waiverAvailable(), unused, "waiver available", history, finding, readings);
        var placed = clock.after(edition, tier, because == Clock.Because.WAIVER, readings);
        check(step.next(), placed, "clock after the placement", history, finding, readings);
      }
    };
  }

  /** Compares without making a description first: this runs some hundred million times. */
  private static void check(
      Object clock,
      Object second,
      String what,
      PlacementSequence history,
      @Nullable Finding finding,
      Readings readings) {
    if (!clock.equals(second)) {
      throw new AssertionError(
          "%s after %s, in edition %d%s, under %s: the clock says %s, the second formulation %s"
              .formatted(
                  what,
                  history,
                  history.nextEdition(),
                  finding == null ? "" : " on merits " + finding,
                  readings,
                  clock,
                  second));
    }
  }

  /** Sequences of at most a length, the empty one included. */
  private static long sequencesUpTo(int length, int choices) {
    long all = 0;
    long ofLength = 1;
    for (int years = 0; years <= length; years++) {
      all += ofLength;
      ofLength *= choices;
    }
    return all;
  }
}
