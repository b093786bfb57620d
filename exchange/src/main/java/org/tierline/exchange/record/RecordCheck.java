package org.tierline.exchange.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Spelling;
import org.tierline.record.Edition.TotalBasis;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;

/** Checks a folder of record files: first each row, then the rows against each other. */
public final class RecordCheck {
  private RecordCheck() {}

  /**
   * What a check found.
   *
   * @param issues all faults, in the order of tables and lines
   * @param totalsCompared how many totals a document states, so that they could be compared
   * @param totalsCounted how many were counted from the placements and so compare with nothing
   * @param totalsRemembered how many are remembered, against which no check counts as passed
   */
  public record Report(
      List<Issue> issues, int totalsCompared, int totalsCounted, int totalsRemembered) {

    public Report {
      issues = List.copyOf(issues);
    }

    public boolean isSound() {
      return issues.isEmpty();
    }
  }

  /**
   * Checks a folder in the tidy form.
   *
   * @throws Fault if it is no folder, or holds none of the tables
   */
  public static Report check(Path folder) {
    var issues = new ArrayList<Issue>();
    var files = readFiles(folder, issues);
    var places = Places.kept();
    var reader = new RecordReader(table -> Optional.ofNullable(files.get(table)), places);
    var tables = reader.tables();
    reader.version();
    issues.addAll(reader.issues());
    // A row left out for a fault of its own would bring up faults that aren't there.
    if (issues.isEmpty()) {
      issues.addAll(new CrossCheck(new PublicRecord("", tables), places).issues());
    }
    return report(tables, issues);
  }

  /** Checks the rows of a record against each other. */
  public static Report check(PublicRecord record) {
    return report(record.tables(), new CrossCheck(record, Places.none()).issues());
  }

  private static Report report(RecordTables tables, List<Issue> issues) {
    var count = new EnumMap<TotalBasis, Integer>(TotalBasis.class);
    for (var edition : tables.editions()) {
      for (var total : edition.totals()) {
        count.merge(total.totalBasis(), 1, Integer::sum);
      }
    }
    return new Report(
        issues,
        count.getOrDefault(TotalBasis.DOCUMENTED, 0),
        count.getOrDefault(TotalBasis.COUNTED, 0),
        count.getOrDefault(TotalBasis.REMEMBERED, 0));
  }

  /**
   * The files of a folder by table; what stands in the way becomes an issue.
   *
   * @throws Fault if it is no folder, or holds none of the tables
   */
  static Map<Table, byte[]> readFiles(Path folder, List<Issue> issues) {
    var files = new EnumMap<Table, byte[]>(Table.class);
    if (!Files.isDirectory(folder)) {
      throw unusable(
          folder, Files.exists(folder) ? "is a file, not a folder" : "there is no such folder");
    }
    var names = new ArrayList<String>();
    try (var paths = Files.newDirectoryStream(folder, "*.csv")) {
      paths.forEach(path -> names.add(path.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("listing " + folder, e);
    }
    if (names.stream().allMatch(name -> Table.ofFile(name).isEmpty())) {
      throw unusable(folder, "holds no file of a record");
    }
    names.sort(null);
    for (var name : names) {
      var table = Table.ofFile(name);
      if (table.isEmpty()) {
        var known = List.of(Table.values()).stream().map(Table::file).toList();
        issues.add(new Issue.UnknownFile(Place.of(name), known, Spelling.suggest(name, known)));
      } else {
        FileBytes.read(folder.resolve(name), issues)
            .ifPresent(bytes -> files.put(table.get(), bytes));
      }
    }
    return files;
  }

  private static Fault unusable(Path folder, String met) {
    return Fault.badInput(
        Place.of(folder.toString()),
        met + "; name a folder that has " + Table.PLACEMENTS.file() + " and the other tables");
  }
}
