package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a Parquet file with one group of rows. Written by hand, since the usual writer brings
 * fifteen megabytes, parts of a cluster among them, and what it writes changes with its releases;
 * our tables are small and must come out the same everywhere.
 */
final class ParquetForm {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final String CREATED_BY = "tierline version 1 (build 1)";

  private ParquetForm() {}

  /**
   * The bytes of the file.
   *
   * @param version of the record, which the file's footer names
   */
  static byte[] bytes(DataTable table, String version, String notice) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(MAGIC);
    var schema = new ArrayList<CompactStruct>();
    schema.add(new CompactStruct().text(4, table.name()).number(5, table.columns().size()));
    var chunks = new ArrayList<CompactStruct>();
    for (int i = 0; i < table.columns().size(); i++) {
      int at = i;
      var column =
          new ParquetColumn(
              table.columns().get(i), table.rows().stream().map(row -> row.get(at)).toList());
      schema.add(column.schema());
      if (!table.rows().isEmpty()) {
        chunks.add(column.write(file));
      }
    }
    int rows = table.rows().size();
    var group =
        new CompactStruct()
            .structs(1, chunks)
            .bigNumber(2, file.size() - MAGIC.length)
            .bigNumber(3, rows);
    byte[] footer =
        new CompactStruct()
            .number(1, 1)
            .structs(2, schema)
            .bigNumber(3, rows)
            .structs(4, rows == 0 ? List.of() : List.of(group))
            .structs(
                5,
                List.of(
                    property("title", table.title()),
                    property("description", table.description()),
                    property("recordVersion", version),
                    property("notice", notice)))
            .text(6, CREATED_BY)
            .bytes();
    file.writeBytes(footer);
    file.writeBytes(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    file.writeBytes(MAGIC);
    return file.toByteArray();
  }

  private static CompactStruct property(String key, String value) {
    return new CompactStruct().text(1, key).text(2, value);
  }
}
