package org.tierline.record;

/** How well a cell is documented, best first. A cell takes its best source's grade. */
public enum Grade implements Written {
  /** An official text of that edition or year, or a full copy of one. */
  PRIMARY("primary"),
  /** A data set, press, a transcription or another account of that edition. */
  SECONDARY("secondary"),
  /** A later edition's sentence, or a later "for the nth consecutive year". */
  READ_BACK("readBack"),
  /** Left over, bracketed between two editions, or derived by a rule. */
  INFERRED("inferred"),
  /** Recalled by the compiler and checked against no document. */
  UNSOURCED("unsourced");

  private final String written;

  Grade(String written) {
    this.written = written;
  }

  /** As record files and JSON write it, like "readBack". */
  @Override
  public String written() {
    return written;
  }

  /** Whether a document stands behind the cell itself; false for inferred and unsourced cells. */
  public boolean isDocumented() {
    return this != INFERRED && this != UNSOURCED;
  }
}
