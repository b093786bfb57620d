package org.tierline.exchange.history;

import java.nio.file.Path;
import java.util.List;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.file.WholeFiles;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.record.history.EditionSheet;

/** An edition written whole: as JSON, and its lists as CSV. */
public final class EditionFiles {
  private EditionFiles() {}

  /**
   * Writes the files, which appear together.
   *
   * @return where they are: edition.json, governments.csv, waivers.csv and restrictions.csv
   * @throws org.tierline.exchange.Fault if the folder can't be written to; nothing is half-written
   */
  public static List<Path> write(EditionSheet sheet, Envelope json, Path folder) {
    try (var files = WholeFiles.in(folder)) {
      files.write("edition.json", to -> Json.write(json, to));
      files.write("governments.csv", to -> HistoryCsv.governments(sheet).write(to));
      files.write("waivers.csv", to -> waivers(sheet).write(to));
      sheet
          .restrictions()
          .ifPresent(
              restrictions ->
                  files.write(
                      "restrictions.csv", to -> HistoryCsv.restrictions(restrictions).write(to)));
      return files.commit();
    }
  }

  private static CsvTable waivers(EditionSheet sheet) {
    var table =
        new CsvTable(
            List.of("edition", "country", "number", "derived", "condition", "grade", "sources"));
    for (var waiver : sheet.waivers()) {
      table.add(
          List.of(
              "" + waiver.edition(),
              waiver.country(),
              "" + waiver.number(),
              "" + waiver.derived(),
              waiver.condition(),
              waiver.basis().grade().written(),
              String.join(";", waiver.basis().sourceIds())));
    }
    return table;
  }
}
