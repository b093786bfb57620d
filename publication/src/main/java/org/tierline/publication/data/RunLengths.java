package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;

/**
 * Small numbers as Parquet's hybrid of run lengths and packed bits writes them, by run lengths
 * alone (Apache Parquet format, Encodings, "Run Length Encoding / Bit-Packing Hybrid").
 */
final class RunLengths {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int width;
  private int value;
  private int length;

  /**
   * @param bits how many bits the largest number takes
   */
  RunLengths(int bits) {
    this.width = (bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** How many bits it takes to write numbers up to this one. */
  static int bits(int largest) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(largest);
  }

  void add(int number) {
    if (length > 0 && number != value) {
      endRun();
    }
    value = number;
    length++;
  }

  /** All numbers added. */
  byte[] bytes() {
    if (length > 0) {
      endRun();
    }
    return bytes.toByteArray();
  }

  private void endRun() {
    int header = length << 1;
    while ((header & ~0x7f) != 0) {
      bytes.write((header & 0x7f) | 0x80);
      header >>>= 7;
    }
    bytes.write(header);
    for (int i = 0; i < width; i++) {
      bytes.write(value >>> (i * Byte.SIZE));
    }
    length = 0;
  }
}
