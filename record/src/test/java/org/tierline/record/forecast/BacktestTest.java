package org.tierline.record.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;

class BacktestTest {
  private static final Backtest TESTED =
      Backtest.of(new Fits(Transitions.of(Records.random(3, 60, 2020))), 1);

  @ParameterizedTest(name = "{0} of 0.5, 0.3, 0.2")
  @CsvSource({"T1, 0.6931471805599453, 0.38", "T2, 1.203972804325936, 0.78"})
  void scoresAreThoseOfTheTextbooks(Tier came, double logLoss, double brier) {
    var chances = new Chances(0.5, 0.3, 0.2, 0, 0);
    assertThat(chances.logLoss(came)).isCloseTo(logLoss, within(1e-12));
    assertThat(chances.brier(came)).isCloseTo(brier, within(1e-12));
  }

  @Test
  void everyForecasterIsTestedOnTheSameGovernments() {
    assertThat(TESTED.years()).extracting(Backtest.Year::edition).startsWith(2012).endsWith(2020);
    assertThat(TESTED.governments()).isEqualTo(60 * 9);
    assertThat(TESTED.totals()).containsOnlyKeys(Forecaster.values());
    assertThat(TESTED.total(Forecaster.SAME_CERTAIN).logLoss()).isEmpty();
    assertThat(TESTED.bins().stream().mapToInt(Backtest.Bin::count).sum()).isEqualTo(5 * 60 * 9);
    assertThat(TESTED.bins()).allSatisfy(bin -> assertThat(bin.range().holds(bin.came())).isTrue());
  }

  @Test
  void whatIsCertainIsWrongByTwoForEachChange() {
    for (Backtest.Year year : TESTED.years()) {
      assertThat(year.score(Forecaster.SAME_CERTAIN).brier())
          .isCloseTo(2.0 * year.changed() / year.governments(), within(1e-12));
    }
  }

  @Test
  void aDifferenceIsThatOfTheTotals() {
    var model = TESTED.total(Forecaster.MODEL);
    for (Backtest.Difference difference : TESTED.differences()) {
      var baseline = TESTED.total(difference.baseline());
      assertThat(difference.brier().mean())
          .isCloseTo(model.brier() - baseline.brier(), within(1e-12));
      assertThat(difference.brier().range().holds(difference.brier().mean())).isTrue();
    }
  }

  @Test
  void whatFollowsAnEditionDoesNotChangeItsTest() {
    var longer = Backtest.of(new Fits(Transitions.of(Records.random(3, 60, 2024, 2020))), 1);
    assertThat(longer.years().subList(0, 9)).isEqualTo(TESTED.years());
  }

  private static Backtest scored(int years, double model, double plain, double brier) {
    var year = new Backtest.Year(2012, 1, 0, Map.of());
    return new Backtest(
        Collections.nCopies(years, year),
        Map.of(
            Forecaster.MODEL, new Backtest.Score(OptionalDouble.of(model), 0.3),
            Forecaster.PLAIN, new Backtest.Score(OptionalDouble.of(plain), brier),
            Forecaster.SAME_CERTAIN, new Backtest.Score(OptionalDouble.empty(), 0.5)),
        List.of(),
        List.of(),
        new Backtest.Ranges(0, 0));
  }

  @ParameterizedTest(name = "{0} editions, log loss {1} and {2}, Brier score 0.3 and {3}: {4}")
  @CsvSource(
      textBlock =
          """
          5, 0.5, 0.6, 0.4, true
          4, 0.5, 0.6, 0.4, false
          5, 0.6, 0.6, 0.4, false
          5, 0.7, 0.6, 0.4, false
          5, 0.5, 0.6, 0.3, false
          5, 0.5, 0.6, 0.2, false
          """)
  void itBeatsTheBaselinesOnlyInBothScores(
      int years, double model, double plain, double brier, boolean beats) {
    assertThat(scored(years, model, plain, brier).beats()).isEqualTo(beats);
  }

  @ParameterizedTest
  @ValueSource(ints = {2004, 2006, 2011, 2015})
  void withTooFewEditionsNothingIsForetold(int last) {
    var sheet = ForecastSheet.of(Records.random(3, 30, last), 1);
    assertThat(sheet.edition()).isEqualTo(last + 1);
    assertThat(sheet.backtest().beats()).isFalse();
    assertThat(sheet.forecast()).isEmpty();
  }
}
