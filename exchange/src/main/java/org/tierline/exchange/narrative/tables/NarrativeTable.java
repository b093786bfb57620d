package org.tierline.exchange.narrative.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tierline.exchange.csv.CsvTable;

/**
 * A table of one kind of thing that was read from narratives, a row each.
 *
 * @param file its name
 * @param columns those beside country and edition
 * @param rows the rows of one narrative, as cells in the order of the columns
 */
record NarrativeTable(
    String file, List<String> columns, Function<RecordedNarrative, List<List<String>>> rows) {

  static final String COUNTRY = "country";
  static final String EDITION = "edition";

  /** All columns, the key first. */
  List<String> headings() {
    var headings = new ArrayList<>(List.of(COUNTRY, EDITION));
    headings.addAll(columns);
    return headings;
  }

  /** The table of some narratives, in their order. */
  CsvTable of(List<RecordedNarrative> narratives) {
    var table = new CsvTable(headings());
    for (RecordedNarrative each : narratives) {
      for (List<String> cells : rows.apply(each)) {
        var row = new ArrayList<>(List.of(each.country(), "" + each.edition()));
        row.addAll(cells);
        table.add(row);
      }
    }
    return table;
  }
}
