package org.tierline.record.history;

import java.util.ArrayList;
import java.util.List;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * The watch-list clocks of all governments before the edition that follows the record's last.
 *
 * @param edition the edition to come
 * @param rows every government that the last edition places, by name
 */
public record ClockSheet(int edition, List<Row> rows) {

  /**
   * One government.
   *
   * @param placement in the last edition
   */
  public record Row(Country country, Placement placement, CountrySheet.Next next) {

    /** Whether the possible clocks leave it open what the next edition may do. */
    public boolean isUnsettled() {
      return next.gap().filter(gap -> !gap.opensAlike()).isPresent();
    }

    /** Whether the next edition has no watch list for it, or only under a waiver. */
    public boolean isConstrained() {
      return !isUnsettled()
          && (next.opening() == Opening.WAIVER_ONLY
              || next.opening() == Opening.CLOSED_BY_LIMIT
              || next.opening() == Opening.CLOSED_BY_F);
    }

    /** Whether watch-list years are running. */
    public boolean isRunning() {
      return next.gap().isEmpty() && next.clock().run() > 0;
    }

    /** Whether the one-year rule (F) is armed, so that the next watch-list year is the only one. */
    public boolean isArmed() {
      return next.gap().isEmpty() && next.clock().armed(Readings.PRACTICE);
    }
  }

  /** Copies. */
  public ClockSheet {
    rows = List.copyOf(rows);
  }

  /** The clocks under State's practice; no rows if the record has no edition. */
  public static ClockSheet of(PublicRecord record) {
    return of(new Chronicle(record));
  }

  static ClockSheet of(Chronicle chronicle) {
    PublicRecord record = chronicle.record();
    var rows = new ArrayList<Row>();
    if (record.years().isEmpty()) {
      return new ClockSheet(CountrySheet.FIRST_EDITION, rows);
    }
    int last = record.years().getLast();
    for (Placement placement : record.placements(last)) {
      var country = record.country(placement.country()).orElseThrow();
      rows.add(new Row(country, placement, CountrySheet.next(chronicle, country.code())));
    }
    rows.sort((one, other) -> one.country().sortName().compareTo(other.country().sortName()));
    return new ClockSheet(last + 1, rows);
  }

  /** The governments for which the next edition leaves this open for the watch list. */
  public List<Row> that(Opening opening) {
    return rows.stream()
        .filter(row -> !row.isUnsettled() && row.next().opening() == opening)
        .toList();
  }

  /** The governments with no watch list ahead, or only under a waiver: the closed ones first. */
  public List<Row> constrained() {
    var constrained = new ArrayList<Row>();
    constrained.addAll(that(Opening.CLOSED_BY_LIMIT));
    constrained.addAll(that(Opening.CLOSED_BY_F));
    constrained.addAll(that(Opening.WAIVER_ONLY));
    return List.copyOf(constrained);
  }
}
