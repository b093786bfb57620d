package org.tierline.narrative.claim;

import java.util.List;
import java.util.OptionalInt;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.narrative.claim.Checked.Clause;
import org.tierline.record.Edition;
import org.tierline.record.Grade;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/**
 * Holds claims against a record and the law. Any thread may use it.
 *
 * <p>Only cells of grade primary or secondary can contradict a claim, and a claim that rests on an
 * inferred or unsourced cell is unclear. Where the text doesn't say plainly whom or which edition a
 * claim is on, the record may have otherwise because the text was read wrongly, so that is unclear
 * too.
 */
public final class ClaimCheck {
  private final PublicRecord record;
  private final CountCheck counts;
  private final ListCheck lists;
  private final MoveCheck moves;
  private final RowCheck rows;

  /** Checks against a record. */
  public ClaimCheck(PublicRecord record) {
    this.record = record;
    this.counts = new CountCheck(record);
    this.lists = new ListCheck(record);
    this.moves = new MoveCheck(record);
    this.rows = new RowCheck(record);
  }

  /** All of a text's claims, in their order. */
  public List<Checked> check(List<Claim> claims) {
    return claims.stream().map(this::check).toList();
  }

  /** One claim. */
  public Checked check(Claim claim) {
    Answer answer = answer(claim.statement());
    return (claim.plain() ? answer : answer.ofContext()).on(claim);
  }

  private Answer answer(Statement statement) {
    OptionalInt edition = statement.edition();
    if (statement instanceof Statement.Consequence claim) {
      return consequence(claim);
    }
    if (statement instanceof Statement.Limit claim) {
      return LimitCheck.check(claim, lawYear(claim));
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
      case Statement.Moved claim -> moves.check(claim, year);
      case Statement.InARow claim -> rows.check(claim, year);
      case Statement.Count claim -> counts.check(claim, year);
      case Statement.LimitWaived claim -> lists.waived(claim, year);
      case Statement.Automatic claim -> lists.automatic(claim, year);
      case Statement.Listed claim -> lists.listed(claim, year);
      case Statement.Released claim -> released(claim, year);
      case Statement.Determination claim -> lists.determined(claim, year);
      case Statement.Consequence claim -> consequence(claim);
      case Statement.Limit claim -> LimitCheck.check(claim, year);
    };
  }

  static String name(PublicRecord record, String country) {
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

  static Answer notPlaced(PublicRecord record, String country, int year) {
    return Answer.notHeld(
        "The record has no placement of "
            + name(record, country)
            + " in the "
            + year
            + " edition.");
  }

  private Answer onTier(Statement.OnTier claim, int year) {
    var found = record.find(claim.country(), year);
    if (found.isEmpty()) {
      return notPlaced(record, claim.country(), year);
    }
    Placement placement = found.get();
    List<Cell> cells = List.of(cell(placement));
    String is =
        "%s was %s in the %d edition."
            .formatted(name(record, claim.country()), tier(placement.tier()), year);
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
    return new ConsequenceCheck(record).check(claim, lawYear(claim));
  }

  /** The edition under whose law a claim of law is looked at. */
  private static int lawYear(Statement claim) {
    return claim.edition().orElse(Statute.LAST_REVIEWED_EDITION);
  }
}
