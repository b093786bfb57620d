package org.tierline.exchange.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.file.OutputFolder;
import org.tierline.exchange.file.WholeFiles;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.narrative.tables.RecordedNarrative;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.law.determination.Law;
import org.tierline.record.PublicRecord;

/**
 * What was read from many narratives, written into a folder of its own: for each its text and, as
 * JSON, what was read; for all the tables that narratives are recorded in, and every issue met. The
 * files appear together once {@link #commit} is called, or not at all. For one thread.
 */
public final class ReadingFiles implements AutoCloseable {
  private final WholeFiles files;
  private final PublicRecord record;
  private final LocalDate on;
  private final String address;
  private final List<RecordedNarrative> recorded = new ArrayList<>();
  private final CsvTable issues = new CsvTable(List.of("file", "source", "issue"));
  private final Map<String, Integer> names = new HashMap<>();

  private ReadingFiles(WholeFiles files, PublicRecord record, LocalDate on, String address) {
    this.files = files;
    this.record = record;
    this.on = on;
    this.address = address;
  }

  /**
   * Files for a folder that is absent or empty.
   *
   * @param address where the documents may be had, for the tables; may be empty
   * @throws org.tierline.exchange.Fault if anything is in the folder, or it can't be written to
   */
  public static ReadingFiles in(Path folder, PublicRecord record, LocalDate on, String address) {
    OutputFolder.check(folder, Set.of(), "what is written", there -> false);
    return new ReadingFiles(WholeFiles.in(folder), record, on, address);
  }

  /**
   * Writes one narrative, out of sight as yet.
   *
   * @return the name of its files without the ending, like "2018-AGO"
   */
  public String add(Reading reading, String text) {
    String name = name(reading);
    files.write(
        name + ".txt",
        to -> {
          try {
            to.write(text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    files.write(name + ".json", to -> Json.write(envelope(reading, record, on), to));
    reading.recorded(address).ifPresent(recorded::add);
    issues(name, reading.source(), reading.issues());
    return name;
  }

  /** Notes issues that were met with a file that may hold no narrative at all. */
  public void issues(String name, String source, List<String> met) {
    met.forEach(issue -> issues.add(List.of(name, source, issue)));
  }

  /** A narrative as the answer of {@code read --json}. */
  public static Envelope envelope(Reading reading, PublicRecord record, LocalDate on) {
    return Envelope.of(
        NarrativeJson.SCHEMA,
        on,
        record.recordVersion(),
        Law.VERSION,
        NarrativeJson.of(reading),
        reading.issues().stream()
            .map(issue -> Problem.at(Place.of(reading.source()), issue))
            .toList());
  }

  private String name(Reading reading) {
    String known =
        reading.edition().map(year -> "" + year).orElse("unknown")
            + "-"
            + reading.country().map(country -> country.code()).orElse("unknown");
    int count = names.merge(known, 1, Integer::sum);
    return count == 1 ? known : known + "-" + count;
  }

  /**
   * Lets the files appear.
   *
   * @return where they are
   */
  public List<Path> commit() {
    for (var table : RecordedNarratives.tables(recorded)) {
      files.write(table.name(), to -> table.table().write(to));
    }
    files.write("issues.csv", issues::write);
    return files.commit();
  }

  /** Removes what was written and not committed. */
  @Override
  public void close() {
    files.close();
  }
}
