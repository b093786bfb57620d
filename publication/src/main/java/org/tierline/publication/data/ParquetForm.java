package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * A table as a Parquet file with one group of rows. Written by hand over the format's own
 * structures, since the usual writer brings fifteen megabytes, a cluster's among them, and
 * compresses as its libraries of the day do; our tables are small and must come out the same
 * everywhere.
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
    try {
      var file = new ByteArrayOutputStream();
      file.write(MAGIC);
      var schema = new ArrayList<SchemaElement>();
      schema.add(new SchemaElement(table.name()).setNum_children(table.columns().size()));
      var chunks = new ArrayList<ColumnChunk>();
      for (int i = 0; i < table.columns().size(); i++) {
        int at = i;
        var column =
            new ParquetColumn(
                table.columns().get(i), table.rows().stream().map(row -> row.get(at)).toList());
        schema.add(column.schema());
        chunks.add(column.write(file, file.size()));
      }
      int rows = table.rows().size();
      var groups =
          rows == 0
              ? List.<RowGroup>of()
              : List.of(new RowGroup(chunks, file.size() - MAGIC.length, rows));
      int footerAt = file.size();
      Util.writeFileMetaData(
          new FileMetaData(1, schema, rows, groups)
              .setCreated_by(CREATED_BY)
              .setKey_value_metadata(
                  List.of(
                      new KeyValue("title").setValue(table.title()),
                      new KeyValue("description").setValue(table.description()),
                      new KeyValue("recordVersion").setValue(version),
                      new KeyValue("notice").setValue(notice))),
          file);
      file.write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(file.size() - footerAt)
              .array());
      file.write(MAGIC);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + table.name() + " to memory", e);
    }
  }
}
