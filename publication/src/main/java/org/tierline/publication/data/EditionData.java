package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tierline.exchange.Notices;
import org.tierline.record.PublicRecord;

/**
 * The data package narrowed to one edition: the rows on that edition, and of governments and
 * sources those that they name. The same record, day and edition give the same bytes anywhere.
 */
public final class EditionData {
  private static final String EDITION = "edition";
  private static final String SOURCES = "sources";

  /** Not the first that a ZIP file can tell, to which Java adds one in the zone of the machine. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Release whole;
  private final List<DataTable> tables;

  private EditionData(Release whole, List<DataTable> tables) {
    this.whole = whole;
    this.tables = tables;
  }

  /**
   * The data of all editions, from which those of one are taken. Making it takes some hundred times
   * as long as taking one.
   *
   * @param day what was known by then
   */
  public static EditionData of(PublicRecord record, LocalDate day) {
    var release = Release.of(record, day);
    return new EditionData(release, DataPackage.tables(release.record()));
  }

  /** The edition's package in one ZIP file, as {@link DataPackage} has it but for the workbook. */
  public byte[] zip(int edition) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (DataFile file : DataPackage.files(whole.of(edition), tables(edition), (_, _) -> {})) {
        put(zip, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory can be written to
    }
    return bytes.toByteArray();
  }

  /** Not compressed, for what compresses differs from one Java to another. */
  private static void put(ZipOutputStream zip, DataFile file) throws IOException {
    var sum = new CRC32();
    sum.update(file.bytes());
    var entry = new ZipEntry(file.name());
    entry.setTimeLocal(ANY_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.bytes().length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(file.bytes());
    zip.closeEntry();
  }

  /** The edition's placements as Parquet. */
  public byte[] parquet(int edition) {
    var placements = only(table("placements"), EDITION, Set.of("" + edition));
    return ParquetForm.bytes(placements, whole.version(), Notices.FULL);
  }

  /**
   * What describes the edition's files to machines: a descriptor by the Data Package standard, in
   * which they are named as they lie beside it.
   *
   * @param csv the edition as the page gives it in this format
   * @param json the same
   * @param zip as {@link #zip} has it
   * @param parquet as {@link #parquet} has it
   */
  public byte[] descriptor(int edition, byte[] csv, byte[] json, byte[] zip, byte[] parquet) {
    return Descriptor.beside(
            whole.of(edition),
            tables(edition),
            new DataFile(edition + ".parquet", parquet),
            List.of(
                new DataFile(edition + ".csv", csv),
                new DataFile(edition + ".json", json),
                new DataFile(edition + ".zip", zip)))
        .bytes();
  }

  private DataTable table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  /** The tables with rows on an edition, then the governments and sources that these name. */
  List<DataTable> tables(int edition) {
    var kept = new ArrayList<DataTable>();
    for (DataTable table : tables) {
      if (table.headings().contains(EDITION)) {
        var rows = only(table, EDITION, Set.of("" + edition));
        if (!rows.rows().isEmpty()) {
          kept.add(rows);
        }
      }
    }
    kept.add(only(table("countries"), "country", named(kept, "country")));
    kept.add(only(table(SOURCES), "source", named(kept, SOURCES)));
    var names = kept.stream().map(DataTable::name).toList();
    return kept.stream().map(table -> table.within(names)).toList();
  }

  /** What the cells of a column name, in all tables that have it. */
  private static Set<String> named(List<DataTable> tables, String column) {
    var named = new HashSet<String>();
    for (DataTable table : tables) {
      int at = table.headings().indexOf(column);
      if (at >= 0) {
        table.rows().forEach(row -> named.addAll(List.of(row.get(at).split(";", -1))));
      }
    }
    return named;
  }

  private static DataTable only(DataTable table, String column, Set<String> values) {
    int at = table.headings().indexOf(column);
    return table.withRows(
        table.rows().stream().filter(row -> values.contains(row.get(at))).toList());
  }
}
