package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A structure as Thrift's compact protocol writes it, in which Parquet files describe themselves
 * (Apache Thrift, "Thrift Compact protocol encoding"). Fields are added by ascending number. For
 * one thread.
 */
final class CompactStruct {
  private static final int INT = 5;
  private static final int LONG = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int LONGEST_SHORT_LIST = 14;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int last;

  CompactStruct number(int field, int value) {
    header(field, INT);
    varint(zigzag(value));
    return this;
  }

  CompactStruct bigNumber(int field, long value) {
    header(field, LONG);
    varint(zigzag(value));
    return this;
  }

  CompactStruct text(int field, String value) {
    header(field, BINARY);
    put(value);
    return this;
  }

  CompactStruct struct(int field, CompactStruct value) {
    header(field, STRUCT);
    bytes.writeBytes(value.bytes());
    return this;
  }

  CompactStruct numbers(int field, List<Integer> values) {
    list(field, INT, values.size());
    values.forEach(value -> varint(zigzag(value)));
    return this;
  }

  CompactStruct texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::put);
    return this;
  }

  CompactStruct structs(int field, List<CompactStruct> values) {
    list(field, STRUCT, values.size());
    values.forEach(value -> bytes.writeBytes(value.bytes()));
    return this;
  }

  /** The whole, with the mark of its end. */
  byte[] bytes() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(bytes.toByteArray());
    whole.write(0);
    return whole.toByteArray();
  }

  private void header(int field, int type) {
    int step = field - last;
    if (step < 1 || step > 15) {
      throw new IllegalArgumentException("field " + field + " after field " + last);
    }
    bytes.write((step << 4) | type);
    last = field;
  }

  private void list(int field, int type, int size) {
    header(field, LIST);
    if (size <= LONGEST_SHORT_LIST) {
      bytes.write((size << 4) | type);
    } else {
      bytes.write(0xf0 | type);
      varint(size);
    }
  }

  private void put(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    bytes.writeBytes(utf8);
  }

  /** Small numbers of either sign become small numbers without one. */
  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
