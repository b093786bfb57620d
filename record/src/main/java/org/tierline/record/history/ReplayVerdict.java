package org.tierline.record.history;

/**
 * What the law says of one placement of the record. It can contradict a placement, or find it
 * possible; it can't derive it, for the findings aren't on record.
 */
public enum ReplayVerdict {
  /** Any tier was open to the findings. */
  NOT_CONSTRAINED("notConstrained", "not constrained"),
  /** The clock ruled something out; this tier was open. */
  POSSIBLE("possible", "possible"),
  /** On the watch list beyond the limit, under a waiver that a document lists. */
  WAIVED("waived", "waived"),
  /** On the watch list beyond the limit: a waiver was required, but no document lists it. */
  WAIVER_NOT_HELD("waiverRequiredListNotHeld", "waiver required, list not held"),
  /** Tier 3 at the limit, and a source says that this was automatic. */
  STATED_AUTOMATIC("downgradeStatedAsAutomatic", "downgrade stated as automatic"),
  /** Tier 3 at the limit: by operation of law, or because the findings were so. */
  AUTOMATIC_OR_MERITS("downgradeAutomaticOrOnTheMerits", "downgrade, automatic or on the merits"),
  /** Tier 3 where (F) closed the watch list; that Tier 3 follows is our reading. */
  CLOSED_BY_F("closedByFOnOurReading", "closed by (F), on our reading"),
  /** The law didn't leave this tier open, if the record is right. */
  CONTRADICTS("contradicts", "contradicts"),
  /** None of these can be said, for the clock rests on an edition that isn't held. */
  CLOCK_NOT_KNOWN("clockNotKnown", "clock not known");

  private final String written;
  private final String words;

  ReplayVerdict(String written, String words) {
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

  /** Whether the law could have contradicted a placement with this verdict. */
  public boolean isConstrained() {
    return this != NOT_CONSTRAINED && this != CLOCK_NOT_KNOWN;
  }
}
