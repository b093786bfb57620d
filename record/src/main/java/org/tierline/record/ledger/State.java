package org.tierline.record.ledger;

/** How what the law attached stands to what was determined. */
public enum State {
  /** Nothing attached: not on Tier 3, or not on a list that is held whole. */
  NOT_OWED("notOwed", "nothing owed"),
  /** Owed, and restricted without a waiver. */
  RESTRICTED("restricted", "owed and restricted"),
  /** Owed, and restricted; the paragraphs on waivers weren't read. */
  RESTRICTED_WAIVERS_NOT_READ(
      "restrictedWaiversNotRead", "owed and restricted; whether in part waived wasn't read"),
  /** Owed, and waived for some programmes or limbs. */
  WAIVED_IN_PART("waivedInPart", "owed and waived in part"),
  /** Owed, and waived wholly. */
  WAIVED("waived", "owed and waived"),
  /** Owed, and waived; how far wasn't read. */
  WAIVED_HOW_FAR_NOT_READ("waivedHowFarNotRead", "owed and waived; how far wasn't read"),
  /** No longer owed: found to comply or to make significant efforts after the report, (d)(3). */
  REASSESSED("reassessed", "no longer owed: reassessed after the report"),
  /** The same restrictions by the President's direction, not under the clause. */
  BY_DIRECTION("byDirection", "restricted by the President's direction, not under the clause"),
  /** Owed; on the day nothing was signed yet, or not known to be. */
  NOT_YET_DETERMINED("notYetDetermined", "owed, not yet determined"),
  /** By the law alone, without a determination, while the edition is the latest. */
  FOLLOWS("follows", "follows by law"),
  /** Whether it is owed, or what was determined, isn't in the record. Never the same as no. */
  NOT_HELD("notHeld", "not held");

  private final String written;
  private final String words;

  State(String written, String words) {
    this.written = written;
    this.words = words;
  }

  /** As data write it. */
  public String written() {
    return written;
  }

  /** In words. */
  public String words() {
    return words;
  }
}
