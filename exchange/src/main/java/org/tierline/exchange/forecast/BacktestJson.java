package org.tierline.exchange.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Forecaster;

/**
 * A backtest as JSON.
 *
 * @param beatsBaselines whether a forecast may be shown
 * @param governments how many were foretold, over all editions
 * @param totals of all editions; none if no edition could be tested
 * @param differences the model's scores less each baseline's
 * @param calibration what was foretold beside what came
 * @param numberRanges how often the range held the number of governments on a tier
 */
public record BacktestJson(
    boolean beatsBaselines,
    int governments,
    List<ScoreJson> totals,
    List<DifferenceJson> differences,
    List<EditionJson> editions,
    List<BinJson> calibration,
    RangesJson numberRanges) {

  /**
   * Means over governments; lower is better.
   *
   * @param forecaster "model", "plain", "same" or "sameCertain"
   * @param logLoss absent if infinite
   */
  public record ScoreJson(String forecaster, Optional<BigDecimal> logLoss, BigDecimal brier) {}

  /** A difference of means, with its range. */
  public record LessJson(BigDecimal mean, BigDecimal from, BigDecimal through) {}

  /** The model's scores less a baseline's. */
  public record DifferenceJson(String baseline, Optional<LessJson> logLoss, LessJson brier) {}

  /** One edition. */
  public record EditionJson(int edition, int governments, int changed, List<ScoreJson> scores) {}

  /** All chances of about one size. */
  public record BinJson(
      BigDecimal from,
      BigDecimal until,
      int count,
      BigDecimal foretold,
      BigDecimal came,
      RangeJson range) {}

  /** How many ranges were tested, and how many held what came. */
  public record RangesJson(int tested, int held) {}

  static BacktestJson of(Backtest backtest) {
    return new BacktestJson(
        backtest.beats(),
        backtest.governments(),
        scores(backtest.totals()),
        backtest.differences().stream().map(BacktestJson::difference).toList(),
        backtest.years().stream()
            .map(
                year ->
                    new EditionJson(
                        year.edition(), year.governments(), year.changed(), scores(year.scores())))
            .toList(),
        backtest.bins().stream()
            .map(
                bin ->
                    new BinJson(
                        Rounded.of(bin.from()),
                        Rounded.of(bin.until()),
                        bin.count(),
                        Rounded.of(bin.foretold()),
                        Rounded.of(bin.came()),
                        Rounded.of(bin.range())))
            .toList(),
        new RangesJson(backtest.ranges().tested(), backtest.ranges().held()));
  }

  private static List<ScoreJson> scores(Map<Forecaster, Backtest.Score> scores) {
    return Arrays.stream(Forecaster.values())
        .flatMap(
            forecaster ->
                Optional.ofNullable(scores.get(forecaster)).stream()
                    .map(
                        score ->
                            new ScoreJson(
                                written(forecaster),
                                rounded(score.logLoss()),
                                Rounded.of(score.brier()))))
        .toList();
  }

  private static Optional<BigDecimal> rounded(OptionalDouble value) {
    return value.isPresent() ? Optional.of(Rounded.of(value.getAsDouble())) : Optional.empty();
  }

  private static DifferenceJson difference(Backtest.Difference difference) {
    return new DifferenceJson(
        written(difference.baseline()),
        difference.logLoss().map(BacktestJson::less),
        less(difference.brier()));
  }

  private static LessJson less(Backtest.Less less) {
    return new LessJson(
        Rounded.of(less.mean()),
        Rounded.of(less.range().from()),
        Rounded.of(less.range().through()));
  }

  static String written(Forecaster forecaster) {
    return switch (forecaster) {
      case MODEL -> "model";
      case PLAIN -> "plain";
      case SAME -> "same";
      case SAME_CERTAIN -> "sameCertain";
    };
  }
}
