package org.tierline.exchange.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Fits;
import org.tierline.record.forecast.ForecastSheet;
import org.tierline.record.forecast.Forecaster;
import org.tierline.record.forecast.Interval;
import org.tierline.record.forecast.Simulation;
import org.tierline.record.forecast.Transitions;

/** The forecast on the built-in record, and the figures that docs/decisions/0012 has of it. */
class BuiltInForecastTest {
  private static final double DIGITS = 0.0005;
  private static final ForecastSheet SHEET =
      ForecastSheet.of(RecordFiles.builtIn(), new Simulation(10, 2000, 1), 2, share -> {});

  @ParameterizedTest(name = "{0}: log loss {1}, Brier score {2}")
  @CsvSource({"MODEL, 0.559, 0.318", "PLAIN, 0.600, 0.336", "SAME, 0.699, 0.368"})
  void theBacktestIsAsDocumented(Forecaster forecaster, double logLoss, double brier) {
    var score = SHEET.backtest().total(forecaster);
    assertThat(score.logLoss().orElseThrow()).isCloseTo(logLoss, within(DIGITS));
    assertThat(score.brier()).isCloseTo(brier, within(DIGITS));
    assertThat(SHEET.backtest().governments()).isEqualTo(2623);
  }

  @Test
  void itBeatsTheBaselinesAndIsShown() {
    assertThat(SHEET.backtest().beats()).isTrue();
    assertThat(SHEET.forecast().orElseThrow().rows()).hasSize(188);
    assertThat(SHEET.steps()).isEqualTo(3713);
  }

  @Test
  void withoutDoubtfulCellsItLearnsLessAndStillBeatsPlainFrequencies() {
    var all = Transitions.of(RecordFiles.builtIn());
    var tested = Backtest.of(new Fits(all.documented()), all, 1);
    assertThat(tested.total(Forecaster.MODEL).logLoss().orElseThrow())
        .isCloseTo(0.573, within(DIGITS));
    assertThat(tested.total(Forecaster.PLAIN).logLoss().orElseThrow())
        .isCloseTo(0.605, within(DIGITS));
  }

  @Test
  void aGovernmentWhoseWatchListIsClosedHasNoChanceOfIt() {
    int closed = 0;
    for (var row : SHEET.forecast().orElseThrow().rows()) {
      var opening = row.now().standings().getFirst().opening(SHEET.edition());
      if (opening == Opening.CLOSED_BY_F || opening == Opening.CLOSED_BY_LIMIT) {
        assertThat(row.chances().of(Tier.T2WL)).isZero();
        assertThat(row.range(Tier.T2WL)).isEqualTo(new Interval(0, 0));
        closed++;
      }
      assertThat(List.of(Tier.values()).stream().mapToDouble(row.chances()::of).sum())
          .isCloseTo(1, within(1e-9));
    }
    assertThat(closed).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.001, <1 %", "0.006, 1 %", "0.125, 13 %", "0.996, >99 %", "1, 100 %"})
  void onlyWhatIsRuledOutIsZero(double share, String words) {
    assertThat(ForecastWording.percent(share)).isEqualTo(words);
  }
}
