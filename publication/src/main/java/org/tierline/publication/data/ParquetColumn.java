package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One column of a Parquet file: texts by a dictionary, all else plain, uncompressed, on one page
 * (Apache Parquet format, version 2, with {@code parquet.thrift} for the structures).
 */
final class ParquetColumn {
  // The format's own numbers, as parquet.thrift of Apache Parquet names them.
  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int DATE = 6;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;
  private static final int UNCOMPRESSED = 0;
  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;

  /** How values are stored. */
  private enum Type {
    BOOLEAN(0),
    INT32(1),
    INT64(2),
    DOUBLE(5),
    BYTE_ARRAY(6);

    private final int number;

    Type(int number) {
      this.number = number;
    }
  }

  private final Column column;
  private final List<String> cells;

  /**
   * @param cells as CSV writes them
   */
  ParquetColumn(Column column, List<String> cells) {
    this.column = column;
    this.cells = cells;
  }

  /** How the schema describes it: SchemaElement of the format. */
  CompactStruct schema() {
    var element =
        new CompactStruct()
            .number(1, type().number)
            .number(3, column.required() ? REQUIRED : OPTIONAL)
            .text(4, column.name());
    return switch (column.type()) {
      case TEXT, LIST ->
          element.number(6, UTF8).struct(10, new CompactStruct().struct(1, new CompactStruct()));
      case DAY ->
          element.number(6, DATE).struct(10, new CompactStruct().struct(6, new CompactStruct()));
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
   * @param to the file so far
   * @return what the file's footer says of them: ColumnChunk of the format
   */
  CompactStruct write(ByteArrayOutputStream to) {
    int start = to.size();
    var page = new ByteArrayOutputStream();
    page.writeBytes(levels());
    page.writeBytes(byDictionary() ? byDictionary(to) : plain());
    int data = to.size();
    int encoding = byDictionary() ? RLE_DICTIONARY : PLAIN;
    page(
        to,
        DATA_PAGE,
        5,
        new CompactStruct()
            .number(1, cells.size())
            .number(2, encoding)
            .number(3, RLE)
            .number(4, RLE),
        page.toByteArray());
    int size = to.size() - start;
    var meta =
        new CompactStruct()
            .number(1, type().number)
            .numbers(2, byDictionary() ? List.of(PLAIN, RLE, RLE_DICTIONARY) : List.of(PLAIN, RLE))
            .texts(3, List.of(column.name()))
            .number(4, UNCOMPRESSED)
            .bigNumber(5, cells.size())
            .bigNumber(6, size)
            .bigNumber(7, size)
            .bigNumber(9, data);
    if (byDictionary()) {
      meta.bigNumber(11, start);
    }
    return new CompactStruct().bigNumber(2, 0).struct(3, meta);
  }

  /** Writes a page with its header: PageHeader of the format, with the part for its kind. */
  private static void page(
      ByteArrayOutputStream to, int kind, int field, CompactStruct part, byte[] content) {
    to.writeBytes(
        new CompactStruct()
            .number(1, kind)
            .number(2, content.length)
            .number(3, content.length)
            .struct(field, part)
            .bytes());
    to.writeBytes(content);
  }

  /** For a column in which cells may be empty: which are. */
  private byte[] levels() {
    if (column.required()) {
      return new byte[0];
    }
    var levels = new RunLengths(1);
    cells.forEach(cell -> levels.add(cell.isEmpty() ? 0 : 1));
    byte[] bytes = levels.bytes();
    var all = new ByteArrayOutputStream();
    put(all, bytes.length, Integer.BYTES);
    all.writeBytes(bytes);
    return all.toByteArray();
  }

  /** Writes the page of the dictionary, and gives the numbers of the cells in it. */
  private byte[] byDictionary(ByteArrayOutputStream to) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    cells.stream()
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> numbers.putIfAbsent(cell, numbers.size()));
    var words = new ByteArrayOutputStream();
    for (String word : numbers.keySet()) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      put(words, bytes.length, Integer.BYTES);
      words.writeBytes(bytes);
    }
    page(
        to,
        DICTIONARY_PAGE,
        7,
        new CompactStruct().number(1, numbers.size()).number(2, PLAIN),
        words.toByteArray());

    int bits = Math.max(1, RunLengths.bits(numbers.size() - 1));
    var indexes = new RunLengths(bits);
    cells.stream()
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> indexes.add(numbers.getOrDefault(cell, 0)));
    var page = new ByteArrayOutputStream();
    page.write(bits);
    page.writeBytes(indexes.bytes());
    return page.toByteArray();
  }

  private byte[] plain() {
    var held = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (column.type() == CellType.TRUTH) {
      return bits(held);
    }
    var bytes = new ByteArrayOutputStream();
    for (String cell : held) {
      switch (column.type()) {
        case DAY -> put(bytes, LocalDate.parse(cell).toEpochDay(), Integer.BYTES);
        case YEAR -> put(bytes, Long.parseLong(cell), Integer.BYTES);
        case WHOLE_NUMBER -> put(bytes, Long.parseLong(cell), Long.BYTES);
        case NUMBER -> put(bytes, Double.doubleToLongBits(Double.parseDouble(cell)), Double.BYTES);
        case TEXT, LIST, TRUTH -> throw new IllegalStateException("not written one by one");
      }
    }
    return bytes.toByteArray();
  }

  /** A bit each, the first the lowest of its byte. */
  private static byte[] bits(List<String> truths) {
    byte[] bytes = new byte[(truths.size() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < truths.size(); i++) {
      if (truths.get(i).equals("true")) {
        bytes[i / Byte.SIZE] |= (byte) (1 << (i % Byte.SIZE));
      }
    }
    return bytes;
  }

  /** The lowest byte first. */
  private static void put(ByteArrayOutputStream to, long number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      to.write((int) (number >>> (i * Byte.SIZE)));
    }
  }
}
