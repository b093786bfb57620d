package org.tierline.exchange.outlook;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.law.Tier;
import org.tierline.record.outlook.Outlook;

/** An outlook as a list: a row for each government. */
public final class OutlookCsv {
  private OutlookCsv() {}

  /** The rows of an outlook. */
  public static CsvTable of(Outlook outlook, List<Outlook.Row> rows) {
    var table =
        new CsvTable(
            List.of(
                "edition",
                "country",
                "name",
                "publishedTier",
                "grade",
                "clockOpening",
                "can",
                "yearsLeft",
                "waiversLeft",
                "text",
                "alternatives"));
    var json = OutlookJson.of(outlook, rows);
    for (int i = 0; i < rows.size(); i++) {
      Outlook.Row row = rows.get(i);
      var told = json.governments().get(i);
      table.add(
          List.of(
              "" + outlook.edition(),
              told.country(),
              told.name(),
              row.clock().placement().tier().name(),
              row.clock().placement().basis().grade().written(),
              told.clock().opening(),
              row.can().stream().sorted().map(Tier::name).collect(Collectors.joining(";")),
              told.yearsLeft().map(Object::toString).orElse(""),
              told.waiversLeft().map(Object::toString).orElse(""),
              told.text(),
              String.join(" ", OutlookWording.alternatives(row))));
    }
    return table;
  }
}
