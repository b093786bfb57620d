package org.tierline.exchange.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;

/**
 * Turns the compilers' folder of CSV files (placements, lists, two files of sources) into a record.
 *
 * <p>What those files leave to a choice by hand is in the tables of decisions beside this class, so
 * that the same files always give the same record.
 */
public final class RecordImport {
  /** The day the imported files were compiled, which is also the day their sources were read. */
  static final String COMPILED = "2026-11-23";

  private final Path folder;
  private final List<Issue> issues = new ArrayList<>();

  private RecordImport(Path folder) {
    this.folder = folder;
  }

  /** Whether a folder has this shape: its two files of sources are there. */
  public static boolean isShapeOf(Path folder) {
    return Files.isRegularFile(folder.resolve("lists-sources.csv"))
        && Files.isRegularFile(folder.resolve("regions.csv"));
  }

  /** Reads a folder of this shape; if there is any fault, all of them and no record. */
  public static RecordFiles.Result from(Path folder) {
    return new RecordImport(folder).read();
  }

  private RecordFiles.Result read() {
    var sources = new ImportedSources(this::table).read();
    var grading = new Grading(sources);
    var countries = new ImportedCountries(this::table, grading).read();
    var directory = new Directory(countries, sources);
    var lists = new ImportedLists(this::table, directory, grading);
    var places = new ImportedPlacements(this::table, directory, grading);
    var placements = places.placements();
    var tables =
        new RecordTables(
            sources,
            countries,
            places.successions(),
            places.editions(),
            placements,
            lists.waivers(),
            lists.determinations(),
            lists.childSoldiers(),
            lists.policyOrPattern(),
            lists.instruments(),
            lists.globalFigures(),
            lists.coverage());
    return issues.isEmpty()
        ? new RecordFiles.Result(
            Optional.of(new PublicRecord(RecordFiles.version(COMPILED, tables), tables)), List.of())
        : new RecordFiles.Result(Optional.empty(), issues);
  }

  /** Reads one file of the folder, row by row. */
  private <T> List<T> table(Shape<T> shape) {
    return FileBytes.read(folder.resolve(shape.file()), issues)
        .flatMap(bytes -> CsvText.read(shape.file(), bytes, issues))
        .map(text -> TableText.of(text, shape.columns(), List.of(), issues))
        .map(text -> text.read(shape.reading(), shape.key(), Places.none()))
        .orElse(List.of());
  }

  /** One file of the shape: its columns, and how a row is read and named. */
  record Shape<T>(
      String file, List<String> columns, Function<Row, T> reading, Function<T, String> key) {}

  /** Reads a file of the folder. */
  interface Reading {
    <T> List<T> table(Shape<T> shape);
  }
}
