package org.tierline.narrative.claim;

import java.util.List;
import java.util.OptionalInt;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.narrative.claim.Checked.Clause;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.record.Edition;
import org.tierline.record.Grade;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.history.Change;
import org.tierline.record.history.Streak;

/**
 * Holds claims against a record and the law. Any thread may use it.
 *
 * <p>Only cells of grade primary or secondary can contradict a claim, and a claim that rests on an
 * inferred or unsourced cell is unclear.
 */
public final class ClaimCheck {
  private final PublicRecord record;
  private final CountCheck counts;
  private final ListCheck lists;

  /** Checks against a record. */
  public ClaimCheck(PublicRecord record) {
    this.record = record;
    this.counts = new CountCheck(record);
    this.lists = new ListCheck(record);
  }

  /** All of a text's claims, in their order. */
  public List<Checked> check(List<Claim> claims) {
    return claims.stream().map(this::check).toList();
  }

  /** One claim. */
  public Checked check(Claim claim) {
    return answer(claim.statement()).on(claim);
  }

  private Answer answer(Statement statement) {
    OptionalInt edition = statement.edition();
    if (statement instanceof Statement.Consequence consequence) {
      return consequence(consequence);
    }
    if (edition.isEmpty()) {
      return Answer.unclear(
          "Neither the text nor its day tells which edition is meant; give the day with"
              + " --published.");
    }
    int year = edition.getAsInt();
    if (record.edition(year).isEmpty()) {
      return Answer.notHeld("The record has no edition of " + year + ".");
    }
    return switch (statement) {
      case Statement.OnTier claim -> onTier(claim, year);
      case Statement.Moved claim -> moved(claim, year);
      case Statement.InARow claim -> inARow(claim, year);
      case Statement.Count claim -> counts.check(claim, year);
      case Statement.LimitWaived claim -> lists.waived(claim, year);
      case Statement.Automatic claim -> lists.automatic(claim, year);
      case Statement.Listed claim -> lists.listed(claim, year);
      case Statement.Released claim -> released(claim, year);
      case Statement.Determination claim -> lists.determined(claim, year);
      case Statement.Consequence claim -> consequence(claim);
    };
  }

  private String name(String country) {
    return record.country(country).map(each -> each.officialName()).orElse(country);
  }

  static Cell cell(Placement placement) {
    return new Cell(
        placement.tier() == Tier.SC ? RecordList.SPECIAL_CASES : RecordList.PLACEMENTS,
        placement.edition(),
        placement.country(),
        placement.tier().name(),
        placement.basis());
  }

  /** Whether a cell may contradict a claim. */
  static boolean contradicts(Grade grade) {
    return grade == Grade.PRIMARY || grade == Grade.SECONDARY;
  }

  static String tier(Tier tier) {
    return switch (tier) {
      case T1, T2, T3 -> "on " + tier.title();
      case T2WL -> "on the Tier 2 Watch List";
      case SC -> "a special case";
    };
  }

  private Answer notPlaced(String country, int year) {
    return Answer.notHeld(
        "The record has no placement of " + name(country) + " in the " + year + " edition.");
  }

  private Answer onTier(Statement.OnTier claim, int year) {
    var found = record.find(claim.country(), year);
    if (found.isEmpty()) {
      return notPlaced(claim.country(), year);
    }
    Placement placement = found.get();
    List<Cell> cells = List.of(cell(placement));
    String is =
        "%s was %s in the %d edition."
            .formatted(name(claim.country()), tier(placement.tier()), year);
    Grade grade = placement.basis().grade();
    if (!grade.isDocumented()) {
      return Answer.unclear(
              "The record's cell, "
                  + placement.tier().title()
                  + ", is "
                  + grade.written()
                  + ": no document of the edition shows it.")
          .with(cells);
    }
    if (placement.tier() == claim.tier()) {
      return Answer.agrees("The record has " + placement.tier().title() + ".").with(cells);
    }
    boolean bothTwo = placement.tier().list().equals(claim.tier().list());
    if (bothTwo) {
      return Answer.misleading(
              "The Tier 2 Watch List is a part of Tier 2, but the report prints it as a tier of its"
                  + " own.",
              is)
          .with(cells)
          .under(Clause.of(Provision.TIP_T2WL, year));
    }
    return differs(grade, "The record has " + placement.tier().title() + ".", is).with(cells);
  }

  /** Differs where the grade is good enough, else unclear. */
  static Answer differs(Grade grade, String why, String corrected) {
    return contradicts(grade)
        ? Answer.differs(why, corrected)
        : Answer.unclear(
            why + " But the cell is " + grade.written() + ", which is too little to contradict.");
  }

  private Answer moved(Statement.Moved claim, int year) {
    var found = Change.of(record, claim.country(), year);
    if (found.isEmpty()) {
      return notPlaced(claim.country(), year);
    }
    Change change = found.get();
    List<Cell> cells =
        java.util.stream.Stream.concat(change.before().stream(), change.now().stream())
            .map(ClaimCheck::cell)
            .toList();
    if (change.before().isEmpty() || change.now().isEmpty()) {
      return Answer.notHeld(
              "The record places "
                  + name(claim.country())
                  + " in only one of the editions "
                  + (year - 1)
                  + " and "
                  + year
                  + ".")
          .with(cells);
    }
    Tier was = change.before().get().tier();
    Tier is = change.now().get().tier();
    if (change.isDoubtful()) {
      return Answer.unclear(
              "It rests on a cell that no document shows: "
                  + was.title()
                  + " in "
                  + (year - 1)
                  + " ("
                  + change.before().get().basis().grade().written()
                  + "), "
                  + is.title()
                  + " in "
                  + year
                  + " ("
                  + change.now().get().basis().grade().written()
                  + ").")
          .with(cells);
    }
    String fact =
        was == is
            ? "%s was %s in both editions, %d and %d."
                .formatted(name(claim.country()), tier(is), year - 1, year)
            : "%s was %s in %d and %s in %d."
                .formatted(name(claim.country()), tier(was), year - 1, tier(is), year);
    Direction really =
        switch (change.kind()) {
          case UP -> Direction.UP;
          case DOWN -> Direction.DOWN;
          case NONE, NEW, LEFT, SPECIAL, NOT_KNOWN -> Direction.SAME;
        };
    if (change.kind() == Change.Kind.SPECIAL) {
      return Answer.misleading("A special case is not ranked, so nothing went up or down.", fact)
          .with(cells);
    }
    if (really == claim.direction()) {
      return Answer.agrees(fact).with(cells);
    }
    Grade worst = worst(change.before().get().basis().grade(), change.now().get().basis().grade());
    return differs(worst, "By the record it " + really.words() + ".", fact).with(cells);
  }

  private static Grade worst(Grade one, Grade other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Answer inARow(Statement.InARow claim, int year) {
    int since = claim.since().orElse(year - claim.length().orElse(1) + 1);
    String country = claim.country();
    List<Placement> row =
        org.tierline.record.history.RecordHistory.lineage(record, country).stream()
            .filter(placement -> placement.edition() >= since && placement.edition() <= year)
            .toList();
    List<Cell> cells = row.stream().map(ClaimCheck::cell).toList();
    var real = Streak.upTo(record, country, year);
    if (real.isEmpty()) {
      return notPlaced(country, year);
    }
    Streak streak = real.get();
    String fact =
        "%s was %s in %d for the %s edition in a row, since %d."
            .formatted(
                name(country), tier(streak.tier()), year, ordinal(streak.length()), streak.since());
    if (streak.length() == 1) {
      fact =
          "%s was %s in %d, and not in %d."
              .formatted(name(country), tier(streak.tier()), year, year - 1);
    }
    for (Placement placement : row) {
      Grade grade = placement.basis().grade();
      if (placement.tier() != claim.tier() && contradicts(grade)) {
        String other =
            "The record has " + placement.tier().title() + " in " + placement.edition() + ".";
        boolean bothTwo =
            claim.tier() == Tier.T2
                && row.stream().allMatch(each -> each.tier().list().equals(claim.tier().list()));
        return (bothTwo ? Answer.misleading(other, fact) : Answer.differs(other, fact)).with(cells);
      }
    }
    List<Integer> doubtful =
        row.stream()
            .filter(placement -> !placement.basis().grade().isDocumented())
            .map(Placement::edition)
            .toList();
    if (!doubtful.isEmpty()) {
      return Answer.unclear(
              "It rests on cells that no document shows: "
                  + name(country)
                  + " in "
                  + years(doubtful)
                  + ".")
          .with(cells);
    }
    if (streak.tier() != claim.tier() || streak.since() > since) {
      return row.size() < year - since + 1
          ? Answer.notHeld(
                  "The record doesn't place "
                      + name(country)
                      + " in every edition from "
                      + since
                      + " to "
                      + year
                      + ".")
              .with(cells)
          : Answer.unclear(
                  "The record has it otherwise, but by cells too weak to contradict. " + fact)
              .with(cells);
    }
    if (streak.since() == since) {
      if (streak.open()) {
        return Answer.unclear(
                "The edition before " + since + " isn't held, so the row may be longer.")
            .with(cells);
      }
      return before(country, since, claim.tier(), fact).with(cells);
    }
    var earlier = record.find(country, since - 1);
    if (earlier.isPresent() && contradicts(earlier.get().basis().grade())) {
      return Answer.differs("The row is longer: it began in " + streak.since() + ".", fact)
          .with(cells);
    }
    return Answer.unclear(
            "The row may be longer: " + (since - 1) + " rests on a cell too weak to contradict.")
        .with(cells);
  }

  /** The row is as long as is said if the cell before it, which ends it, is sure. */
  private Answer before(String country, int since, Tier tier, String fact) {
    var earlier =
        org.tierline.record.history.RecordHistory.lineage(record, country).stream()
            .filter(placement -> placement.edition() == since - 1)
            .findFirst();
    if (earlier.isPresent() && !earlier.get().basis().grade().isDocumented()) {
      return Answer.unclear(
          "The row may be longer: "
              + (since - 1)
              + " rests on a cell that no document shows ("
              + earlier.get().tier().title()
              + ", not "
              + tier.title()
              + ").");
    }
    return Answer.agrees(fact);
  }

  static String years(List<Integer> years) {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }

  static String ordinal(int number) {
    int ones = number % 10;
    boolean teen = number / 10 % 10 == 1;
    return number + (teen ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
  }

  private Answer released(Statement.Released claim, int year) {
    Edition edition = record.edition(year).orElseThrow();
    if (edition.release().isEmpty()) {
      return Answer.notHeld(
          "The record doesn't hold the day on which the " + year + " edition came out.");
    }
    Grade grade = edition.basis().grade();
    var cell =
        List.of(
            new Cell(
                RecordList.PLACEMENTS,
                year,
                "",
                edition.release().get().toString(),
                edition.basis()));
    String fact = "The " + year + " edition came out on " + edition.release().get() + ".";
    if (!grade.isDocumented()) {
      return Answer.unclear("The record's day is " + grade.written() + ".").with(cell);
    }
    return edition.release().get().equals(claim.day())
        ? Answer.agrees(fact).with(cell)
        : differs(grade, fact, fact).with(cell);
  }

  private Answer consequence(Statement.Consequence claim) {
    int year = claim.edition().orElse(Statute.LAST_REVIEWED_EDITION);
    return new ConsequenceCheck(record).check(claim, year);
  }
}
