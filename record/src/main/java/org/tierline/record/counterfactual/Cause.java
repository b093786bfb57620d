package org.tierline.record.counterfactual;

import org.tierline.record.Written;

/** Why a government would stand where it would. */
public enum Cause implements Written {
  /** As published: the bill leaves it there. */
  AS_PUBLISHED("asPublished", "as published"),
  /** (D)(i) places it on Tier 3. */
  LIMIT("limit", "limit reached"),
  /** (F) closes the watch list to it; that Tier 3 follows is our reading. */
  ONE_YEAR_RULE("oneYearRule", "closed by (F), on our reading"),
  /** In fact beyond the limit; a longer or other waiver keeps it on the watch list. */
  WAIVER("waiver", "kept on the list by a waiver"),
  /** (D)(i) may have placed it on Tier 3, and would no longer. */
  LIMIT_GONE("limitGone", "limit not reached"),
  /** (F) may have closed the watch list to it, and would no longer. */
  ONE_YEAR_RULE_GONE("oneYearRuleGone", "not closed by (F)"),
  /** There is no watch list under the bill, or a new one. */
  LIST("list", "the watch list comes or goes"),
  /** A ground of the watch list comes or goes. */
  GROUND("ground", "a ground of the watch list comes or goes");

  private final String written;
  private final String words;

  Cause(String written, String words) {
    this.written = written;
    this.words = words;
  }

  @Override
  public String written() {
    return written;
  }

  /** In words, for a person. */
  public String words() {
    return words;
  }
}
