package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.record.Basis;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.history.Change;

/** Holds counts of governments against the record's own counts and the totals that are held. */
final class CountCheck {
  private final PublicRecord record;

  CountCheck(PublicRecord record) {
    this.record = record;
  }

  Answer check(Statement.Count claim, int year) {
    return switch (claim.counted()) {
      case T1, T2, T2WL, T3, SC -> onTier(claim, claim.counted().tier().orElseThrow(), year);
      case ASSESSED -> assessed(claim, year);
      case UP -> changes(claim, Change.Kind.UP, year);
      case DOWN -> changes(claim, Change.Kind.DOWN, year);
      case POLICY_OR_PATTERN ->
          listed(
              claim,
              year,
              RecordList.POLICY_OR_PATTERN,
              record.policyOrPattern(year).stream()
                  .map(
                      row ->
                          new Cell(
                              RecordList.POLICY_OR_PATTERN,
                              year,
                              row.country(),
                              "listed",
                              row.basis()))
                  .toList());
      case CHILD_SOLDIERS ->
          listed(
              claim,
              year,
              RecordList.CHILD_SOLDIERS,
              record.childSoldiers(year).stream()
                  .map(
                      row ->
                          new Cell(
                              RecordList.CHILD_SOLDIERS,
                              year,
                              row.country(),
                              "listed",
                              row.basis()))
                  .toList());
    };
  }

  private static String fact(Statement.Count claim, int number, int year) {
    return "%d governments are %s of %d."
        .formatted(
            number,
            switch (claim.counted()) {
              case ASSESSED -> "in the edition";
              case UP, DOWN -> claim.counted().words() + " in the edition";
              default -> claim.counted().words() + " in the edition";
            },
            year)
        .replace("are moved", "moved")
        .replace("in the edition in the edition", "in the edition");
  }

  private boolean isComplete(RecordList list, int year) {
    return record
        .coverage(list, year)
        .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
        .isPresent();
  }

  private Optional<Edition.Total> total(Edition.Counted counted, int year) {
    return record
        .edition(year)
        .flatMap(edition -> edition.findTotal(counted))
        .filter(total -> total.totalBasis() == Edition.TotalBasis.DOCUMENTED);
  }

  private Answer onTier(Statement.Count claim, Tier tier, int year) {
    List<Placement> placed =
        record.placements(year).stream().filter(each -> each.tier() == tier).toList();
    List<Cell> cells = placed.stream().map(ClaimCheck::cell).toList();
    var total = total(Edition.Counted.valueOf(tier.name()), year);
    if (total.isPresent()) {
      String fact = fact(claim, total.get().count(), year);
      var cell =
          new Cell(
              RecordList.PLACEMENTS,
              year,
              "",
              tier.name() + " " + total.get().count(),
              total.get().basis());
      if (total.get().count() == claim.number()) {
        return Answer.agrees("The published total is " + total.get().count() + ".")
            .with(List.of(cell));
      }
      return ClaimCheck.differs(
              total.get().basis().grade(),
              "The published total is " + total.get().count() + ".",
              fact)
          .with(List.of(cell));
    }
    RecordList list = tier == Tier.SC ? RecordList.SPECIAL_CASES : RecordList.PLACEMENTS;
    if (!isComplete(list, year)) {
      return Answer.unclear("The record's list is not complete; it has " + placed.size() + ".")
          .with(cells);
    }
    return ofCells(claim, year, cells);
  }

  private static Answer ofCells(Statement.Count claim, int year, List<Cell> cells) {
    long doubtful = cells.stream().filter(cell -> !cell.basis().grade().isDocumented()).count();
    String has = "The record has " + cells.size() + ".";
    if (doubtful > 0) {
      return Answer.unclear(has + " " + doubtful + " of these cells have no document.").with(cells);
    }
    if (cells.size() == claim.number()) {
      return Answer.agrees(has).with(cells);
    }
    boolean strong = cells.stream().allMatch(cell -> ClaimCheck.contradicts(cell.basis().grade()));
    return strong
        ? Answer.differs(has, fact(claim, cells.size(), year)).with(cells)
        : Answer.unclear(has + " Some of these cells are too weak to contradict.").with(cells);
  }

  /** All governments; special cases are counted by some and not by others. */
  private Answer assessed(Statement.Count claim, int year) {
    int special =
        (int) record.placements(year).stream().filter(each -> each.tier() == Tier.SC).count();
    int all = record.placements(year).size();
    int ranked =
        total(Edition.Counted.RANKED, year).map(Edition.Total::count).orElse(all - special);
    String has =
        "The record has " + ranked + " ranked governments and " + special + " special cases.";
    if (claim.number() == ranked || claim.number() == ranked + special || claim.number() == all) {
      return Answer.agrees(has);
    }
    int above = ranked + special - claim.number();
    if (claim.number() % 10 == 0 && above > 0 && above < 10) {
      return Answer.agrees(has + " The number is a round one.");
    }
    if (!isComplete(RecordList.PLACEMENTS, year) || !isComplete(RecordList.SPECIAL_CASES, year)) {
      return Answer.unclear(has + " Its lists of that edition are not complete.");
    }
    return Answer.differs(has, fact(claim, ranked + special, year));
  }

  private Answer changes(Statement.Count claim, Change.Kind kind, int year) {
    List<Change> all = Change.in(record, year);
    List<Change> moved = all.stream().filter(each -> each.kind() == kind).toList();
    long doubtful = moved.stream().filter(Change::isDoubtful).count();
    String has =
        "By the record %d %s%s."
            .formatted(
                moved.size(),
                claim.counted().words(),
                doubtful > 0
                    ? "; for " + doubtful + " that rests on cells without a document"
                    : "");
    boolean known =
        isComplete(RecordList.PLACEMENTS, year) && isComplete(RecordList.PLACEMENTS, year - 1);
    if (doubtful == 0 && moved.size() == claim.number()) {
      return Answer.agrees(has);
    }
    boolean surely = known && claim.number() < moved.size() - doubtful;
    boolean allSure = known && all.stream().noneMatch(Change::isDoubtful);
    return surely || allSure
        ? Answer.differs(has, fact(claim, moved.size(), year))
        : Answer.unclear(has);
  }

  private Answer listed(Statement.Count claim, int year, RecordList list, List<Cell> cells) {
    if (!isComplete(list, year)) {
      return Answer.notHeld(
          "The record doesn't hold the whole of "
              + claim.counted().words().replace("on ", "").replace("listed for", "the list for")
              + " in "
              + year
              + ".");
    }
    return ofCells(claim, year, cells);
  }

  static Cell cell(RecordList list, int year, String country, String value, Basis basis) {
    return new Cell(list, year, country, value, basis);
  }
}
