package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/** One column of a Parquet file: texts by a dictionary, all else plain; uncompressed, one page. */
final class ParquetColumn {
  private final Column column;
  private final List<String> cells;

  /**
   * @param cells as CSV writes them
   */
  ParquetColumn(Column column, List<String> cells) {
    this.column = column;
    this.cells = cells;
  }

  /** How the schema describes it. */
  SchemaElement schema() {
    var element =
        new SchemaElement(column.name())
            .setType(type())
            .setRepetition_type(
                column.required() ? FieldRepetitionType.REQUIRED : FieldRepetitionType.OPTIONAL);
    return switch (column.type()) {
      case TEXT, LIST ->
          element
              .setConverted_type(ConvertedType.UTF8)
              .setLogicalType(LogicalType.STRING(new StringType()));
      case DAY ->
          element
              .setConverted_type(ConvertedType.DATE)
              .setLogicalType(LogicalType.DATE(new DateType()));
      case WHOLE_NUMBER, NUMBER, TRUTH, YEAR -> element;
    };
  }

  private Type type() {
    return switch (column.type()) {
      case TEXT, LIST -> Type.BYTE_ARRAY;
      case WHOLE_NUMBER -> Type.INT64;
      case NUMBER -> Type.DOUBLE;
      case TRUTH -> Type.BOOLEAN;
      case DAY, YEAR -> Type.INT32;
    };
  }

  private boolean byDictionary() {
    return type() == Type.BYTE_ARRAY;
  }

  /**
   * Writes its pages.
   *
   * @param offset where in the file they start
   * @return what the file's footer says of them
   */
  ColumnChunk write(ByteArrayOutputStream to, long offset) throws IOException {
    var pages = new ByteArrayOutputStream();
    var page = new ByteArrayOutputStream();
    levels(page);
    if (byDictionary()) {
      page.write(byDictionary(pages));
    } else {
      page.write(plain());
    }
    int data = pages.size();
    var header = new PageHeader(PageType.DATA_PAGE, page.size(), page.size());
    header.setData_page_header(
        new DataPageHeader(
            cells.size(),
            byDictionary() ? Encoding.RLE_DICTIONARY : Encoding.PLAIN,
            Encoding.RLE,
            Encoding.RLE));
    Util.writePageHeader(header, pages);
    pages.write(page.toByteArray());
    to.write(pages.toByteArray());
    var meta =
        new ColumnMetaData(
            type(),
            byDictionary()
                ? List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY)
                : List.of(Encoding.PLAIN, Encoding.RLE),
            List.of(column.name()),
            CompressionCodec.UNCOMPRESSED,
            cells.size(),
            pages.size(),
            pages.size(),
            offset + data);
    if (byDictionary()) {
      meta.setDictionary_page_offset(offset);
    }
    return new ColumnChunk(0).setMeta_data(meta);
  }

  /** For a column in which cells may be empty: which are. */
  private void levels(ByteArrayOutputStream to) throws IOException {
    if (column.required()) {
      return;
    }
    var levels = new RunLengths(1);
    cells.forEach(cell -> levels.add(cell.isEmpty() ? 0 : 1));
    byte[] bytes = levels.bytes();
    to.write(littleEndian(Integer.BYTES).putInt(bytes.length).array());
    to.write(bytes);
  }

  /** Writes the page of the dictionary, and gives the numbers of the cells in it. */
  private byte[] byDictionary(ByteArrayOutputStream to) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    cells.stream()
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> numbers.putIfAbsent(cell, numbers.size()));
    var words = new ByteArrayOutputStream();
    for (String word : numbers.keySet()) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      words.write(littleEndian(Integer.BYTES).putInt(bytes.length).array());
      words.write(bytes);
    }
    var header = new PageHeader(PageType.DICTIONARY_PAGE, words.size(), words.size());
    header.setDictionary_page_header(new DictionaryPageHeader(numbers.size(), Encoding.PLAIN));
    Util.writePageHeader(header, to);
    to.write(words.toByteArray());

    int bits = Math.max(1, RunLengths.bits(numbers.size() - 1));
    var page = new ByteArrayOutputStream();
    page.write(bits);
    var indexes = new RunLengths(bits);
    cells.stream()
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> indexes.add(numbers.getOrDefault(cell, 0)));
    page.write(indexes.bytes());
    return page.toByteArray();
  }

  private byte[] plain() {
    var held = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return switch (column.type()) {
      case TRUTH -> bits(held);
      case DAY -> ints(held.stream().map(day -> (int) LocalDate.parse(day).toEpochDay()).toList());
      case YEAR -> ints(held.stream().map(Integer::valueOf).toList());
      case WHOLE_NUMBER -> {
        var bytes = littleEndian(held.size() * Long.BYTES);
        held.forEach(cell -> bytes.putLong(Long.parseLong(cell)));
        yield bytes.array();
      }
      case NUMBER -> {
        var bytes = littleEndian(held.size() * Double.BYTES);
        held.forEach(cell -> bytes.putDouble(Double.parseDouble(cell)));
        yield bytes.array();
      }
      case TEXT, LIST -> throw new IllegalStateException("texts go by a dictionary");
    };
  }

  private static byte[] ints(List<Integer> numbers) {
    var bytes = littleEndian(numbers.size() * Integer.BYTES);
    numbers.forEach(bytes::putInt);
    return bytes.array();
  }

  /** A bit each, the first the lowest of its byte. */
  private static byte[] bits(List<String> truths) {
    byte[] bytes = new byte[(truths.size() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < truths.size(); i++) {
      if (truths.get(i).equals("true")) {
        bytes[i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
      }
    }
    return bytes;
  }

  private static ByteBuffer littleEndian(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
