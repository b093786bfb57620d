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
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * What was read from many narratives, written into a folder of its own: for each document its text,
 * for each narrative what was read as JSON; for all of them the tables that narratives are recorded
 * in, each government once an edition, and every issue met. The files appear together once {@link
 * #commit} is called, or not at all. For one thread.
 */
public final class ReadingFiles implements AutoCloseable {
  private static final String TEXT = ".txt";

  private final WholeFiles files;
  private final PublicRecord record;
  private final LocalDate on;
  private final String address;
  private final List<RecordedNarrative> recorded = new ArrayList<>();
  private final CsvTable issues = new CsvTable(List.of("file", "document", "issue"));
  private final Map<String, Integer> names = new HashMap<>();

  /** The files of those narratives that are in the tables, by government and edition. */
  private final Map<String, String> inTables = new HashMap<>();

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
   * Writes the text of a document, in which the places of its narratives count; out of sight as
   * yet.
   */
  public void add(NarrativeFile document) {
    Path path = Path.of(document.name()).getFileName();
    String name = path == null ? document.name() : path.toString();
    String base = name.endsWith(TEXT) ? name.substring(0, name.length() - TEXT.length()) : name;
    files.write(
        unique(base) + TEXT,
        to -> {
          try {
            to.write(document.text());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Writes what was read of one narrative, out of sight as yet. */
  public void add(Reading reading) {
    String name =
        reading.edition().map(year -> "" + year).orElse("unknown")
            + "-"
            + reading.country().map(Country::code).orElse("unknown")
            + ".json";
    String unique = unique(name);
    files.write(unique, to -> Json.write(envelope(reading, record, on), to));
    reading
        .recorded(address)
        .ifPresent(
            each -> {
              String first = inTables.putIfAbsent(each.country() + " " + each.edition(), unique);
              if (first == null) {
                recorded.add(each);
              } else {
                issues.add(
                    List.of(
                        unique,
                        reading.source(),
                        "one of several texts on %s %d; the tables hold what %s has, not this one"
                            .formatted(each.country(), each.edition(), first)));
              }
            });
    reading.issues().forEach(issue -> issues.add(List.of(unique, reading.source(), issue)));
  }

  /** Puts down what wasn't read, and why. */
  public void add(Problem unread) {
    issues.add(
        List.of(
            "",
            unread.findPlace().map(Place::toString).orElse(""),
            "not read: " + unread.message()));
  }

  /** A name that no file has yet: 2018-AGO.json, then 2018-AGO-2.json. */
  private String unique(String name) {
    int count = names.merge(name, 1, Integer::sum);
    int ending = name.endsWith(".json") ? name.length() - ".json".length() : name.length();
    return count == 1 ? name : name.substring(0, ending) + "-" + count + name.substring(ending);
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
