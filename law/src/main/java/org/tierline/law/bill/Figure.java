package org.tierline.law.bill;

import java.util.Arrays;
import java.util.Optional;
import org.tierline.law.statute.Provision;

/** A figure that the law sets and a bill can set otherwise. */
public enum Figure {
  /** Consecutive years on the watch list that need no waiver. */
  WATCH_LIST_YEARS(
      "watchListYears", Provision.TVPA_110_B_2_D_I, 1, "years on the watch list without a waiver"),
  /** Years that the waiver can add to them. */
  WAIVER_YEARS(
      "waiverYears", Provision.TVPA_110_B_2_D_II, 0, "years that the waiver can add to a run"),
  /** Years on the watch list after a waived run that ended in Tier 3. */
  YEARS_AFTER_RETURN(
      "yearsAfterReturn",
      Provision.TVPA_110_B_2_F,
      1,
      "years on the watch list after a waived run that ended in Tier 3");

  private static final int MOST = 25;

  private final String written;
  private final Provision provision;
  private final int least;
  private final String words;

  Figure(String written, Provision provision, int least, String words) {
    this.written = written;
    this.provision = provision;
    this.least = least;
    this.words = words;
  }

  /** The figure that a bill calls so. */
  public static Optional<Figure> find(String written) {
    return Arrays.stream(values()).filter(one -> one.written.equals(written)).findFirst();
  }

  /** As bills write it. */
  public String written() {
    return written;
  }

  /** The provision that sets it. */
  public Provision provision() {
    return provision;
  }

  /** The least it can be. */
  public int least() {
    return least;
  }

  /** The most it can be. */
  public int most() {
    return MOST;
  }

  /** What it counts, in words. */
  public String words() {
    return words;
  }
}
