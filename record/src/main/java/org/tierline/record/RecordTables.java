package org.tierline.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The rows of a record, table by table, each sorted by its key: two with the same rows are equal,
 * whatever order they were read in.
 */
public record RecordTables(
    List<Source> sources,
    List<Country> countries,
    List<Succession> successions,
    List<Edition> editions,
    List<Placement> placements,
    List<WaiverListing> waivers,
    List<PresidentialAction> determinations,
    List<ChildSoldierListing> childSoldiers,
    List<PolicyOrPatternListing> policyOrPattern,
    List<InstrumentHeld> instruments,
    List<GlobalFigures> globalFigures,
    List<Coverage> coverage) {

  /** No rows at all. */
  public static final RecordTables EMPTY =
      new RecordTables(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of());

  // Not by the library's comparing and thenComparing: their lambdas are in no AOT cache (JDK 25),
  // and every start reads the record.
  private static final Comparator<Source> BY_ID = (a, b) -> a.id().compareTo(b.id());
  private static final Comparator<Country> BY_CODE = (a, b) -> a.code().compareTo(b.code());
  private static final Comparator<Succession> BY_SUCCESSION =
      (a, b) ->
          first(
              a.from().compareTo(b.from()),
              a.to().compareTo(b.to()),
              Integer.compare(a.edition(), b.edition()));
  private static final Comparator<Edition> BY_YEAR = (a, b) -> Integer.compare(a.year(), b.year());
  private static final Comparator<Placement> BY_PLACEMENT =
      byYear(Placement::edition, Placement::country);
  private static final Comparator<WaiverListing> BY_WAIVER =
      byYear(WaiverListing::edition, WaiverListing::country);
  private static final Comparator<PresidentialAction> BY_ACTION =
      byYear(PresidentialAction::fiscalYear, PresidentialAction::country);
  private static final Comparator<ChildSoldierListing> BY_CHILD_SOLDIERS =
      byYear(ChildSoldierListing::edition, ChildSoldierListing::country);
  private static final Comparator<PolicyOrPatternListing> BY_POLICY =
      byYear(PolicyOrPatternListing::edition, PolicyOrPatternListing::country);
  private static final Comparator<InstrumentHeld> BY_INSTRUMENT =
      (a, b) -> first(a.instrument().compareTo(b.instrument()), a.country().compareTo(b.country()));
  private static final Comparator<GlobalFigures> BY_FIGURES =
      byYear(GlobalFigures::year, figures -> figures.region().map(Region::name).orElse(""));
  private static final Comparator<Coverage> BY_COVERAGE =
      (a, b) ->
          first(
              a.list().compareTo(b.list()),
              Integer.compare(a.year(), b.year()),
              a.part().compareTo(b.part()));

  private static <T> Comparator<T> byYear(ToIntFunction<T> year, Function<T, String> name) {
    return (a, b) -> {
      int byYear = Integer.compare(year.applyAsInt(a), year.applyAsInt(b));
      return byYear != 0 ? byYear : name.apply(a).compareTo(name.apply(b));
    };
  }

  /** The first of some comparisons that tells two rows apart; 0 if none does. */
  private static int first(int... comparisons) {
    for (int comparison : comparisons) {
      if (comparison != 0) {
        return comparison;
      }
    }
    return 0;
  }

  /**
   * @throws IllegalArgumentException if two rows of a table have the same key
   */
  public RecordTables {
    sources = sorted(sources, BY_ID);
    countries = sorted(countries, BY_CODE);
    successions = sorted(successions, BY_SUCCESSION);
    editions = sorted(editions, BY_YEAR);
    placements = sorted(placements, BY_PLACEMENT);
    waivers = sorted(waivers, BY_WAIVER);
    determinations = sorted(determinations, BY_ACTION);
    childSoldiers = sorted(childSoldiers, BY_CHILD_SOLDIERS);
    policyOrPattern = sorted(policyOrPattern, BY_POLICY);
    instruments = sorted(instruments, BY_INSTRUMENT);
    globalFigures = sorted(globalFigures, BY_FIGURES);
    coverage = sorted(coverage, BY_COVERAGE);
  }

  /** These rows and the others; where both have a row of the same key, the other's stands. */
  public RecordTables with(RecordTables other) {
    return new RecordTables(
        merged(sources, other.sources, Source::id),
        merged(countries, other.countries, Country::code),
        merged(successions, other.successions, row -> List.of(row.from(), row.to(), row.edition())),
        merged(editions, other.editions, Edition::year),
        merged(placements, other.placements, row -> List.of(row.edition(), row.country())),
        merged(waivers, other.waivers, row -> List.of(row.edition(), row.country())),
        merged(
            determinations, other.determinations, row -> List.of(row.fiscalYear(), row.country())),
        merged(childSoldiers, other.childSoldiers, row -> List.of(row.edition(), row.country())),
        merged(
            policyOrPattern, other.policyOrPattern, row -> List.of(row.edition(), row.country())),
        merged(instruments, other.instruments, row -> List.of(row.instrument(), row.country())),
        merged(globalFigures, other.globalFigures, row -> List.of(row.year(), row.region())),
        merged(coverage, other.coverage, row -> List.of(row.list(), row.year(), row.part())));
  }

  private static <T> List<T> merged(List<T> rows, List<T> others, Function<T, Object> key) {
    if (others.isEmpty()) {
      return rows;
    }
    Map<Object, T> byKey = new LinkedHashMap<>();
    for (var row : rows) {
      byKey.put(key.apply(row), row);
    }
    for (var row : others) {
      byKey.put(key.apply(row), row);
    }
    return List.copyOf(byKey.values());
  }

  /** Files are kept sorted, so a look along the rows usually does. */
  private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
    boolean inOrder = true;
    for (int i = 1; i < rows.size() && inOrder; i++) {
      inOrder = order.compare(rows.get(i - 1), rows.get(i)) < 0;
    }
    if (inOrder) {
      return List.copyOf(rows);
    }
    var copy = new ArrayList<>(rows);
    copy.sort(order);
    for (int i = 1; i < copy.size(); i++) {
      if (order.compare(copy.get(i - 1), copy.get(i)) == 0) {
        throw new IllegalArgumentException("two rows of one key: " + copy.get(i));
      }
    }
    return List.copyOf(copy);
  }
}
