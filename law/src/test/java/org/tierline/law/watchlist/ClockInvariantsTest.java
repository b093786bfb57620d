package org.tierline.law.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Because;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Clock.Step;
import org.tierline.law.watchlist.EveryHistory.Finding;
import org.tierline.law.watchlist.Readings.CountScope;

/** What the law never does, whatever the history: each window of eight editions, each reading. */
class ClockInvariantsTest {
  private static final int WINDOW = 8;
  private static final List<Tier> BEST_FIRST = List.of(Tier.T1, Tier.T2, Tier.T2WL, Tier.T3);
  private static final List<Tier> NEVER_LIMITED = List.of(Tier.T1, Tier.T2, Tier.T3, Tier.SC);

  /** Looks at one step; true if it was a case the invariant speaks of. */
  private interface Invariant {
    boolean appliesAndHolds(PlacementSequence history, Clock clock, Finding finding, Step step);
  }

  static Stream<Readings> allReadings() {
    return ClockExhaustiveTest.allReadings();
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void keepsNobodyListedForFiveYearsThrough2018NorForFourFrom2019(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          if (step.tier() != Tier.T2WL) {
            return false;
          }
          int most = history.nextEdition() >= 2019 ? 3 : 4;
          require(1 + watchListYears(history, history.size()) <= most, history, finding, step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void closesTheListOneYearAfterAWaivedRunAndTier3(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          int lastYear = history.size() - 1;
          int tier3 = lastYear - 1;
          if (history.nextEdition() < 2019
              || finding.merits() != Tier.T2WL
              || lastYear < 0
              || history.tier(lastYear) != Tier.T2WL
              || history.tier(tier3) != Tier.T3) {
            return false;
          }
          while (history.tier(tier3 - 1) == Tier.T3) {
            tier3--;
          }
          int years = watchListYears(history, tier3);
          long waivers = IntStream.range(tier3 - years, tier3).filter(history::underWaiver).count();
          if (waivers == 0 || years - waivers < 2) {
            return false;
          }
          require(
              step.tier() == Tier.T3 && step.because() == Because.F_CAP, history, finding, step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void capsByTheOneYearRuleOnlyFrom2019AfterAWaiverAndTier3(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          if (step.because() != Because.F_CAP) {
            return false;
          }
          boolean waived = false;
          boolean tier3After = false;
          for (int index = 0; index < history.size(); index++) {
            tier3After |= waived && history.tier(index) == Tier.T3;
            waived |= history.underWaiver(index);
          }
          require(
              tier3After
                  && history.nextEdition() >= 2019
                  && finding.merits() == Tier.T2WL
                  && step.tier() == Tier.T3,
              history,
              finding,
              step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void waivesOnlyBeyondTwoListedYearsAndWithinTheCap(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          if (step.because() != Because.WAIVER) {
            return false;
          }
          int edition = history.nextEdition();
          int last = history.size() - 1;
          boolean twoListedBefore =
              last >= 1
                  && history.edition(last - 1) >= 2009
                  && (readings.countScope() == CountScope.WHOLE_LIST
                      ? clock.run() >= 2
                      : history.tier(last) == Tier.T2WL && history.tier(last - 1) == Tier.T2WL);
          int waivers = 1;
          while (last >= 0 && history.tier(last) == Tier.T2WL) {
            waivers += history.underWaiver(last) ? 1 : 0;
            last--;
          }
          require(
              finding.waiverValid()
                  && step.tier() == Tier.T2WL
                  && edition >= 2011
                  && twoListedBefore
                  && waivers <= (edition >= 2019 ? 1 : 2),
              history,
              finding,
              step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void givesNoWorseTierForBetterMerits(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          int merits = BEST_FIRST.indexOf(finding.merits());
          if (merits < 1) {
            return false;
          }
          var better = BEST_FIRST.get(merits - 1);
          var stepOfBetter =
              clock.step(history.nextEdition(), better, finding.waiverValid(), readings);
          require(
              BEST_FIRST.indexOf(stepOfBetter.tier()) <= BEST_FIRST.indexOf(step.tier()),
              history,
              finding,
              step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void followsAllMeritsButTheWatchListAndAsksNoWaiverThere(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          var merits = finding.merits();
          if (!NEVER_LIMITED.contains(merits)) {
            return false;
          }
          int edition = history.nextEdition();
          require(
              step.tier() == merits
                  && step.because() == Because.MERITS
                  && !step.waiverAvailable()
                  && step.equals(clock.step(edition, merits, true, readings))
                  && step.next().equals(clock.after(edition, merits, true, readings)),
              history,
              finding,
              step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void neverHarmsByAValidWaiverNorInventsOne(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          if (finding.waiverValid()) {
            return false;
          }
          var withWaiver = clock.step(history.nextEdition(), finding.merits(), true, readings);
          require(
              step.because() != Because.WAIVER
                  && (withWaiver.tier() == step.tier()
                      || (withWaiver.tier() == Tier.T2WL && step.tier() == Tier.T3))
                  && !withWaiver.waiverAvailable()
                  && step.waiverAvailable() == (withWaiver.because() == Because.WAIVER),
              history,
              finding,
              step);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("allReadings")
  void downgradesOnlyWhatMeritsTheWatchList(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          if (step.tier() == finding.merits()) {
            require(
                step.because() == Because.MERITS || step.because() == Because.WAIVER,
                history,
                finding,
                step);
            return false;
          }
          require(
              finding.merits() == Tier.T2WL
                  && step.tier() == Tier.T3
                  && (step.because() == Because.AUTO_DOWNGRADE || step.because() == Because.F_CAP),
              history,
              finding,
              step);
          return true;
        });
  }

  /** The whole list is left out here: whether 2009 counts can turn on the tier of 2008. */
  @ParameterizedTest
  @MethodSource("allReadings")
  void forgetsAllYearsBefore2009(Readings readings) {
    always(
        readings,
        (history, clock, finding, step) -> {
          int edition = history.nextEdition();
          if (edition <= 2009) {
            require(
                clock.run() == 0
                    && clock.waived() == 0
                    && clock.findLastRun().isEmpty()
                    && !clock.fArmed()
                    && !clock.everArmed(),
                history,
                finding,
                step);
            return true;
          }
          if (readings.countScope() == CountScope.WHOLE_LIST || history.edition(0) >= 2009) {
            return false;
          }
          var from2009 = Clock.START;
          for (int index = 0; index < history.size(); index++) {
            var placed = history.tier(index);
            if (history.edition(index) >= 2009 && placed != null) {
              from2009 =
                  from2009.after(
                      history.edition(index), placed, history.underWaiver(index), readings);
            }
          }
          require(clock.equals(from2009), history, finding, step);
          return true;
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {2001, 2002, 2003})
  void refusesTheWatchListBeforeItExisted(int edition) {
    assertThat(Clock.START.opening(edition, Readings.PRACTICE)).isEqualTo(Opening.NO_LIST);
    assertThatThrownBy(() -> Clock.START.step(edition, Tier.T2WL, false, Readings.PRACTICE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the " + edition + " edition")
        .hasMessageContaining("2004");
    for (var merits : NEVER_LIMITED) {
      assertThat(Clock.START.step(edition, merits, false, Readings.PRACTICE).tier())
          .isEqualTo(merits);
    }
  }

  /** Checks each step of each history, and that the invariant had something to speak of. */
  private static void always(Readings readings, Invariant invariant) {
    var cases = new LongAdder();
    long sequences =
        EveryHistory.walkFindings(
            2004,
            2018,
            WINDOW - 1,
            readings,
            sequence ->
                (history, clock) -> {
                  int edition = history.nextEdition();
                  for (var finding : EveryHistory.FINDINGS) {
                    var step =
                        clock.step(edition, finding.merits(), finding.waiverValid(), readings);
                    if (invariant.appliesAndHolds(history, clock, finding, step)) {
                      cases.increment();
                    }
                  }
                });
    assertThat(sequences).as("sequences of findings").isPositive();
    assertThat(cases.sum()).as("steps the invariant speaks of").isPositive();
  }

  /** Watch-list placements from 2009 on, in unbroken succession up to an index, exclusive. */
  private static int watchListYears(PlacementSequence history, int endIndex) {
    int start = endIndex;
    while (start > 0
        && history.tier(start - 1) == Tier.T2WL
        && history.edition(start - 1) >= 2009) {
      start--;
    }
    return endIndex - start;
  }

  private static void require(
      boolean holds, PlacementSequence history, Finding finding, Step step) {
    if (!holds) {
      throw new AssertionError(
          "after %s, edition %d on merits %s: %s"
              .formatted(history, history.nextEdition(), finding, step));
    }
  }
}
