package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.forecast.ForecastWording;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Tier;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Chances;
import org.tierline.record.forecast.Forecast;
import org.tierline.record.forecast.ForecastSheet;
import org.tierline.record.forecast.Forecaster;
import org.tierline.record.forecast.Outlook;

/** A forecast and its backtest as text. */
final class ForecastText {
  private final int width;
  private final PublicRecord record;
  private final ForecastSheet sheet;

  /**
   * @param record with what came, if the forecast is for an edition that has come out
   */
  ForecastText(int width, PublicRecord record, ForecastSheet sheet) {
    this.width = width;
    this.record = record;
    this.sheet = sheet;
  }

  /** The chances of all governments, or of one. */
  Page chances(Optional<Country> country) {
    var page = new Page(width);
    page.heading(
        country.map(one -> one.officialName() + " in the ").orElse("The ")
            + sheet.edition()
            + " edition"
            + (country.isPresent() && sheet.outlook().isPresent() ? " and after it" : ""));
    page.paragraph(ForecastWording.STATEMENT + " " + ForecastWording.tested(sheet.backtest()), 0);
    sheet
        .forecast()
        .ifPresent(
            forecast -> {
              page.gap();
              if (country.isPresent()) {
                one(page, forecast, country.get());
              } else {
                all(page, forecast);
              }
            });
    return page;
  }

  private void all(Page page, Forecast forecast) {
    var columns =
        new ArrayList<>(
            List.of(
                TextTable.word("" + (sheet.edition() - 1)),
                TextTable.word(""),
                TextTable.text(""),
                TextTable.number("falls"),
                TextTable.number("90 % range"),
                TextTable.number("rises")));
    boolean out = record.edition(sheet.edition()).isPresent();
    if (out) {
      columns.add(TextTable.word("came"));
    }
    var table = new TextTable(columns);
    for (Forecast.Row row :
        forecast.rows().stream()
            .sorted(Comparator.comparingDouble((Forecast.Row one) -> -one.falls()))
            .toList()) {
      var placement = row.now().placement();
      var cells =
          new ArrayList<>(
              List.of(
                  Wording.marked(placement.tier(), placement.basis().grade()),
                  row.now().country().code(),
                  row.now().country().officialName(),
                  ForecastWording.percent(row.falls()),
                  row.falls() == 0 ? "" : ForecastWording.range(row.fallsRange()),
                  ForecastWording.percent(row.rises())));
      if (out) {
        cells.add(came(row.now().country().code()));
      }
      table.add(cells.toArray(String[]::new));
    }
    page.table(table, 0);
    sheet.outlook().ifPresent(outlook -> numbers(page, outlook));
    page.gap()
        .paragraph(
            "Falls and rises are to any worse or better tier; a special case is neither. Each tier's"
                + " chance: tierline forecast GOVERNMENT, --json or --csv.",
            0);
  }

  private String came(String country) {
    return record.find(country, sheet.edition()).map(Placement::tier).map(Tier::name).orElse("");
  }

  private void one(Page page, Forecast forecast, Country country) {
    var row =
        forecast.rows().stream()
            .filter(each -> each.now().country().code().equals(country.code()))
            .findFirst()
            .orElseThrow();
    var placement = row.now().placement();
    page.paragraph(
        "On "
            + Wording.marked(placement.tier(), placement.basis().grade())
            + " in "
            + placement.edition()
            + ".",
        0);
    page.gap();
    var columns = new ArrayList<>(List.of(TextTable.word("")));
    for (Tier tier : Tier.values()) {
      columns.add(TextTable.number(tier.name()));
    }
    var table = new TextTable(columns);
    table.add(cells("" + sheet.edition(), row.chances()));
    var ranges = new ArrayList<>(List.of("90 % range"));
    for (Tier tier : Tier.values()) {
      var range = row.range(tier);
      ranges.add(range.through() == 0 ? "" : ForecastWording.range(range));
    }
    table.add(ranges.toArray(String[]::new));
    var ahead = sheet.outlook().flatMap(outlook -> outlook.find(country.code())).orElse(List.of());
    for (int i = 1; i < ahead.size(); i++) {
      table.add(cells("" + (sheet.edition() + i), ahead.get(i)));
    }
    page.table(table, 0);
    String came = came(country.code());
    if (!came.isEmpty()) {
      page.gap().paragraph("What came in " + sheet.edition() + ": " + came + ".", 0);
    }
    sheet
        .outlook()
        .ifPresent(
            outlook ->
                page.gap()
                    .paragraph(
                        "The editions after "
                            + sheet.edition()
                            + " are simulated, each on the one before, through the law's clock; the"
                            + " backtest tests one edition ahead only.",
                        0));
  }

  private static String[] cells(String edition, Chances chances) {
    var cells = new ArrayList<>(List.of(edition));
    for (Tier tier : Tier.values()) {
      cells.add(ForecastWording.percent(chances.of(tier)));
    }
    return cells.toArray(String[]::new);
  }

  private static void numbers(Page page, Outlook outlook) {
    page.heading("How many of them on each tier: the mean, and the middle 90 %");
    var columns = new ArrayList<>(List.of(TextTable.word("")));
    for (Tier tier : Tier.values()) {
      columns.add(TextTable.number(tier.name()));
    }
    var table = new TextTable(columns);
    for (Outlook.Totals totals : outlook.editions()) {
      var cells = new ArrayList<>(List.of("" + totals.edition()));
      for (Tier tier : Tier.values()) {
        var number = totals.number(tier);
        cells.add(Math.round(number.mean()) + " (" + number.from() + "-" + number.through() + ")");
      }
      table.add(cells.toArray(String[]::new));
    }
    page.table(table, 0);
  }

  /** How the forecast would have done. */
  Page backtest() {
    var backtest = sheet.backtest();
    var page = new Page(width);
    page.heading("The forecast tested on the past");
    page.paragraph(ForecastWording.STATEMENT + " " + ForecastWording.tested(sheet.backtest()), 0);
    if (backtest.years().isEmpty()) {
      return page;
    }
    page.gap();
    scores(page, backtest);
    page.heading("This forecast less each baseline, with 90 % ranges over the editions");
    for (Backtest.Difference difference : backtest.differences()) {
      page.item(
          ForecastWording.name(difference.baseline()) + ":",
          difference.logLoss().map(less -> "log loss " + less(less) + "; ").orElse("")
              + "Brier score "
              + less(difference.brier())
              + ".",
          0);
    }
    calibration(page, backtest);
    page.gap()
        .paragraph(
            "Of "
                + backtest.ranges().tested()
                + " ranges of the number of governments on a tier in an edition, which should hold"
                + " 90 %, "
                + backtest.ranges().held()
                + " held what came: an edition's own strictness isn't foretold.",
            0);
    return page;
  }

  private static void scores(Page page, Backtest backtest) {
    var table =
        new TextTable(
            List.of(
                TextTable.word(""),
                TextTable.number("placed"),
                TextTable.number("changed"),
                TextTable.number("log loss"),
                TextTable.number("plain"),
                TextTable.number("same"),
                TextTable.number("Brier"),
                TextTable.number("plain"),
                TextTable.number("same")));
    for (Backtest.Year year : backtest.years()) {
      row(table, "" + year.edition(), year.governments(), year.changed(), year::score);
    }
    row(
        table,
        "all",
        backtest.governments(),
        backtest.years().stream().mapToInt(Backtest.Year::changed).sum(),
        backtest::total);
    page.table(table, 0);
  }

  private static void row(
      TextTable table,
      String edition,
      int governments,
      int changed,
      Function<Forecaster, Backtest.Score> scores) {
    var model = scores.apply(Forecaster.MODEL);
    var plain = scores.apply(Forecaster.PLAIN);
    var same = scores.apply(Forecaster.SAME);
    table.add(
        edition,
        "" + governments,
        "" + changed,
        ForecastWording.score(model.logLoss()),
        ForecastWording.score(plain.logLoss()),
        ForecastWording.score(same.logLoss()),
        ForecastWording.score(model.brier()),
        ForecastWording.score(plain.brier()),
        ForecastWording.score(same.brier()));
  }

  private static String less(Backtest.Less less) {
    return ForecastWording.score(less.mean())
        + " ("
        + ForecastWording.score(less.range().from())
        + " to "
        + ForecastWording.score(less.range().through())
        + ")";
  }

  private static void calibration(Page page, Backtest backtest) {
    page.heading("What was foretold, and what came");
    var table =
        new TextTable(
            List.of(
                TextTable.number("chances"),
                TextTable.number("how many"),
                TextTable.number("foretold"),
                TextTable.number("came"),
                TextTable.number("90 % range")));
    for (Backtest.Bin bin : backtest.bins()) {
      table.add(
          Math.round(100 * bin.from()) + "-" + Math.round(100 * bin.until()) + " %",
          "" + bin.count(),
          percentWithTenth(bin.foretold()),
          percentWithTenth(bin.came()),
          percentWithTenth(bin.range().from()) + " to " + percentWithTenth(bin.range().through()));
    }
    page.table(table, 0);
  }

  private static String percentWithTenth(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
