package org.tierline.record.history;

import java.util.Optional;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Placement;
import org.tierline.record.WaiverListing;

/**
 * One placement of the record, and what the law's clock left open for it.
 *
 * @param before the clock before the edition; one of those possible if there is a gap
 * @param gap that the clock isn't known; empty where it is
 * @param opening what it left open for the watch list; the most, if there is a gap
 * @param waiver the listing of a waiver, if one is held
 * @param after the clock after the edition, the placement taken as it is
 */
public record Replayed(
    Placement placement,
    Clock before,
    Optional<Gap> gap,
    Opening opening,
    Optional<WaiverListing> waiver,
    ReplayVerdict verdict,
    Clock after) {

  /** The provision that constrains the placement; empty where any tier was open. */
  public Optional<Provision> by() {
    if (verdict == ReplayVerdict.CLOCK_NOT_KNOWN) {
      return Optional.empty();
    }
    return switch (opening) {
      case OPEN, NO_LIST ->
          verdict == ReplayVerdict.CONTRADICTS
              ? Optional.of(Provision.TVPA_110_B_2_A)
              : Optional.empty();
      case WAIVER_ONLY ->
          Optional.of(
              verdict == ReplayVerdict.WAIVED || verdict == ReplayVerdict.WAIVER_NOT_HELD
                  ? Provision.TVPA_110_B_2_D_II
                  : Provision.TVPA_110_B_2_D_I);
      case CLOSED_BY_LIMIT -> Optional.of(Provision.TVPA_110_B_2_D_I);
      case CLOSED_BY_F -> Optional.of(Provision.TVPA_110_B_2_F);
    };
  }
}
