package org.tierline.exchange.record;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Coverage;
import org.tierline.record.GlobalFigures;
import org.tierline.record.GlobalFigures.Figure;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.Placement;
import org.tierline.record.PolicyOrPatternListing;
import org.tierline.record.PresidentialAction;
import org.tierline.record.RecordList;
import org.tierline.record.Region;
import org.tierline.record.WaiverListing;

/** Reads the rows of placements and lists. */
final class ListRows {
  private static final int FIRST_WATCH_LIST = 2004;

  private final Directory directory;

  ListRows(Directory directory) {
    this.directory = directory;
  }

  Placement placement(Row row) {
    var country = directory.code(row, "country");
    int edition = directory.edition(row, "edition");
    return new Placement(
        country,
        edition,
        tier(row, edition),
        row.required("printedName", "the name as printed"),
        row.choice("automatic", Placement.Automatic.class, "empty, or one of"),
        directory.basis(row),
        directory.origin(row));
  }

  /** The tier, which can be the Watch List only where there was one. */
  static Tier tier(Row row, int edition) {
    var tier = row.tier("tier");
    if (tier == Tier.T2WL && edition > 0 && edition < FIRST_WATCH_LIST) {
      row.report(
          new Issue.Contradiction(
              row.at(),
              "the Tier 2 Watch List in %d, but there was none before %d"
                  .formatted(edition, FIRST_WATCH_LIST),
              "Correct the tier or the edition"));
    }
    return tier;
  }

  WaiverListing waiver(Row row) {
    return new WaiverListing(
        directory.edition(row, "edition"),
        directory.code(row, "country"),
        row.number("number"),
        row.text("condition"),
        row.yes("derived"),
        directory.basis(row),
        directory.origin(row));
  }

  PresidentialAction determination(Row row) {
    return new PresidentialAction(
        row.year("fiscalYear"),
        row.text("number"),
        row.dateOrEmpty("date"),
        directory.code(row, "country"),
        row.choice("action", PresidentialAction.Action.class, "an action"),
        row.choices("named", PresidentialAction.Clause.class, "a clause"),
        row.choices("waived", PresidentialAction.Clause.class, "a clause"),
        row.list("programmes"),
        row.choice("text", PresidentialAction.Text.class, "how much was read"),
        row.text("detail"),
        directory.basis(row),
        directory.origin(row));
  }

  ChildSoldierListing childSoldiers(Row row) {
    return new ChildSoldierListing(
        directory.edition(row, "edition"),
        directory.code(row, "country"),
        row.choice("waiver", ChildSoldierListing.Waiver.class, "a waiver"),
        directory.basis(row),
        directory.origin(row));
  }

  PolicyOrPatternListing policyOrPattern(Row row) {
    return new PolicyOrPatternListing(
        directory.edition(row, "edition"),
        directory.code(row, "country"),
        directory.basis(row),
        directory.origin(row));
  }

  InstrumentHeld instrument(Row row) {
    var since = row.text("since");
    Optional<Integer> year = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    if (since.length() == 4) {
      year = Optional.of(row.year("since"));
    } else if (!since.isEmpty()) {
      day = Optional.of(row.date("since"));
      year = Optional.of(day.get().getYear());
    }
    return new InstrumentHeld(
        row.required("instrument", "an instrument, like UN TIP Protocol"),
        directory.code(row, "country"),
        year,
        day,
        directory.basis(row),
        directory.origin(row));
  }

  GlobalFigures globalFigures(Row row) {
    var figures = new EnumMap<Figure, Integer>(Figure.class);
    for (var figure : Figure.values()) {
      if (!row.text(figure.written()).isEmpty()) {
        figures.put(figure, row.number(figure.written()));
      }
    }
    Optional<Region> region =
        row.text("region").equals("GLOBAL")
            ? Optional.empty()
            : Optional.of(row.region("region", "GLOBAL or a region"));
    return new GlobalFigures(
        row.year("year"),
        region,
        figures,
        new HashSet<>(row.choices("recalled", Figure.class, "a figure")),
        directory.basis(row),
        directory.origin(row));
  }

  Coverage coverage(Row row) {
    return new Coverage(
        row.choice("list", RecordList.class, "a list"),
        row.year("year"),
        row.text("part"),
        row.choice("state", Coverage.State.class, "a state"),
        row.date("asOf"),
        row.text("note"),
        directory.origin(row));
  }
}
