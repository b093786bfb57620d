package org.tierline.exchange.forecast;

import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.law.Tier;
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Chances;
import org.tierline.record.forecast.Forecast;
import org.tierline.record.forecast.ForecastSheet;

/** A forecast and its backtest as CSV. */
public final class ForecastCsv {
  private ForecastCsv() {}

  /**
   * The chances of the edition to come, a row a government; of each further edition too if they
   * were asked for. No rows where nothing is foretold.
   *
   * @param country only this government's rows; empty text for all
   */
  public static CsvTable chances(ForecastSheet sheet, String country) {
    var headings =
        new ArrayList<>(List.of("forecastFor", "country", "name", "region", "publishedTier"));
    for (Tier tier : Tier.values()) {
      headings.add("chance" + tier.name());
    }
    headings.addAll(
        List.of("falls", "fallsFrom", "fallsThrough", "rises", "risesFrom", "risesThrough"));
    var table = new CsvTable(headings);
    for (Forecast.Row row : sheet.forecast().map(Forecast::rows).orElse(List.of())) {
      if (country.isEmpty() || row.now().country().code().equals(country)) {
        add(table, sheet, row);
      }
    }
    return table;
  }

  private static void add(CsvTable table, ForecastSheet sheet, Forecast.Row row) {
    var first = begin(row, sheet.edition(), row.chances());
    first.add(Rounded.of(row.falls()).toString());
    first.add(Rounded.of(row.fallsRange().from()).toString());
    first.add(Rounded.of(row.fallsRange().through()).toString());
    first.add(Rounded.of(row.rises()).toString());
    first.add(Rounded.of(row.risesRange().from()).toString());
    first.add(Rounded.of(row.risesRange().through()).toString());
    table.add(first);
    var editions =
        sheet
            .outlook()
            .flatMap(outlook -> outlook.find(row.now().country().code()))
            .orElse(List.of());
    for (int i = 1; i < editions.size(); i++) {
      var cells = begin(row, sheet.edition() + i, editions.get(i));
      cells.addAll(List.of("", "", "", "", "", ""));
      table.add(cells);
    }
  }

  private static List<String> begin(Forecast.Row row, int edition, Chances chances) {
    var country = row.now().country();
    var cells =
        new ArrayList<>(
            List.of(
                "" + edition,
                country.code(),
                country.officialName(),
                country.region().name(),
                row.now().placement().tier().name()));
    for (Tier tier : Tier.values()) {
      cells.add(Rounded.of(chances.of(tier)).toString());
    }
    return cells;
  }

  /** The scores of the backtest, a row an edition and forecaster. */
  public static CsvTable backtest(Backtest backtest) {
    var table =
        new CsvTable(
            List.of("edition", "governments", "changed", "forecaster", "logLoss", "brier"));
    var json = BacktestJson.of(backtest);
    for (var edition : json.editions()) {
      for (var score : edition.scores()) {
        table.add(
            List.of(
                "" + edition.edition(),
                "" + edition.governments(),
                "" + edition.changed(),
                score.forecaster(),
                score.logLoss().map(Object::toString).orElse(""),
                score.brier().toString()));
      }
    }
    return table;
  }
}
