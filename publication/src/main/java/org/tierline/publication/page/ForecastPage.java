package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.exchange.forecast.ForecastCsv;
import org.tierline.exchange.forecast.ForecastJson;
import org.tierline.exchange.forecast.ForecastWording;
import org.tierline.law.Tier;
import org.tierline.publication.chart.Calibration;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Forecast;
import org.tierline.record.forecast.ForecastSheet;
import org.tierline.record.forecast.Forecaster;
import org.tierline.record.forecast.Simulation;

/**
 * The chance of each tier in the edition to come, from past transitions, and how well such chances
 * did: {@code /forecast}. Derived: no chance ever looks like a published tier.
 *
 * @param edition the one to come
 * @param statement that it is a forecast, and no finding
 * @param tested how it did in the backtest
 * @param rows the governments, the likeliest to fall first; none if the backtest is lost
 * @param numbers how many governments each tier may hold, edition by edition; none if it is lost
 * @param scores of the backtest, edition by edition and then of all; none if there is none
 * @param differences from the baselines
 * @param bins what was foretold beside what came
 * @param chart the same as a picture
 * @param ranges how often the ranges of the numbers held
 */
public record ForecastPage(
    int edition,
    String statement,
    String tested,
    List<Row> rows,
    List<Numbers> numbers,
    List<Scored> scores,
    List<Difference> differences,
    List<Bin> bins,
    Calibration chart,
    String ranges) {
  private static final int EDITIONS = 10;
  private static final int PATHS = 10_000;
  private static final long SEED = 1;

  /**
   * One government.
   *
   * @param cell its published tier in the last edition
   * @param chances as words, in the order of the tiers
   */
  public record Row(
      Government government,
      TierCell cell,
      String falls,
      String fallsRange,
      String rises,
      List<String> chances) {

    /** Copies. */
    public Row {
      chances = List.copyOf(chances);
    }
  }

  /** How many governments each tier may hold in an edition, in the order of the tiers. */
  public record Numbers(int edition, List<String> byTier) {

    /** Copies. */
    public Numbers {
      byTier = List.copyOf(byTier);
    }
  }

  /**
   * The scores of one edition, or of all.
   *
   * @param edition as words
   * @param scores log loss and then Brier score of this forecast, plain frequencies, no change
   */
  public record Scored(String edition, int governments, int changed, List<String> scores) {

    /** Copies. */
    public Scored {
      scores = List.copyOf(scores);
    }
  }

  /** This forecast less a baseline, with ranges. */
  public record Difference(String baseline, String logLoss, String brier) {}

  /** All chances of about one size. */
  public record Bin(String chances, String count, String foretold, String came, String range) {}

  /** Copies. */
  public ForecastPage {
    rows = List.copyOf(rows);
    numbers = List.copyOf(numbers);
    scores = List.copyOf(scores);
    differences = List.copyOf(differences);
    bins = List.copyOf(bins);
  }

  static ForecastPage of(ForecastSheet sheet) {
    var backtest = sheet.backtest();
    return new ForecastPage(
        sheet.edition(),
        ForecastWording.STATEMENT,
        ForecastWording.tested(backtest),
        sheet.forecast().map(Forecast::rows).orElse(List.of()).stream()
            .sorted(Comparator.comparingDouble((Forecast.Row row) -> -row.falls()))
            .map(ForecastPage::row)
            .toList(),
        sheet.outlook().stream()
            .flatMap(outlook -> outlook.editions().stream())
            .map(
                totals ->
                    new Numbers(
                        totals.edition(),
                        Arrays.stream(Tier.values())
                            .map(tier -> totals.number(tier))
                            .map(
                                number ->
                                    Math.round(number.mean())
                                        + " ("
                                        + number.from()
                                        + "–"
                                        + number.through()
                                        + ")")
                            .toList()))
            .toList(),
        scores(backtest),
        backtest.differences().stream().map(ForecastPage::difference).toList(),
        backtest.bins().stream().map(ForecastPage::bin).toList(),
        calibration(backtest),
        backtest.ranges().held() + " of " + backtest.ranges().tested());
  }

  private static Row row(Forecast.Row row) {
    return new Row(
        Government.of(row.now().country()),
        TierCell.of(row.now().placement()),
        ForecastWording.percent(row.falls()),
        row.falls() == 0 ? "" : ForecastWording.range(row.fallsRange()),
        ForecastWording.percent(row.rises()),
        Arrays.stream(Tier.values())
            .map(tier -> ForecastWording.percent(row.chances().of(tier)))
            .toList());
  }

  private static List<Scored> scores(Backtest backtest) {
    if (backtest.years().isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Scored>();
    for (Backtest.Year year : backtest.years()) {
      rows.add(
          new Scored("" + year.edition(), year.governments(), year.changed(), words(year::score)));
    }
    rows.add(
        new Scored(
            "all",
            backtest.governments(),
            backtest.years().stream().mapToInt(Backtest.Year::changed).sum(),
            words(backtest::total)));
    return rows;
  }

  private static List<String> words(Function<Forecaster, Backtest.Score> scores) {
    var model = scores.apply(Forecaster.MODEL);
    var plain = scores.apply(Forecaster.PLAIN);
    var same = scores.apply(Forecaster.SAME);
    return List.of(
        ForecastWording.score(model.logLoss()),
        ForecastWording.score(plain.logLoss()),
        ForecastWording.score(same.logLoss()),
        ForecastWording.score(model.brier()),
        ForecastWording.score(plain.brier()),
        ForecastWording.score(same.brier()));
  }

  private static Difference difference(Backtest.Difference difference) {
    return new Difference(
        ForecastWording.name(difference.baseline()),
        difference.logLoss().map(ForecastPage::less).orElse("infinite for the baseline"),
        less(difference.brier()));
  }

  private static String less(Backtest.Less less) {
    return ForecastWording.score(less.mean())
        + " ("
        + ForecastWording.score(less.range().from())
        + " to "
        + ForecastWording.score(less.range().through())
        + ")";
  }

  private static Bin bin(Backtest.Bin bin) {
    return new Bin(
        Math.round(100 * bin.from()) + " to " + Math.round(100 * bin.until()) + " %",
        String.format(Locale.ROOT, "%,d", bin.count()),
        tenth(bin.foretold()),
        tenth(bin.came()),
        tenth(bin.range().from()) + " to " + tenth(bin.range().through()));
  }

  private static String tenth(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static Calibration calibration(Backtest backtest) {
    return new Calibration(
        "Chances foretold, and what came of them",
        backtest.bins().stream()
            .map(
                bin ->
                    new Calibration.Point(
                        bin.foretold(),
                        bin.came(),
                        bin.range().from(),
                        bin.range().through(),
                        bin.count()))
            .toList());
  }

  /** Where this page is. Any thread may use it; the forecast of what is published is kept. */
  public static final class Kind implements OnePage {
    private @Nullable Kept kept;

    private record Kept(Published published, ForecastSheet sheet) {}

    @Override
    public String path() {
      return "/forecast";
    }

    private synchronized ForecastSheet sheet(Published published) {
      var held = kept;
      if (held == null || !held.published().equals(published)) {
        held =
            new Kept(
                published,
                ForecastSheet.of(
                    published.record(), new Simulation(EDITIONS, PATHS, SEED), 1, share -> {}));
        kept = held;
      }
      return held.sheet();
    }

    @Override
    public View view(Published published, Address address) {
      var sheet = sheet(published);
      return View.of(
              new Head(
                  "A forecast for the " + sheet.edition() + " edition",
                  "The chance of each tier for every government, from past transitions and the"
                      + " law's clock, with its test on the past. A forecast, not a finding.",
                  "clock"),
              "forecast.jte",
              of(sheet))
          .table(
              published,
              () -> ForecastCsv.chances(sheet, ""),
              ForecastJson.SCHEMA,
              () -> ForecastJson.of(sheet, ""));
    }
  }
}
