package org.tierline.exchange.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.exchange.file.OutputFolder;
import org.tierline.exchange.file.WholeFiles;
import org.tierline.record.BuiltInTables;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;

/** Reads and writes records in the tidy form: one CSV file per table in a folder. */
public final class RecordFiles {
  private static final Set<String> FILES =
      Arrays.stream(Table.values()).map(Table::file).collect(Collectors.toUnmodifiableSet());

  private RecordFiles() {}

  /**
   * A record that was read, or why it couldn't be.
   *
   * @param record empty if there is any issue: nothing half-read is passed on
   * @param issues all faults, in the order of tables and lines
   */
  public record Result(Optional<PublicRecord> record, List<Issue> issues) {

    public Result {
      issues = List.copyOf(issues);
    }
  }

  /** Reads the built-in record once, when it is first asked for; it never changes. */
  private static final class BuiltIn {
    static final PublicRecord RECORD = readBuiltIn();
  }

  /**
   * The record that comes with the project, read when it is first asked for.
   *
   * @throws ExceptionInInitializerError if its files have a fault, which the build's tests rule out
   */
  public static PublicRecord builtIn() {
    return BuiltIn.RECORD;
  }

  private static PublicRecord readBuiltIn() {
    var reader =
        new RecordReader(table -> Optional.of(builtInBytes(table.file())), Places.trusting());
    var tables = reader.tables();
    var version = reader.version();
    if (!reader.issues().isEmpty() || version.isEmpty()) {
      throw new IllegalStateException("the built-in record is damaged: " + reader.issues());
    }
    return new PublicRecord(version.get(), tables);
  }

  private static byte[] builtInBytes(String file) {
    try (var stream = BuiltInTables.open(file)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the built-in " + file, e);
    }
  }

  /**
   * Reads a folder in the tidy form. Its version is the stamp of what is in it, whatever its {@code
   * version.csv} says but for the day.
   *
   * @throws org.tierline.exchange.Fault if it is no folder, or holds none of the tables
   */
  public static Result read(Path folder) {
    var faults = new ArrayList<Issue>();
    var bytes = RecordCheck.readFiles(folder, faults);
    if (!faults.isEmpty()) {
      return new Result(Optional.empty(), faults);
    }
    var reader = new RecordReader(table -> Optional.ofNullable(bytes.get(table)), Places.none());
    var tables = reader.tables();
    var day = reader.version().map(version -> version.substring(0, 10)).orElse("");
    return reader.issues().isEmpty()
        ? new Result(Optional.of(new PublicRecord(version(day, tables), tables)), List.of())
        : new Result(Optional.empty(), reader.issues());
  }

  /** A day and the stamp of the rows, like "2026-11-23+0123456789ab". */
  static String version(String day, RecordTables tables) {
    var stamp = RecordWriter.stamp(RecordWriter.texts(tables));
    return day.isEmpty() ? stamp : day + "+" + stamp;
  }

  /**
   * Writes the record into a folder, which is made if need be. Each file is written beside its
   * place and moved there, so that no half-written file is ever read.
   *
   * @throws org.tierline.exchange.Fault if the folder holds anything but a record written before
   */
  public static void write(PublicRecord record, Path folder) {
    OutputFolder.check(
        folder, FILES, "a record", there -> Files.exists(there.resolve(Table.VERSION.file())));
    var texts = RecordWriter.texts(record.tables());
    texts.put(Table.VERSION, versionText(record.recordVersion(), texts));
    writeAll(texts, folder);
  }

  private static String versionText(String version, Map<Table, String> texts) {
    int plus = version.indexOf('+');
    var day = plus == 10 ? version.substring(0, 10) : "1970-01-01";
    return RecordWriter.csv(
        Table.VERSION.columns(), List.of(List.of(day, RecordWriter.stamp(texts))));
  }

  private static void writeAll(Map<Table, String> texts, Path folder) {
    try (var files = WholeFiles.in(folder)) {
      for (var entry : texts.entrySet()) {
        files.write(entry.getKey().file(), to -> append(to, entry.getValue()));
      }
      files.commit();
    }
  }

  private static void append(Writer to, String text) {
    try {
      to.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
