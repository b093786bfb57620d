package org.tierline.exchange.narrative.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvInput;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.file.TextInput;
import org.tierline.record.BuiltInTables;

/**
 * The narratives on record: what was read from documents that aren't part of the project, as tables
 * beside the record's own. They are large, so only the rows that are asked for are taken apart,
 * once.
 */
public final class RecordedNarratives {
  /** The edition whose narratives come with the project. */
  public static final int BUILT_IN_EDITION = 2018;

  private static final String FOLDER = "narratives/";

  /** Those asked for so far, by country; empty for a country that has none. */
  private static final Map<String, Optional<RecordedNarrative>> FOUND = new ConcurrentHashMap<>();

  /** The files that were opened, by name: half a megabyte if all were. */
  private static final Map<String, TextInput> OPENED = new ConcurrentHashMap<>();

  private RecordedNarratives() {}

  /**
   * What was read from one narrative, if it is on record.
   *
   * @throws Fault if a table can't be read
   */
  public static Optional<RecordedNarrative> find(String country, int edition) {
    return edition == BUILT_IN_EDITION
        ? FOUND.computeIfAbsent(country, code -> find(code, edition, RecordedNarratives::builtIn))
        : Optional.empty();
  }

  /**
   * What the tables hold of one narrative.
   *
   * @param open gives a table by its file's name
   */
  static Optional<RecordedNarrative> find(
      String country, int edition, Function<String, TextInput> open) {
    String key = country + "," + edition + ",";
    var itself = rows(NarrativeTables.NARRATIVES, open, key);
    if (itself.isEmpty()) {
      return Optional.empty();
    }
    var rows = new HashMap<String, List<Cells>>();
    for (NarrativeTable table : NarrativeTables.OF_THINGS) {
      rows.put(table.file(), rows(table, open, key));
    }
    return Optional.of(new NarrativeRows(itself.get(0), rows).narrative());
  }

  /**
   * All tables of the narratives that come with the project, sorted by country and edition; places
   * are those of each document's own text.
   *
   * @throws Fault if a table can't be read
   */
  public static List<File> builtInTables() {
    return Stream.concat(Stream.of(NarrativeTables.NARRATIVES), NarrativeTables.OF_THINGS.stream())
        .map(table -> new File(table.file(), whole(table, builtIn(table.file()))))
        .toList();
  }

  private static CsvTable whole(NarrativeTable table, TextInput input) {
    var problems = new ArrayList<Problem>();
    var read = CsvInput.parse(input, table.headings(), problems);
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    var whole = new CsvTable(table.headings());
    for (CsvInput.Row row : read.rows()) {
      whole.add(table.headings().stream().map(row::cell).toList());
    }
    return whole;
  }

  private static TextInput builtIn(String file) {
    return OPENED.computeIfAbsent(file, RecordedNarratives::read);
  }

  private static TextInput read(String file) {
    String name = FOLDER + BUILT_IN_EDITION + "/" + file;
    try (InputStream in = BuiltInTables.open(name)) {
      return new TextInput(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows that begin with a key; they alone are taken apart.
   *
   * @throws Fault if one of them isn't what the table wants
   */
  private static List<Cells> rows(
      NarrativeTable table, Function<String, TextInput> open, String key) {
    TextInput input = open.apply(table.file());
    String wanted = heading(input.text()) + beginningWith(key, input.text());
    var problems = new ArrayList<Problem>();
    var rows = CsvInput.parse(new TextInput(input.source(), wanted), table.headings(), problems);
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    return rows.rows().stream().map(row -> new Cells(input.source(), row)).toList();
  }

  private static String heading(String text) {
    return text.substring(0, text.indexOf('\n') + 1);
  }

  /** The lines that begin with a key; they stand together, for the tables are sorted by it. */
  private static String beginningWith(String key, String text) {
    int start = text.indexOf("\n" + key) + 1;
    int end = start;
    while (start > 0 && text.startsWith(key, end)) {
      int stop = text.indexOf('\n', end);
      end = stop < 0 ? text.length() : stop + 1;
    }
    return text.substring(start, end);
  }

  /** A file and what it holds. */
  public record File(String name, CsvTable table) {}

  /** Narratives as tables, sorted by country and edition. */
  public static List<File> tables(List<RecordedNarrative> narratives) {
    var sorted =
        narratives.stream()
            .sorted(
                Comparator.comparing(RecordedNarrative::country)
                    .thenComparingInt(RecordedNarrative::edition))
            .toList();
    return Stream.concat(Stream.of(NarrativeTables.NARRATIVES), NarrativeTables.OF_THINGS.stream())
        .map(table -> new File(table.file(), table.of(sorted)))
        .toList();
  }
}
