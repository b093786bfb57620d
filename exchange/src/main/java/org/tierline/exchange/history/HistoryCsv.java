package org.tierline.exchange.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.record.Country;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Change;
import org.tierline.record.history.ClockSheet;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.Replayed;
import org.tierline.record.history.RestrictionSheet;
import org.tierline.record.history.Streak;

/** The lists of the record's history as CSV. Several values in a cell are parted by ";". */
public final class HistoryCsv {
  private HistoryCsv() {}

  /** Every government of an edition. */
  public static CsvTable governments(EditionSheet sheet) {
    var table =
        new CsvTable(
            List.of(
                "edition",
                "country",
                "name",
                "region",
                "publishedTier",
                "before",
                "change",
                "inARow",
                "since",
                "streakDoubts",
                "clockRun",
                "clockWaived",
                "clockOpening",
                "clockDoubts",
                "verdict",
                "rule",
                "grade",
                "sources",
                "addedByYou"));
    for (EditionSheet.Row row : sheet.rows()) {
      Placement placement = row.placement();
      var clock = ClockJson.of(row.replayed(), row.doubts());
      table.add(
          List.of(
              "" + placement.edition(),
              row.country().code(),
              row.country().officialName(),
              row.country().region().name(),
              placement.tier().name(),
              tier(row.change().before()),
              row.change().kind().written(),
              "" + row.streak().length(),
              "" + row.streak().since(),
              years(row.streak().doubtful()),
              number(clock.run()),
              number(clock.waived()),
              clock.opening(),
              years(row.doubts()),
              row.replayed().verdict().written(),
              row.replayed().by().map(Provision::id).orElse(""),
              placement.basis().grade().written(),
              String.join(";", placement.basis().sourceIds()),
              added(placement.origin())));
    }
    return table;
  }

  /** The editions in short. */
  public static CsvTable editions(List<EditionSheet> sheets) {
    var headings = new ArrayList<>(List.of("edition", "release", "ranked"));
    for (Tier tier : Tier.values()) {
      headings.add(tier.name());
    }
    headings.addAll(List.of("doubtful", "complete"));
    for (Change.Kind kind : Change.Kind.values()) {
      headings.add(kind.written());
    }
    var table = new CsvTable(headings);
    for (EditionSheet sheet : sheets) {
      var json = EditionsJson.RowJson.of(sheet);
      var cells = new ArrayList<String>();
      cells.add("" + json.edition());
      cells.add(json.release().map(Object::toString).orElse(""));
      cells.add("" + json.ranked());
      json.totals().values().forEach(count -> cells.add("" + count));
      cells.add("" + json.doubtful());
      cells.add("" + json.complete());
      for (Change.Kind kind : Change.Kind.values()) {
        cells.add(json.changes().map(counts -> "" + counts.get(kind.written())).orElse(""));
      }
      table.add(cells);
    }
    return table;
  }

  /** The clocks before the edition to come. */
  public static CsvTable clocks(ClockSheet sheet) {
    var table =
        new CsvTable(
            List.of(
                "beforeEdition",
                "country",
                "name",
                "publishedTier",
                "grade",
                "clockRun",
                "clockWaived",
                "oneYearRule",
                "clockOpening",
                "editionsNotHeld",
                "clockDoubts"));
    for (ClockSheet.Row row : sheet.rows()) {
      var clock = ClockJson.of(row.next());
      table.add(
          List.of(
              "" + sheet.edition(),
              row.country().code(),
              row.country().officialName(),
              row.placement().tier().name(),
              row.placement().basis().grade().written(),
              number(clock.run()),
              number(clock.waived()),
              clock.oneYearRule().map(String::valueOf).orElse(""),
              clock.opening(),
              years(clock.editionsNotHeld()),
              years(clock.doubtfulEditions())));
    }
    return table;
  }

  /** What was signed for every government on Tier 3. */
  public static CsvTable restrictions(RestrictionSheet sheet) {
    return restrictions(List.of(sheet));
  }

  /** What was signed for every government on Tier 3, year after year. */
  public static CsvTable restrictions(List<RestrictionSheet> sheets) {
    var table =
        new CsvTable(
            List.of(
                "fiscalYear",
                "country",
                "held",
                "number",
                "date",
                "action",
                "restrictedBy",
                "waived",
                "programmes",
                "text",
                "grade",
                "sources",
                "addedByYou"));
    for (RestrictionSheet sheet : sheets) {
      String year = sheet.fiscalYear().toString();
      for (RestrictionSheet.Row row : sheet.rows()) {
        String country = row.placement().country();
        table.add(
            row.action()
                .map(action -> restriction(year, country, action))
                .orElse(List.of(year, country, "notHeld", "", "", "", "", "", "", "", "", "", "")));
      }
    }
    return table;
  }

  private static List<String> restriction(String year, String country, PresidentialAction action) {
    var json = ActionJson.of(action);
    return List.of(
        year,
        country,
        "held",
        action.number(),
        action.date().map(Object::toString).orElse(""),
        json.action(),
        String.join(";", json.restrictedBy()),
        String.join(";", json.waived()),
        String.join(";", json.programmes()),
        json.text(),
        json.grade(),
        String.join(";", json.sources()),
        added(action.origin()));
  }

  /** Changes from the edition before to this one. */
  public static CsvTable changes(PublicRecord record, int edition, List<Change> changes) {
    var table =
        new CsvTable(
            List.of(
                "edition", "country", "name", "before", "now", "change", "doubtful", "addedByYou"));
    for (Change change : changes) {
      table.add(
          List.of(
              "" + edition,
              change.country(),
              name(record, change.country()),
              tier(change.before()),
              tier(change.now()),
              change.kind().written(),
              "" + change.isDoubtful(),
              change.now().map(now -> added(now.origin())).orElse("")));
    }
    return table;
  }

  /** Placements of an edition. */
  public static CsvTable tiers(PublicRecord record, List<Placement> placements) {
    var table =
        new CsvTable(
            List.of(
                "edition",
                "country",
                "name",
                "printedName",
                "region",
                "publishedTier",
                "grade",
                "sources",
                "addedByYou"));
    for (Placement placement : placements) {
      table.add(
          List.of(
              "" + placement.edition(),
              placement.country(),
              name(record, placement.country()),
              placement.printedName(),
              record
                  .country(placement.country())
                  .map(Country::region)
                  .map(region -> region.name())
                  .orElse(""),
              placement.tier().name(),
              placement.basis().grade().written(),
              String.join(";", placement.basis().sourceIds()),
              added(placement.origin())));
    }
    return table;
  }

  /** Streaks, both editions inclusive. */
  public static CsvTable streaks(PublicRecord record, List<Streak> streaks) {
    var table =
        new CsvTable(
            List.of("country", "name", "publishedTier", "inARow", "since", "through", "doubts"));
    for (Streak streak : streaks) {
      table.add(
          List.of(
              streak.country(),
              name(record, streak.country()),
              streak.tier().name(),
              "" + streak.length(),
              "" + streak.since(),
              "" + streak.through(),
              years(streak.doubtful())));
    }
    return table;
  }

  /** Placements with what the law's clock makes of them. */
  public static CsvTable replay(PublicRecord record, List<Replayed> replayed) {
    var table =
        new CsvTable(
            List.of(
                "edition",
                "country",
                "name",
                "publishedTier",
                "clockRun",
                "clockWaived",
                "clockOpening",
                "verdict",
                "rule",
                "citation",
                "waiver",
                "grade",
                "addedByYou"));
    for (Replayed one : replayed) {
      Placement placement = one.placement();
      var law = VerdictJson.of(one);
      var clock = ClockJson.of(one, List.of());
      table.add(
          List.of(
              "" + placement.edition(),
              placement.country(),
              name(record, placement.country()),
              placement.tier().name(),
              number(clock.run()),
              number(clock.waived()),
              clock.opening(),
              law.verdict(),
              law.rule().orElse(""),
              law.citation().orElse(""),
              law.waiver().orElse(""),
              placement.basis().grade().written(),
              added(placement.origin())));
    }
    return table;
  }

  private static String name(PublicRecord record, String code) {
    return record.country(code).map(Country::officialName).orElse(code);
  }

  private static String tier(Optional<Placement> placement) {
    return placement.map(cell -> cell.tier().name()).orElse("");
  }

  private static String years(List<Integer> years) {
    return String.join(";", years.stream().map(String::valueOf).toList());
  }

  private static String added(Origin origin) {
    return PlacementJson.addedByYou(origin).orElse("");
  }

  /** A number, or an empty cell if it isn't known. */
  private static String number(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("");
  }
}
