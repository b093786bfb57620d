package org.tierline.exchange.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.definition.DueDate;
import org.tierline.record.Edition;
import org.tierline.record.WaiverListing;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.RestrictionSheet;

/** An edition as JSON: {@code edition --json} and the web's {@code /editions/2025.json}. */
public record EditionJson(
    int edition,
    Optional<LocalDate> release,
    LocalDate due,
    Optional<PeriodJson> period,
    Optional<String> secretary,
    Optional<String> addedByYou,
    Optional<String> legalReview,
    int ranked,
    Map<String, Integer> totals,
    Map<String, Map<String, Integer>> totalsByRegion,
    List<TotalJson> totalsElsewhere,
    Map<String, Integer> changes,
    Map<String, Integer> verdicts,
    List<WaiverJson> waivers,
    Optional<FiscalYearJson> fiscalYear,
    boolean complete,
    List<GovernmentJson> governments,
    List<ChangeJson> left) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/edition/1";

  /** A reporting period, both days inclusive. */
  public record PeriodJson(LocalDate from, LocalDate to, PlacementJson.BasisJson basis) {}

  /** A total that others give; only "documented" ones can be compared with the placements. */
  public record TotalJson(String counted, int count, String totalBasis, List<String> sources) {}

  /** A waiver of the watch-list limit. */
  public record WaiverJson(
      String country, int number, boolean derived, String condition, List<String> sources) {
    static WaiverJson of(WaiverListing waiver) {
      return new WaiverJson(
          waiver.country(),
          waiver.number(),
          waiver.derived(),
          waiver.condition(),
          waiver.basis().sourceIds());
    }
  }

  /** What Tier 3 brings; a government without {@code signed} isn't held, which says nothing. */
  public record FiscalYearJson(
      String fiscalYear,
      Optional<LocalDate> owedFrom,
      Optional<LocalDate> owedThrough,
      Optional<String> number,
      Optional<LocalDate> signedOn,
      Optional<Long> days,
      Optional<String> timeliness,
      String coverage,
      List<RestrictedJson> governments) {

    /** One government on Tier 3. */
    public record RestrictedJson(String country, Optional<ActionJson> signed) {}

    static FiscalYearJson of(RestrictionSheet sheet) {
      return new FiscalYearJson(
          sheet.fiscalYear().toString(),
          sheet.window().map(DeterminationWindow::opens),
          sheet.window().map(DeterminationWindow::closes),
          sheet.number().isEmpty() ? Optional.empty() : Optional.of(sheet.number()),
          sheet.signed(),
          sheet.days().isPresent() ? Optional.of(sheet.days().getAsLong()) : Optional.empty(),
          sheet.timeliness().map(timeliness -> timeliness.name().toLowerCase(Locale.ROOT)),
          sheet.coverage().written(),
          sheet.rows().stream()
              .map(
                  row ->
                      new RestrictedJson(
                          row.placement().country(), row.action().map(ActionJson::of)))
              .toList());
    }
  }

  /** One government of the edition. */
  public record GovernmentJson(
      String country,
      String name,
      String region,
      PlacementJson placement,
      String change,
      Optional<String> before,
      StreakJson streak,
      ClockJson clockBefore,
      VerdictJson law) {
    static GovernmentJson of(EditionSheet.Row row) {
      return new GovernmentJson(
          row.country().code(),
          row.country().officialName(),
          row.country().region().name(),
          PlacementJson.of(row.placement()),
          row.change().kind().written(),
          row.change().before().map(before -> before.tier().name()),
          StreakJson.of(row.streak()),
          ClockJson.of(row.replayed(), row.doubts()),
          VerdictJson.of(row.replayed()));
    }
  }

  /** An edition as JSON. */
  public static EditionJson of(EditionSheet sheet) {
    Edition edition = sheet.edition();
    return new EditionJson(
        edition.year(),
        edition.release(),
        DueDate.of(edition.year()),
        edition
            .period()
            .map(
                period ->
                    new PeriodJson(
                        period.from(), period.to(), PlacementJson.BasisJson.of(period.basis()))),
        edition.secretary().isEmpty() ? Optional.empty() : Optional.of(edition.secretary()),
        PlacementJson.addedByYou(edition.origin()),
        sheet.needsLegalReview() ? Optional.of(Wording.NEEDS_LEGAL_REVIEW) : Optional.empty(),
        sheet.ranked(),
        named(sheet.totals()),
        regions(sheet),
        totals(edition),
        changes(sheet),
        verdicts(sheet),
        sheet.waivers().stream().map(WaiverJson::of).toList(),
        sheet.restrictions().map(FiscalYearJson::of),
        sheet.complete(),
        sheet.rows().stream().map(GovernmentJson::of).toList(),
        sheet.left().stream()
            .map(left -> ChangeJson.of(left.country().officialName(), left.change()))
            .toList());
  }

  private static List<TotalJson> totals(Edition edition) {
    var totals = new ArrayList<TotalJson>();
    for (Edition.Total total : edition.totals()) {
      totals.add(
          new TotalJson(
              total.counted().written(),
              total.count(),
              total.totalBasis().written(),
              total.basis().sourceIds()));
    }
    return totals;
  }

  private static <E extends Enum<E>> Map<String, Integer> named(Map<E, Integer> counts) {
    var named = new LinkedHashMap<String, Integer>();
    counts.forEach((key, count) -> named.put(key.name(), count));
    return named;
  }

  private static Map<String, Map<String, Integer>> regions(EditionSheet sheet) {
    var regions = new LinkedHashMap<String, Map<String, Integer>>();
    sheet.totalsByRegion().forEach((region, totals) -> regions.put(region.name(), named(totals)));
    return regions;
  }

  private static Map<String, Integer> changes(EditionSheet sheet) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Change.Kind kind : Change.Kind.values()) {
      counts.put(kind.written(), EditionWords.count(sheet, kind));
    }
    return counts;
  }

  private static Map<String, Integer> verdicts(EditionSheet sheet) {
    var counts = new LinkedHashMap<String, Integer>();
    for (ReplayVerdict verdict : ReplayVerdict.values()) {
      counts.put(verdict.written(), sheet.with(verdict).size());
    }
    return counts;
  }
}
