package org.tierline.record.counterfactual;

import org.tierline.record.Written;

/** Whether a government would stand elsewhere under a bill. */
public enum Certainty implements Written {
  /** Under no findings that the record leaves possible. */
  NOT_MOVED("notMoved"),
  /** Under some of them. */
  POSSIBLE("possible"),
  /** Under all of them. */
  CERTAIN("certain");

  private final String written;

  Certainty(String written) {
    this.written = written;
  }

  @Override
  public String written() {
    return written;
  }
}
