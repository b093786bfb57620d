package org.tierline.record.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Coverage;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.Succession;
import org.tierline.record.WaiverListing;

/**
 * A government's earlier editions, as the law's clock needs them.
 *
 * <p>Tiers are those at release: whether a reassessed year counts is an open question of law. A
 * watch-list year is waived if a document lists its waiver, and not waived if the complete list of
 * the year lacks it; where no complete list is held, the law's own rule fills the gap.
 */
public final class RecordHistory {
  private RecordHistory() {}

  /**
   * The editions before the given one in which the government was placed, and those of which the
   * record can't tell whether they did.
   */
  public static History before(PublicRecord record, String country, int edition) {
    var years = new ArrayList<History.Year>();
    int last = 0;
    for (Placement placement : lineage(record, country)) {
      if (placement.edition() < edition) {
        addLacking(record, last, placement.edition(), years);
        years.add(
            History.Year.shared(placement.edition(), placement.tier(), waived(record, placement)));
        last = placement.edition();
      }
    }
    addLacking(record, last, edition, years);
    return new History(years);
  }

  private static void addLacking(
      PublicRecord record, int last, int until, List<History.Year> years) {
    int first = record.years().isEmpty() ? until : record.years().getFirst();
    for (int year = Math.max(last + 1, first); year < until; year++) {
      if (lacks(record, year, last != 0)) {
        years.add(History.Year.shared(year, null, null));
      }
    }
  }

  /**
   * Whether nothing is known of a government in an edition that doesn't name it: the record doesn't
   * hold the edition, or not the whole of it.
   *
   * @param placedBefore whether an earlier edition places the government; a list that isn't whole
   *     says nothing of those only
   */
  public static boolean lacks(PublicRecord record, int edition, boolean placedBefore) {
    return record.edition(edition).isEmpty()
        || (placedBefore
            && record
                .coverage(RecordList.PLACEMENTS, edition)
                .filter(coverage -> coverage.state() != Coverage.State.COMPLETE)
                .isPresent());
  }

  /** The clock before an edition, as far as the record tells. */
  public static Clocks clockBefore(
      PublicRecord record, String country, int edition, Readings readings) {
    return Clocks.after(before(record, country, edition), edition, readings);
  }

  /**
   * All placements that count as this government's own, first to last: those under its code, and
   * before them those of a predecessor whose run carries on by an explicit choice of the record.
   */
  public static List<Placement> lineage(PublicRecord record, String country) {
    var own = record.history(country);
    Optional<Succession> predecessor = predecessor(record, country);
    if (predecessor.isEmpty()) {
      return own;
    }
    var all = new ArrayList<Placement>();
    for (Placement placement : record.history(predecessor.get().from())) {
      if (placement.edition() < predecessor.get().edition()) {
        all.add(placement);
      }
    }
    all.addAll(own);
    return all;
  }

  private static Optional<Succession> predecessor(PublicRecord record, String country) {
    for (Succession succession : record.successions(country)) {
      if (succession.to().equals(country)
          && !succession.from().equals(country)
          && succession.choice() == Succession.Choice.CONTINUES) {
        return Optional.of(succession);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a watch-list year was waived; null where the record can't tell, and for other tiers.
   */
  public static @Nullable Boolean waived(PublicRecord record, Placement placement) {
    if (placement.tier() != Tier.T2WL) {
      return null;
    }
    Optional<WaiverListing> listing = record.findWaiver(placement.country(), placement.edition());
    if (listing.isPresent()) {
      return listing.get().derived() ? null : Boolean.TRUE;
    }
    return isComplete(record, placement.edition()) ? Boolean.FALSE : null;
  }

  /** Whether every waiver of an edition is held. */
  static boolean isComplete(PublicRecord record, int edition) {
    return record
        .coverage(RecordList.WAIVERS, edition)
        .map(coverage -> coverage.state() == Coverage.State.COMPLETE)
        .orElse(false);
  }
}
