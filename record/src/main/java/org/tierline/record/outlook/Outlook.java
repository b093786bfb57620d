package org.tierline.record.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tierline.law.Tier;
import org.tierline.law.duty.EditionDuties;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Chronicle;
import org.tierline.record.history.ClockSheet;
import org.tierline.record.history.RecordHistory;
import org.tierline.record.outlook.HeldDuties.Owed;

/**
 * What the law as encoded lets the edition to come be for every government, and which duties are
 * owed by which day.
 *
 * @param edition the edition to come
 * @param rows every government that the last edition places, by name
 * @param duties of the last edition and the one to come, the earliest day first; those without a
 *     day last
 */
public record Outlook(int edition, List<Row> rows, List<Owed> duties) {

  /**
   * One government.
   *
   * @param clock its clock before the edition to come
   * @param can the tiers that the findings may lead to; the watch list only where it is open, be it
   *     under a waiver
   * @param yearsLeft watch-list years that stand by themselves still
   * @param waiversLeft watch-list years that stand under a waiver after those
   * @param alternatives where a reading or a doubtful cell changes the answer
   */
  public record Row(
      ClockSheet.Row clock,
      Set<Tier> can,
      int yearsLeft,
      int waiversLeft,
      List<Alternative> alternatives) {

    /** Copies. */
    public Row {
      can = Set.copyOf(can);
      alternatives = List.copyOf(alternatives);
    }

    /** What the edition to come leaves open for the watch list, under State's practice. */
    public Opening opening() {
      return clock.next().opening();
    }
  }

  private static final List<Readings> OTHERS =
      List.of(
          new Readings(CountScope.WHOLE_LIST, FScope.LATEST_RUN),
          new Readings(CountScope.T2WL_ONLY, FScope.ANY_PAST_RUN),
          new Readings(CountScope.WHOLE_LIST, FScope.ANY_PAST_RUN));

  /** Copies. */
  public Outlook {
    rows = List.copyOf(rows);
    duties = List.copyOf(duties);
  }

  /** The outlook on the edition after the record's last. */
  public static Outlook of(Chronicle chronicle) {
    PublicRecord record = chronicle.record();
    ClockSheet clocks = chronicle.clocks();
    int edition = clocks.edition();
    var duties =
        Stream.concat(
                EditionDuties.of(edition).stream().map(duty -> new Owed(duty, List.of())),
                HeldDuties.together(record, record.placements(edition - 1)).stream())
            .sorted(Comparator.comparing(HeldDuties::day))
            .toList();
    return new Outlook(
        edition, clocks.rows().stream().map(row -> row(record, row, edition)).toList(), duties);
  }

  private static Row row(PublicRecord record, ClockSheet.Row row, int edition) {
    var next = row.next();
    var can = EnumSet.of(Tier.T1, Tier.T2, Tier.T3);
    boolean open = next.opening() == Opening.OPEN || next.opening() == Opening.WAIVER_ONLY;
    if (open || row.isUnsettled()) {
      can.add(Tier.T2WL);
    }
    return new Row(
        row,
        can,
        row.isUnsettled() ? 0 : yearsLeft(next.clock(), edition),
        row.isUnsettled() ? 0 : waiversLeft(next.clock(), edition),
        alternatives(record, row, edition));
  }

  /** Watch-list years that stand by themselves; {@link Integer#MAX_VALUE} without a limit. */
  static int yearsLeft(Clock clock, int edition) {
    int years = LimitVariant.of(edition).years(clock.armed(Readings.PRACTICE));
    return years == Integer.MAX_VALUE ? years : Math.max(0, years - clock.run());
  }

  static int waiversLeft(Clock clock, int edition) {
    int waivers = LimitVariant.of(edition).waivers(clock.armed(Readings.PRACTICE));
    return Math.max(0, waivers - clock.waived());
  }

  private static List<Alternative> alternatives(
      PublicRecord record, ClockSheet.Row row, int edition) {
    String code = row.country().code();
    Set<Opening> answer =
        openings(RecordHistory.clockBefore(record, code, edition, Readings.PRACTICE), edition);
    var alternatives = new ArrayList<Alternative>();
    for (Readings readings : OTHERS) {
      Set<Opening> other =
          openings(RecordHistory.clockBefore(record, code, edition, readings), edition, readings);
      boolean told =
          alternatives.stream().anyMatch(alternative -> alternative.openings().equals(other));
      if (!other.equals(answer) && !told) {
        alternatives.add(new Alternative.OtherReading(readings, other));
      }
    }
    List<Integer> doubts = doubts(record, row, edition);
    if (!doubts.isEmpty()) {
      Set<Opening> other =
          openings(
              Clocks.after(
                  without(RecordHistory.before(record, code, edition), doubts),
                  edition,
                  Readings.PRACTICE),
              edition);
      if (!other.equals(answer)) {
        alternatives.add(new Alternative.OtherCells(doubts, other));
      }
    }
    return alternatives;
  }

  /**
   * Cells without a document among those that the clock rests on, the year before a run included.
   */
  private static List<Integer> doubts(PublicRecord record, ClockSheet.Row row, int edition) {
    int run = row.next().clock().run();
    int from = Math.max(LimitVariant.FIRST_COUNTED_EDITION, edition - run - 1);
    return RecordHistory.lineage(record, row.country().code()).stream()
        .filter(cell -> cell.edition() >= from && cell.edition() < edition)
        .filter(cell -> !cell.basis().grade().isDocumented())
        .map(Placement::edition)
        .toList();
  }

  private static History without(History history, List<Integer> doubts) {
    return new History(
        history.years().stream()
            .map(
                year ->
                    doubts.contains(year.edition())
                        ? History.Year.shared(year.edition(), null, null)
                        : year)
            .toList());
  }

  private static Set<Opening> openings(Clocks clocks, int edition) {
    return openings(clocks, edition, Readings.PRACTICE);
  }

  private static Set<Opening> openings(Clocks clocks, int edition, Readings readings) {
    var openings = EnumSet.noneOf(Opening.class);
    for (Clock clock : clocks.states()) {
      openings.add(clock.opening(edition, readings));
    }
    return openings;
  }

  /** The governments that the edition to come leaves no watch list, or only under a waiver. */
  public List<Row> constrained() {
    return rows.stream().filter(row -> row.clock().isConstrained()).toList();
  }

  /** Whether laws may have changed the text since it was last reviewed for this edition. */
  public boolean needsLegalReview() {
    return Statute.needsLegalReview(edition);
  }
}
