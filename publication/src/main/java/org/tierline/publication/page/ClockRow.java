package org.tierline.publication.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.outlook.OutlookWording;
import org.tierline.record.history.ClockSheet;
import org.tierline.record.outlook.Outlook;

/**
 * A government's clock before the edition to come. It is derived: it never looks like a published
 * tier.
 *
 * @param cell its published tier in the last edition
 * @param run watch-list years in a row; empty where the clock isn't known
 * @param waived how many of them were waived
 * @param armed whether the one-year rule (F) is armed
 * @param words the clock and what it leaves open, in sentences
 * @param doubts the editions it rests on whose cell no document shows; empty text if none
 * @param otherwise where another reading or a doubtful cell changes the answer, a sentence each
 */
public record ClockRow(
    Government government,
    TierCell cell,
    Optional<Integer> run,
    Optional<Integer> waived,
    boolean armed,
    String words,
    String doubts,
    List<String> otherwise) {

  /** Copies. */
  public ClockRow {
    otherwise = List.copyOf(otherwise);
  }

  static ClockRow of(ClockSheet.Row row) {
    return of(row, List.of());
  }

  static ClockRow of(Outlook.Row row) {
    return of(row.clock(), OutlookWording.alternatives(row));
  }

  private static ClockRow of(ClockSheet.Row row, List<String> otherwise) {
    boolean known = row.next().gap().isEmpty();
    String words = Wording.next(row.next());
    return new ClockRow(
        Government.of(row.country()),
        TierCell.of(row.placement()),
        known ? Optional.of(row.next().clock().run()) : Optional.empty(),
        known ? Optional.of(row.next().clock().waived()) : Optional.empty(),
        row.isArmed(),
        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
        Wording.years(row.next().doubts()),
        otherwise);
  }
}
