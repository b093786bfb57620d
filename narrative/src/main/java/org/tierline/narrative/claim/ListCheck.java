package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.narrative.claim.Checked.Clause;
import org.tierline.record.Basis;
import org.tierline.record.Coverage;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.history.Chronicle;
import org.tierline.record.history.ReplayVerdict;

/** Holds claims on waivers, automatic downgrades, lists and determinations against the record. */
final class ListCheck {
  private final PublicRecord record;
  private final Chronicle chronicle;

  ListCheck(PublicRecord record) {
    this.record = record;
    this.chronicle = new Chronicle(record);
  }

  private String name(String country) {
    return record.country(country).map(each -> each.officialName()).orElse(country);
  }

  private boolean isComplete(RecordList list, int year) {
    return record
        .coverage(list, year)
        .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
        .isPresent();
  }

  Answer waived(Statement.LimitWaived claim, int year) {
    var clause = Clause.of(Provision.TVPA_110_B_2_D_II, year);
    var waiver = record.findWaiver(claim.country(), year);
    if (waiver.isPresent()) {
      var cell =
          List.of(
              new Cell(RecordList.WAIVERS, year, claim.country(), "granted", waiver.get().basis()));
      if (waiver.get().derived() || !waiver.get().basis().grade().isDocumented()) {
        return Answer.unclear("The waiver follows only from the rule; no document lists it.")
            .with(cell)
            .under(clause);
      }
      return (claim.granted()
              ? Answer.agrees("A document lists the waiver.")
              : ClaimCheck.differs(
                  waiver.get().basis().grade(),
                  "A document lists the waiver.",
                  name(claim.country())
                      + " stayed on the Tier 2 Watch List of "
                      + year
                      + " by a waiver."))
          .with(cell)
          .under(clause);
    }
    if (!isComplete(RecordList.WAIVERS, year)) {
      return Answer.notHeld("The record doesn't hold the whole list of waivers of " + year + ".")
          .under(clause);
    }
    String none = "The list of waivers of " + year + " doesn't have " + name(claim.country()) + ".";
    return (claim.granted() ? Answer.differs(none, none) : Answer.agrees(none)).under(clause);
  }

  Answer automatic(Statement.Automatic claim, int year) {
    var clause = Clause.of(Provision.TVPA_110_B_2_D_I, year);
    var found = record.find(claim.country(), year);
    if (found.isEmpty()) {
      return Answer.notHeld(
          "The record has no placement of " + name(claim.country()) + " in " + year + ".");
    }
    Placement placement = found.get();
    var cell = List.of(ClaimCheck.cell(placement));
    if (placement.tier() != Tier.T3 && placement.basis().grade().isDocumented()) {
      return ClaimCheck.differs(
              placement.basis().grade(),
              "The record has " + placement.tier().title() + ".",
              "%s was %s in the %d edition."
                  .formatted(name(claim.country()), ClaimCheck.tier(placement.tier()), year))
          .with(cell)
          .under(clause);
    }
    if (placement.automatic() == Placement.Automatic.STATED) {
      return Answer.agrees("A source states that the limit of the watch list had run out.")
          .with(cell)
          .under(clause);
    }
    var replayed = chronicle.find(claim.country(), year, Readings.PRACTICE);
    if (replayed.isPresent() && replayed.get().verdict() == ReplayVerdict.NOT_CONSTRAINED) {
      return Answer.differs(
              "By the law's clock the limit had not run out, so the downgrade was on the merits.",
              name(claim.country())
                  + " was moved to Tier 3 in "
                  + year
                  + " on the merits, not by the limit of the watch list.")
          .with(cell)
          .under(clause);
    }
    return Answer.unclear(
            "The clock allowed an automatic downgrade, but no source of the record says that it was"
                + " one.")
        .with(cell)
        .under(clause);
  }

  Answer listed(Statement.Listed claim, int year) {
    boolean policy = claim.list() == Statement.ListName.POLICY_OR_PATTERN;
    RecordList list = policy ? RecordList.POLICY_OR_PATTERN : RecordList.CHILD_SOLDIERS;
    Optional<Basis> basis =
        policy
            ? record.policyOrPattern(year).stream()
                .filter(row -> row.country().equals(claim.country()))
                .map(row -> row.basis())
                .findFirst()
            : record.childSoldiers(year).stream()
                .filter(row -> row.country().equals(claim.country()))
                .map(row -> row.basis())
                .findFirst();
    var clause = Clause.of(policy ? Provision.TVPA_110_B_3_B : Provision.CSPA_404_A, year);
    String on = name(claim.country()) + " is on " + claim.list().words() + " of " + year + ".";
    if (basis.isPresent()) {
      var cell = List.of(new Cell(list, year, claim.country(), "listed", basis.get()));
      if (!basis.get().grade().isDocumented()) {
        return Answer.unclear("The listing has no document.").with(cell).under(clause);
      }
      return (claim.listed() ? Answer.agrees(on) : ClaimCheck.differs(basis.get().grade(), on, on))
          .with(cell)
          .under(clause);
    }
    if (!isComplete(list, year)) {
      return Answer.notHeld(
              "The record doesn't hold the whole of " + claim.list().words() + " of " + year + ".")
          .under(clause);
    }
    String off = name(claim.country()) + " is not on " + claim.list().words() + " of " + year + ".";
    return (claim.listed() ? Answer.differs(off, off) : Answer.agrees(off)).under(clause);
  }

  Answer determined(Statement.Determination claim, int edition) {
    int fiscalYear =
        record
            .edition(edition)
            .flatMap(row -> row.release())
            .map(day -> FiscalYear.ofRelease(day).year())
            .orElse(edition + 1);
    var clause = Clause.of(Provision.TVPA_110_C, edition);
    var found = record.findDetermination(claim.country(), fiscalYear);
    if (found.isEmpty()) {
      return Answer.notHeld(
              "The record holds no determination on "
                  + name(claim.country())
                  + " for FY"
                  + fiscalYear
                  + ".")
          .under(clause);
    }
    PresidentialAction action = found.get();
    var cell =
        List.of(
            new Cell(
                RecordList.DETERMINATIONS,
                fiscalYear,
                claim.country(),
                action.action().written(),
                action.basis()));
    if (!action.basis().grade().isDocumented()) {
      return Answer.unclear("The record's row has no document.").with(cell).under(clause);
    }
    Optional<Statement.Determined> really =
        switch (action.action()) {
          case RESTRICTED, RESTRICTED_BY_DIRECTION -> Optional.of(Statement.Determined.RESTRICTED);
          case PARTIAL_WAIVER -> Optional.of(Statement.Determined.PARTLY_WAIVED);
          case FULL_WAIVER -> Optional.of(Statement.Determined.WAIVED);
          case RESTRICTED_UNSPECIFIED, WAIVER_UNSPECIFIED, REASSESSED -> Optional.empty();
        };
    if (really.isEmpty()) {
      return Answer.unclear(
              "The record's row says \""
                  + action.action().written()
                  + "\": the paragraphs that would settle it weren't read.")
          .with(cell)
          .under(clause);
    }
    String fact =
        "For FY%d the President %s for %s."
            .formatted(fiscalYear, really.get().words(), name(claim.country()));
    if (really.get() == claim.determined()) {
      return Answer.agrees(fact).with(cell).under(clause);
    }
    boolean partly = really.get() == Statement.Determined.PARTLY_WAIVED;
    return (partly
            ? Answer.misleading("The restriction stands, and a part of it is waived.", fact)
            : ClaimCheck.differs(action.basis().grade(), fact, fact))
        .with(cell)
        .under(clause);
  }
}
