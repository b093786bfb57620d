package org.tierline.record.forecast;

import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Region;

/**
 * A government's step from one edition of the record to the next.
 *
 * @param edition the one it leads to
 * @param before how it stood after the edition before
 * @param opening what the clock left open for the watch list
 * @param placed where the edition placed it
 * @param automatic whether a source says that Tier 3 followed from the limit of the watch list
 * @param documented whether a document stands behind both cells
 */
public record Transition(
    String country,
    Region region,
    int edition,
    Standing before,
    Opening opening,
    Tier placed,
    boolean automatic,
    boolean documented) {

  /**
   * Whether the record can't tell what the findings were: Tier 3 while the watch list was closed or
   * open under a waiver only may stand for either.
   */
  boolean isAmbiguous() {
    return placed == Tier.T3 && !automatic && opening != Opening.OPEN;
  }

  /** The tier that the findings supported, where the record tells it. */
  Tier merits() {
    return automatic ? Tier.T2WL : placed;
  }
}
