package org.tierline.record.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tierline.law.Tier;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Coverage;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/**
 * What Tier 3 of an edition brings in the fiscal year after: the determination that is owed, with
 * its window, and what was signed for each government, as far as it is held.
 *
 * @param fiscalYear the year restricted
 * @param window when the determination is owed; empty where the day of release isn't held
 * @param number of the determination held, like "2024-14"; empty text where none is
 * @param signed its day; empty where none is held
 * @param coverage how much of the determinations of that year is held
 * @param rows every government on Tier 3, by country code
 */
public record RestrictionSheet(
    int edition,
    FiscalYear fiscalYear,
    Optional<DeterminationWindow> window,
    String number,
    Optional<LocalDate> signed,
    Coverage.State coverage,
    List<Row> rows) {

  /**
   * One government.
   *
   * @param action what was determined; empty where nothing is held, which doesn't mean that nothing
   *     was signed
   */
  public record Row(Placement placement, Optional<PresidentialAction> action) {}

  /** Copies. */
  public RestrictionSheet {
    rows = List.copyOf(rows);
  }

  /** The sheet of an edition; empty before 2003, the first with determinations. */
  public static Optional<RestrictionSheet> of(PublicRecord record, int edition) {
    if (edition < DeterminationWindow.FIRST_EDITION) {
      return Optional.empty();
    }
    Optional<LocalDate> release = record.edition(edition).flatMap(row -> row.release());
    FiscalYear year = release.map(FiscalYear::ofRelease).orElse(new FiscalYear(edition + 1));
    var rows = new ArrayList<Row>();
    for (Placement placement : record.placements(edition)) {
      if (placement.tier() == Tier.T3) {
        rows.add(new Row(placement, record.findDetermination(placement.country(), year.year())));
      }
    }
    Optional<PresidentialAction> first =
        record.determinations(year.year()).stream()
            .filter(action -> action.date().isPresent())
            .findFirst();
    return Optional.of(
        new RestrictionSheet(
            edition,
            year,
            release.map(DeterminationWindow::new),
            first.map(PresidentialAction::number).orElse(""),
            first.flatMap(PresidentialAction::date),
            record
                .coverage(RecordList.DETERMINATIONS, year.year())
                .map(Coverage::state)
                .orElse(Coverage.State.NONE_HELD),
            rows));
  }

  /** Days from the release to the determination held; empty where either isn't held. */
  public OptionalLong days() {
    return window.isPresent() && signed.isPresent()
        ? OptionalLong.of(window.get().days(signed.get()))
        : OptionalLong.empty();
  }

  /** How the determination held stands to its window. */
  public Optional<Timeliness> timeliness() {
    return window.flatMap(days -> signed.map(days::timeliness));
  }

  /** How many governments have a row that is held. */
  public long held() {
    return rows.stream().filter(row -> row.action().isPresent()).count();
  }
}
