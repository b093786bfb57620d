package org.tierline.narrative.claim;

/** How a claim stands to the record and the law. */
public enum Verdict {
  /** Documented cells, or the law, say the same. */
  AGREES("agrees", "agrees"),
  /** Cells of grade primary or secondary, or the law's clause, say otherwise. */
  DIFFERS("differs", "differs"),
  /** Right by the letter, or loosely, but it leads astray. */
  MISLEADING("misleading", "misleading"),
  /** The record holds nothing on it. */
  NOT_IN_THE_RECORD("notInTheRecord", "not in the record"),
  /** It rests on a cell that no document shows, or isn't settled by its own words. */
  UNCLEAR("unclear", "unclear");

  private final String written;
  private final String words;

  Verdict(String written, String words) {
    this.written = written;
    this.words = words;
  }

  /** As data files write it. */
  public String written() {
    return written;
  }

  /** In words, for a person. */
  public String words() {
    return words;
  }
}
