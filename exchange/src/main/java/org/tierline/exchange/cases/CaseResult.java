package org.tierline.exchange.cases;

import java.util.List;

/**
 * How one case came out.
 *
 * @param keys in the row's order
 */
public record CaseResult(CaseRow row, List<Key> keys) {

  /** How a value stands to the one expected. */
  public enum Verdict {
    /** The law gives it. */
    AGREES,
    /** The row's facts leave it open, and it is among the values possible. */
    OPEN,
    /** The law gives another, or the facts for it are missing. */
    DIFFERS
  }

  /**
   * One key.
   *
   * @param got the values that the law leaves possible: one if the row's facts settle it; none if a
   *     fact that it needs is missing
   */
  public record Key(String key, String expected, List<String> got, Verdict verdict) {
    /** Copies. */
    public Key {
      got = List.copyOf(got);
    }
  }

  /** Copies. */
  public CaseResult {
    keys = List.copyOf(keys);
  }

  /** Whether no key differs. */
  public boolean agrees() {
    return keys.stream().noneMatch(key -> key.verdict() == Verdict.DIFFERS);
  }
}
