package org.tierline.exchange.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.narrative.NarrativeSummary;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.Succession;
import org.tierline.record.history.CountrySheet;

/** A government's history as JSON: {@code show --json}. */
public record CountryJson(
    String country,
    String name,
    String listName,
    String region,
    List<CellJson> editions,
    List<StreakJson> streaks,
    Optional<StreakJson> current,
    ClockJson next,
    List<FiscalYearJson> fiscalYears,
    List<WaiverJson> waivers,
    List<ListJson> childSoldierList,
    List<ListingJson> childSoldierWaivers,
    List<ListJson> policyOrPatternList,
    List<InstrumentJson> instruments,
    List<CountrySheet.PrintedName> printedNames,
    List<SuccessionJson> successions,
    List<NarrativeSummary> narratives) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/show/1";

  /** One edition; no placement means that it isn't placed. */
  public record CellJson(
      int edition,
      boolean held,
      Optional<PlacementJson> placement,
      Optional<ClockJson> clockBefore,
      Optional<VerdictJson> law) {}

  /** What was owed and signed; no {@code signed} means that nothing is held. */
  public record FiscalYearJson(
      String fiscalYear,
      int edition,
      boolean tier3,
      Optional<LocalDate> owedFrom,
      Optional<LocalDate> owedThrough,
      Optional<ActionJson> signed) {}

  /** A waiver of the watch-list limit. */
  public record WaiverJson(int edition, int number, boolean derived, List<String> sources) {}

  /** Whether it is on a list: "listed", "notListed" (complete lists only), "notHeld". */
  public record ListJson(int edition, String standing) {}

  /** What was waived of a listing under the child-soldier act. */
  public record ListingJson(int edition, String waiver, String grade, List<String> sources) {}

  /** An instrument it is party to. What isn't here isn't known. */
  public record InstrumentJson(
      String instrument, Optional<Integer> since, String grade, List<String> sources) {}

  /** A choice of the record on a government's history. */
  public record SuccessionJson(
      String from, String to, int edition, String choice, String note, List<String> sources) {}

  /** A government's history as JSON. */
  public static CountryJson of(CountrySheet sheet, List<NarrativeSummary> narratives) {
    var next = sheet.next();
    return new CountryJson(
        sheet.country().code(),
        sheet.country().officialName(),
        sheet.country().name(),
        sheet.country().region().name(),
        sheet.cells().stream().map(CountryJson::cell).toList(),
        sheet.streaks().stream().map(StreakJson::of).toList(),
        sheet.current().map(StreakJson::of),
        ClockJson.of(next),
        sheet.fiscalYears().stream().map(CountryJson::fiscalYear).toList(),
        sheet.waivers().stream()
            .map(
                waiver ->
                    new WaiverJson(
                        waiver.edition(),
                        waiver.number(),
                        waiver.derived(),
                        waiver.basis().sourceIds()))
            .toList(),
        lists(sheet.childSoldierList()),
        sheet.childSoldiers().stream().map(CountryJson::listing).toList(),
        lists(sheet.policyOrPatternList()),
        sheet.instruments().stream().map(CountryJson::instrument).toList(),
        sheet.names(),
        sheet.successions().stream().map(CountryJson::succession).toList(),
        narratives);
  }

  private static CellJson cell(CountrySheet.Cell cell) {
    return new CellJson(
        cell.edition(),
        cell.held(),
        cell.placement().map(PlacementJson::of),
        cell.replayed().map(one -> ClockJson.of(one, List.of())),
        cell.replayed().map(VerdictJson::of));
  }

  private static FiscalYearJson fiscalYear(CountrySheet.FiscalYearRow row) {
    return new FiscalYearJson(
        row.year().toString(),
        row.edition(),
        row.tier3(),
        row.window().map(DeterminationWindow::opens),
        row.window().map(DeterminationWindow::closes),
        row.action().map(ActionJson::of));
  }

  private static List<ListJson> lists(List<CountrySheet.ListCell> cells) {
    return cells.stream()
        .map(
            cell ->
                new ListJson(
                    cell.edition(),
                    switch (cell.listed()) {
                      case LISTED -> "listed";
                      case NOT_LISTED -> "notListed";
                      case NOT_HELD -> "notHeld";
                    }))
        .toList();
  }

  private static ListingJson listing(ChildSoldierListing listing) {
    return new ListingJson(
        listing.edition(),
        listing.waiver().written(),
        listing.basis().grade().written(),
        listing.basis().sourceIds());
  }

  private static InstrumentJson instrument(InstrumentHeld held) {
    return new InstrumentJson(
        held.instrument(), held.year(), held.basis().grade().written(), held.basis().sourceIds());
  }

  private static SuccessionJson succession(Succession succession) {
    return new SuccessionJson(
        succession.from(),
        succession.to(),
        succession.edition(),
        succession.choice().written(),
        succession.note(),
        succession.basis().sourceIds());
  }
}
