package org.tierline.publication.data;

/** What the cells of a column hold. An empty cell holds nothing, whatever the type. */
enum CellType {
  TEXT("string"),
  WHOLE_NUMBER("integer"),
  NUMBER("number"),
  /** {@code true} or {@code false}. */
  TRUTH("boolean"),
  /** Like {@code 2025-06-30}. */
  DAY("date"),
  YEAR("year"),
  /** Texts parted by semicolons: a string to most readers. */
  LIST("list");

  private final String written;

  CellType(String written) {
    this.written = written;
  }

  /** The name of the type in a table schema of the Data Package standard. */
  String written() {
    return written;
  }
}
