package org.tierline.law.determination;

/** What a rule says on facts that may be partial. */
public enum Verdict {
  YES,
  NO,
  /** The facts leave both open. */
  OPEN,
  /** Nothing speaks for no, but the record isn't complete enough for a yes yet. */
  PENDING
}
