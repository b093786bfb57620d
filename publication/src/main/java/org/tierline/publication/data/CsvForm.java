package org.tierline.publication.data;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.tierline.exchange.csv.CsvTable;

/** A table as CSV: RFC 4180 but for lines that end with {@code \n}, UTF-8, headings first. */
final class CsvForm {
  private CsvForm() {}

  static byte[] bytes(DataTable table) {
    var csv = new CsvTable(table.headings());
    table.rows().forEach(csv::add);
    var text = new StringWriter();
    csv.writeAsIs(text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
