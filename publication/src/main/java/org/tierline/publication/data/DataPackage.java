package org.tierline.publication.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.exchange.Notices;
import org.tierline.exchange.file.OutputFolder;
import org.tierline.exchange.file.WholeFiles;
import org.tierline.record.PublicRecord;

/**
 * The record as a package of data that a researcher can cite: tables as CSV, as Parquet and as one
 * workbook, a descriptor, a codebook, a citation and checksums. The same record gives the same
 * bytes, whenever and wherever.
 */
public final class DataPackage {
  static final String WORKBOOK = "tierline-record.xlsx";

  /** Tables that hold nothing but what follows from others. */
  static final Set<String> DERIVED = Set.of("placements-wide", "changes", "clocks", "consequences");

  private static final String SUMS = "SHA256SUMS";
  private static final String CSV = ".csv";
  private static final String PARQUET = ".parquet";

  private static final int CSV_AND_PARQUET = 2;

  private DataPackage() {}

  /** Is told how far the work has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * So much is done.
     *
     * @param share from 0 to 1
     * @param what what was just made, in a few words
     */
    void show(double share, String what);
  }

  /**
   * Writes the package into a folder, which is made if need be. All files appear together.
   *
   * @param day what was known by then is written; one from the record's compilation on gives all
   * @param progress takes the share of the work that is done, from 0 to 1, and what was just made
   * @return where the files are
   * @throws org.tierline.exchange.Fault if the folder can't be written to, or holds anything but
   *     such a package written before; nothing is half-written
   */
  public static List<Path> write(
      PublicRecord record, LocalDate day, Path folder, Progress progress) {
    var release = Release.of(record, day);
    List<DataTable> tables = tables(release.record());
    OutputFolder.check(folder, names(tables), "the data package", DataPackage::holdsEarlier);
    // All is in memory before the first file is written.
    List<DataFile> all = files(release, tables, progress);
    try (var files = WholeFiles.in(folder)) {
      all.forEach(file -> files.write(file.name(), file.bytes()));
      return files.commit();
    }
  }

  /**
   * All files, in the order of their names but for the checksums, which are the last. A package of
   * one edition has no workbook.
   */
  static List<DataFile> files(Release release, List<DataTable> tables, Progress progress) {
    var data = new ArrayList<DataFile>();
    for (DataTable table : tables) {
      data.add(new DataFile(table.name() + CSV, CsvForm.bytes(table)));
      data.add(
          new DataFile(
              table.name() + PARQUET, ParquetForm.bytes(table, release.version(), Notices.FULL)));
      progress.show(data.size() / (CSV_AND_PARQUET * tables.size() + 1.0), table.name());
    }
    if (release.edition().isEmpty()) {
      data.add(
          new DataFile(
              WORKBOOK, WorkbookForm.bytes(tables, Readme.about(release, tables), release.asOf())));
    }
    var all = new ArrayList<>(data);
    all.add(Descriptor.of(release, tables, data));
    all.add(Codebook.of(release, tables));
    all.add(Readme.of(release, tables));
    all.add(Citation.of(release, tables));
    all.sort(Comparator.comparing(DataFile::name));
    all.add(sums(all));
    return List.copyOf(all);
  }

  /** The names of all files that a package of these tables has. */
  private static Set<String> names(List<DataTable> tables) {
    var names =
        new HashSet<>(
            Set.of(WORKBOOK, Descriptor.FILE, Codebook.FILE, Readme.FILE, Citation.FILE, SUMS));
    for (DataTable table : tables) {
      names.add(table.name() + CSV);
      names.add(table.name() + PARQUET);
    }
    return names;
  }

  private static boolean holdsEarlier(Path folder) {
    try {
      return Files.readString(folder.resolve(Descriptor.FILE))
          .contains("\"" + Descriptor.NAME + "\"");
    } catch (IOException e) {
      return false; // what can't be read isn't known to be ours
    }
  }

  /** All tables, those asked for most first. */
  static List<DataTable> tables(PublicRecord record) {
    var tables = new ArrayList<>(HistoryTables.of(record));
    tables.addAll(ListTables.of(record));
    tables.addAll(ReadTables.of(record));
    return List.copyOf(tables);
  }

  /** As {@code sha256sum} writes and checks them. */
  private static DataFile sums(List<DataFile> files) {
    String text =
        files.stream()
            .map(file -> file.sha256() + "  " + file.name() + "\n")
            .collect(Collectors.joining());
    return new DataFile(SUMS, text.getBytes(StandardCharsets.UTF_8));
  }
}
