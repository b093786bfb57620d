package org.tierline.exchange.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.file.OutputFolder;
import org.tierline.exchange.file.WholeFiles;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.record.history.EditionSheet;

/** An edition written whole: as JSON, and its lists as CSV. */
public final class EditionFiles {
  private static final String GOVERNMENTS = "governments.csv";
  private static final Set<String> NAMES =
      Set.of("edition.json", GOVERNMENTS, "waivers.csv", "restrictions.csv");

  private EditionFiles() {}

  /**
   * Writes the files, which appear together.
   *
   * @return where they are: edition.json, governments.csv, waivers.csv and restrictions.csv
   * @throws org.tierline.exchange.Fault if the folder can't be written to, or holds anything but
   *     the same edition written before; nothing is half-written
   */
  public static List<Path> write(EditionSheet sheet, Envelope json, Path folder) {
    int year = sheet.edition().year();
    OutputFolder.check(folder, NAMES, "the " + year + " edition", there -> holds(there, year));
    try (var files = WholeFiles.in(folder)) {
      files.write("edition.json", to -> Json.write(json, to));
      files.write(GOVERNMENTS, to -> HistoryCsv.governments(sheet).write(to));
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

  /** Whether the governments listed in a folder are those of an edition. */
  private static boolean holds(Path folder, int edition) {
    try (var lines = Files.lines(folder.resolve(GOVERNMENTS))) {
      return lines.skip(1).findFirst().filter(row -> row.startsWith(edition + ",")).isPresent();
    } catch (IOException | UncheckedIOException e) {
      return false; // what can't be read isn't known to be ours
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
