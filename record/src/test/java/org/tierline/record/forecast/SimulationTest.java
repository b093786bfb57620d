package org.tierline.record.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;

class SimulationTest {
  private static final Transitions TRANSITIONS = Transitions.of(Records.random(11, 40, 2024));
  private static final Fit FIT = new Fits(TRANSITIONS).to(2025);

  private static Outlook run(int editions, int paths, long seed, int threads) {
    return new Simulation(editions, paths, seed).run(FIT, TRANSITIONS.now(), threads, share -> {});
  }

  @Test
  void theSameSeedGivesTheSameWhateverTheNumberOfThreads() {
    var one = run(5, 3000, 1, 1);
    assertThat(run(5, 3000, 1, 3)).isEqualTo(one);
    assertThat(run(5, 3000, 2, 1)).isNotEqualTo(one);
  }

  @Test
  void theFirstEditionHasTheChancesOfTheFit() {
    var outlook = run(1, 100_000, 1, 2);
    for (Outlook.Ahead ahead : outlook.governments()) {
      var now = ahead.now();
      var exact = FIT.chances(now.standings(), now.country().region());
      for (Tier tier : Tier.values()) {
        assertThat(ahead.editions().getFirst().of(tier)).isCloseTo(exact.of(tier), within(0.03));
      }
    }
  }

  @Test
  void everyGovernmentIsOnOneTierInEveryEdition() {
    var outlook = run(4, 1003, 1, 2);
    assertThat(outlook.editions())
        .extracting(Outlook.Totals::edition)
        .containsExactly(2025, 2026, 2027, 2028);
    for (Outlook.Totals totals : outlook.editions()) {
      assertThat(totals.numbers().values().stream().mapToDouble(Outlook.Count::mean).sum())
          .isCloseTo(40, within(1e-9));
      assertThat(totals.numbers().values())
          .allSatisfy(
              number ->
                  assertThat(number.mean())
                      .isBetween((double) number.from() - 1, number.through() + 1.0));
    }
  }

  @Test
  void aClosedWatchListNeverComesOutOfAnyStateThatCanBeReached() {
    var start = new ArrayList<Standing>();
    TRANSITIONS.now().forEach(now -> start.addAll(now.standings()));
    var states = new States(start, 2025, 10);
    int closed = 0;
    // a state that is reached at the very end leads nowhere
    int stepped = new States(start, 2025, 9).size();
    for (int state = 0; state < stepped; state++) {
      var opening = states.standing(state).opening(2025);
      for (int outcome = 0; outcome < States.OUTCOMES; outcome++) {
        Tier tier = states.standing(states.next(state, 0, outcome)).tier();
        if (opening == Opening.CLOSED_BY_F || opening == Opening.CLOSED_BY_LIMIT) {
          assertThat(tier).isNotEqualTo(Tier.T2WL);
          closed++;
        }
      }
    }
    assertThat(closed).isPositive();
  }

  @ParameterizedTest(name = "before {0}, the law of {1} is that of {2}")
  @CsvSource(
      textBlock =
          """
          2003, 2010, 2003
          2008, 2012, 2008
          # the limit of 2008 was law before its years began to count
          2010, 2012, 2012
          2015, 2018, 2018
          2015, 2024, 2018
          2019, 2030, 2030
          """)
  void anAmendmentIsNotForeseen(int first, int edition, int law) {
    assertThat(LawAhead.of(first, edition)).isEqualTo(law);
  }

  @Test
  void statesGoThroughAChangeOfLawThatIsKnown() {
    var states = new States(List.of(Standing.first(Tier.T2WL, Clock.START)), 2010, 4);
    assertThat(states.eras()).isEqualTo(2);
    assertThat(states.era(0)).isZero();
    assertThat(states.era(3)).isEqualTo(1);
    assertThat(states.firstOf(1)).isEqualTo(1);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> new Simulation(0, 10, 1))
        .hasMessage(
            "a simulation is of 1 to 25 editions and 1 to 1000000 paths; 0 and 10 were asked for");
  }
}
