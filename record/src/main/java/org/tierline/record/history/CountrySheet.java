package org.tierline.record.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.Placement;
import org.tierline.record.PolicyOrPatternListing;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.Succession;
import org.tierline.record.WaiverListing;

/**
 * One government's history as a page shows it.
 *
 * @param cells one for each edition of the record, first to last
 * @param streaks all of them, first to last
 * @param next the clock before the edition that follows the record's last
 * @param fiscalYears what was owed and signed for each year after a Tier 3 edition, and any other
 *     determination held, first to last
 * @param waivers of the watch-list limit, those that follow only from the rule included
 * @param childSoldiers the listings that may be shown as facts
 * @param childSoldierList for each edition from the Act's first list on, whether it is listed
 * @param policyOrPatternList for each edition from the provision's first on, whether it is listed
 * @param instruments those it is known to be party to; what is missing isn't known
 * @param names as printed over time
 * @param successions the record's choices that concern it
 */
public record CountrySheet(
    Country country,
    List<Cell> cells,
    List<Streak> streaks,
    Next next,
    List<FiscalYearRow> fiscalYears,
    List<WaiverListing> waivers,
    List<ChildSoldierListing> childSoldiers,
    List<ListCell> childSoldierList,
    List<ListCell> policyOrPatternList,
    List<InstrumentHeld> instruments,
    List<PrintedName> names,
    List<Succession> successions) {

  static final int FIRST_EDITION = 2001;

  private static final int FIRST_CHILD_SOLDIER_LIST = 2010;
  private static final int FIRST_POLICY_OR_PATTERN_LIST = 2019;

  /**
   * One edition.
   *
   * @param held false if the record doesn't hold the edition, or a part without this government
   * @param placement empty where the government isn't placed; under another code where it is that
   *     of a government before it
   * @param replayed what the clock left open; empty where the placement isn't its own
   */
  public record Cell(
      int edition, boolean held, Optional<Placement> placement, Optional<Replayed> replayed) {}

  /**
   * The clock before the next edition.
   *
   * @param gap that the clock isn't known; empty where it is
   * @param doubts editions it rests on whose cell has no document
   */
  public record Next(
      int edition, Clock clock, Optional<Gap> gap, Opening opening, List<Integer> doubts) {}

  /**
   * One fiscal year.
   *
   * @param edition whose Tier 3 it answers
   * @param tier3 whether the government was on Tier 3 at release
   * @param window when the determination was owed; empty where the release isn't held
   * @param action as signed; empty where nothing is held
   */
  public record FiscalYearRow(
      FiscalYear year,
      int edition,
      boolean tier3,
      Optional<DeterminationWindow> window,
      Optional<PresidentialAction> action) {}

  /** Whether a government is on a list; "not listed" only where the list is complete. */
  public enum Listed {
    LISTED,
    NOT_LISTED,
    NOT_HELD
  }

  /** A list of one edition. */
  public record ListCell(int edition, Listed listed) {}

  /** A name as editions print it, from the first to the last of them, both inclusive. */
  public record PrintedName(String name, int from, int through) {}

  /** Copies. */
  public CountrySheet {
    cells = List.copyOf(cells);
    streaks = List.copyOf(streaks);
    fiscalYears = List.copyOf(fiscalYears);
    waivers = List.copyOf(waivers);
    childSoldiers = List.copyOf(childSoldiers);
    childSoldierList = List.copyOf(childSoldierList);
    policyOrPatternList = List.copyOf(policyOrPatternList);
    instruments = List.copyOf(instruments);
    names = List.copyOf(names);
    successions = List.copyOf(successions);
  }

  /** The sheet of a government, under State's practice. */
  public static CountrySheet of(PublicRecord record, Country country) {
    return of(new Chronicle(record), country);
  }

  static CountrySheet of(Chronicle chronicle, Country country) {
    PublicRecord record = chronicle.record();
    String code = country.code();
    List<Replayed> replayed = chronicle.replayed(code, Readings.PRACTICE);
    List<Placement> shown = shown(record, code);
    return new CountrySheet(
        country,
        cells(record, shown, replayed),
        Streak.of(record, code),
        next(chronicle, code),
        fiscalYears(record, code),
        record.waivers(code),
        record.childSoldiers(code),
        childSoldierList(record, code),
        policyOrPatternList(record, code),
        record.instruments(code),
        names(shown),
        record.successions(code));
  }

  /** The streak that reaches the record's last edition; empty if that doesn't place it. */
  public Optional<Streak> current() {
    return streaks.isEmpty() || streaks.getLast().through() != next.edition() - 1
        ? Optional.empty()
        : Optional.of(streaks.getLast());
  }

  /** Own placements, and before them those of a government that this one came from. */
  private static List<Placement> shown(PublicRecord record, String code) {
    for (Succession succession : record.successions(code)) {
      if (succession.to().equals(code)
          && !succession.from().equals(code)
          && succession.choice() == Succession.Choice.SPLITS) {
        var all = new ArrayList<Placement>();
        for (Placement placement : record.history(succession.from())) {
          if (placement.edition() < succession.edition()) {
            all.add(placement);
          }
        }
        all.addAll(record.history(code));
        return all;
      }
    }
    return RecordHistory.lineage(record, code);
  }

  private static List<Cell> cells(
      PublicRecord record, List<Placement> shown, List<Replayed> replayed) {
    var cells = new ArrayList<Cell>();
    if (record.years().isEmpty()) {
      return cells;
    }
    boolean placedBefore = false;
    for (int year = record.years().getFirst(); year <= record.years().getLast(); year++) {
      int edition = year;
      var placement = shown.stream().filter(placed -> placed.edition() == edition).findFirst();
      placedBefore = placedBefore || placement.isPresent();
      cells.add(
          new Cell(
              edition,
              placement.isPresent() || !RecordHistory.lacks(record, edition, placedBefore),
              placement,
              replayed.stream().filter(one -> one.placement().edition() == edition).findFirst()));
    }
    return cells;
  }

  static Next next(Chronicle chronicle, String code) {
    PublicRecord record = chronicle.record();
    int edition = record.years().isEmpty() ? FIRST_EDITION : record.years().getLast() + 1;
    var walk = chronicle.walk(code, Readings.PRACTICE);
    walk.goTo(edition);
    Clock clock = walk.clocks().getFirst();
    var gap = Optional.ofNullable(walk.gap(edition));
    boolean reaches = record.find(code, edition - 1).isPresent();
    List<Integer> doubts =
        reaches && gap.isEmpty() ? EditionSheet.doubts(record, code, clock, edition) : List.of();
    return new Next(edition, clock, gap, clock.opening(edition, Readings.PRACTICE), doubts);
  }

  private static List<FiscalYearRow> fiscalYears(PublicRecord record, String code) {
    var rows = new ArrayList<FiscalYearRow>();
    for (Edition edition : record.editions()) {
      int year =
          edition
              .release()
              .map(FiscalYear::ofRelease)
              .map(FiscalYear::year)
              .orElse(edition.year() + 1);
      Optional<PresidentialAction> action = record.findDetermination(code, year);
      boolean tier3 =
          record.find(code, edition.year()).filter(cell -> cell.tier() == Tier.T3).isPresent();
      if (edition.year() >= DeterminationWindow.FIRST_EDITION && (tier3 || action.isPresent())) {
        rows.add(
            new FiscalYearRow(
                new FiscalYear(year),
                edition.year(),
                tier3,
                edition.release().map(DeterminationWindow::new),
                action));
      }
    }
    return rows;
  }

  private static List<ListCell> childSoldierList(PublicRecord record, String code) {
    var listed = record.childSoldiers(code).stream().map(ChildSoldierListing::edition).toList();
    return list(record, RecordList.CHILD_SOLDIERS, FIRST_CHILD_SOLDIER_LIST, listed);
  }

  private static List<ListCell> policyOrPatternList(PublicRecord record, String code) {
    var listed =
        record.policyOrPattern(code).stream().map(PolicyOrPatternListing::edition).toList();
    return list(record, RecordList.POLICY_OR_PATTERN, FIRST_POLICY_OR_PATTERN_LIST, listed);
  }

  private static List<ListCell> list(
      PublicRecord record, RecordList list, int first, List<Integer> listed) {
    var cells = new ArrayList<ListCell>();
    for (int edition : record.years()) {
      if (edition < first) {
        continue;
      }
      boolean complete =
          record
              .coverage(list, edition)
              .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
              .isPresent();
      cells.add(
          new ListCell(
              edition,
              listed.contains(edition)
                  ? Listed.LISTED
                  : complete ? Listed.NOT_LISTED : Listed.NOT_HELD));
    }
    return cells;
  }

  private static List<PrintedName> names(List<Placement> placements) {
    var names = new ArrayList<PrintedName>();
    for (Placement placement : placements) {
      if (!names.isEmpty() && names.getLast().name().equals(placement.printedName())) {
        PrintedName last = names.removeLast();
        names.add(new PrintedName(last.name(), last.from(), placement.edition()));
      } else {
        names.add(
            new PrintedName(placement.printedName(), placement.edition(), placement.edition()));
      }
    }
    return names;
  }
}
