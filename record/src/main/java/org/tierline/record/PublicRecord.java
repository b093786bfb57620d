package org.tierline.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;

/**
 * The whole public record in memory. It never changes and may be used by any thread; two records
 * with the same rows and version are equal.
 *
 * <p>Questions by edition or country look at small sorted tables: a placement is found by two array
 * steps.
 */
public final class PublicRecord {
  private final String version;
  private final RecordTables tables;
  private final Map<String, Country> countries;
  private final Map<String, Source> sources;
  private final Map<Integer, Edition> editions;
  private final List<Integer> years;
  private final int firstYear;

  /** By code: one place per year from {@link #firstYear} on. */
  private final Map<String, @Nullable Placement[]> byCountry;

  private final Map<Integer, List<Placement>> byEdition;
  private volatile @Nullable CountryNames names;

  /**
   * @param version day of compilation and a stamp of the content, as given when the files were made
   * @throws IllegalArgumentException if a placement is of an edition or country without a row
   */
  public PublicRecord(String version, RecordTables tables) {
    this.version = version;
    this.tables = tables;
    this.countries = HashMap.newHashMap(tables.countries().size());
    for (var country : tables.countries()) {
      countries.put(country.code(), country);
    }
    this.sources = HashMap.newHashMap(tables.sources().size());
    for (var source : tables.sources()) {
      sources.put(source.id(), source);
    }
    this.editions = new HashMap<>();
    var allYears = new ArrayList<Integer>();
    for (var edition : tables.editions()) {
      editions.put(edition.year(), edition);
      allYears.add(edition.year());
    }
    this.years = List.copyOf(allYears);
    this.firstYear = years.isEmpty() ? 0 : years.getFirst();
    int span = years.isEmpty() ? 0 : years.getLast() - firstYear + 1;
    this.byCountry = HashMap.newHashMap(tables.countries().size());
    for (var placement : tables.placements()) {
      if (!countries.containsKey(placement.country())
          || !editions.containsKey(placement.edition())) {
        throw new IllegalArgumentException("no such country or edition: " + placement);
      }
      byCountry
              .computeIfAbsent(placement.country(), code -> new @Nullable Placement[span])[
              placement.edition() - firstYear] =
          placement;
    }
    this.byEdition = grouped(tables.placements(), Placement::edition);
  }

  private static <T> Map<Integer, List<T>> grouped(List<T> sortedByYear, ToIntFunction<T> year) {
    Map<Integer, List<T>> groups = new HashMap<>();
    int from = 0;
    for (int i = 1; i <= sortedByYear.size(); i++) {
      if (i == sortedByYear.size()
          || year.applyAsInt(sortedByYear.get(i)) != year.applyAsInt(sortedByYear.get(from))) {
        groups.put(year.applyAsInt(sortedByYear.get(from)), sortedByYear.subList(from, i));
        from = i;
      }
    }
    return groups;
  }

  /** The day of compilation and a stamp of the content, like "2026-11-23+0123456789ab". */
  public String recordVersion() {
    return version;
  }

  /** All rows, table by table. */
  public RecordTables tables() {
    return tables;
  }

  /** This record with rows added, or put in the place of those with the same key. */
  public PublicRecord withOverlay(RecordTables added, String newVersion) {
    return new PublicRecord(newVersion, tables.with(added));
  }

  /** The years of all editions, first to last. */
  public List<Integer> years() {
    return years;
  }

  /** All editions, first to last. */
  public List<Edition> editions() {
    return tables.editions();
  }

  public Optional<Edition> edition(int year) {
    return Optional.ofNullable(editions.get(year));
  }

  /** All placements of an edition, special cases included, by country code; empty if none. */
  public List<Placement> placements(int edition) {
    return byEdition.getOrDefault(edition, List.of());
  }

  /** Where a government was placed; empty if it wasn't, or isn't held. */
  public Optional<Placement> find(String country, int edition) {
    var history = byCountry.get(country);
    int place = edition - firstYear;
    return history == null || place < 0 || place >= history.length
        ? Optional.empty()
        : Optional.ofNullable(history[place]);
  }

  /** All placements of a government under this code, first edition to last; empty if none. */
  public List<Placement> history(String country) {
    var history = byCountry.get(country);
    if (history == null) {
      return List.of();
    }
    var placements = new ArrayList<Placement>(history.length);
    for (var placement : history) {
      if (placement != null) {
        placements.add(placement);
      }
    }
    return Collections.unmodifiableList(placements);
  }

  /**
   * The tier after a reassessment of that year, beside the tier at release; empty if not placed.
   */
  public Optional<EffectiveTier> effectiveTier(String country, int edition) {
    var placement = find(country, edition);
    if (placement.isEmpty()) {
      return Optional.empty();
    }
    var atRelease = placement.get().tier();
    var action = findDetermination(country, edition + 1);
    if (atRelease == Tier.T3
        && action.isPresent()
        && action.get().action() == PresidentialAction.Action.REASSESSED) {
      var possible = edition < 2004 ? List.of(Tier.T2) : List.of(Tier.T2, Tier.T2WL);
      return Optional.of(new EffectiveTier(atRelease, possible, action));
    }
    return Optional.of(new EffectiveTier(atRelease, List.of(atRelease), Optional.empty()));
  }

  /** All countries and territories by code, also those never placed. */
  public List<Country> countries() {
    return tables.countries();
  }

  /** The country of this code, exactly as written. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The country of this code or name, whatever its letter case, accents and punctuation. */
  public Optional<Country> findCountry(String text) {
    var exact = countries.get(text.strip().toUpperCase(Locale.ROOT));
    return exact != null ? Optional.of(exact) : names().find(text);
  }

  /** Countries whose code or name is like the text, nearest first, at most five. */
  public List<Country> suggestCountries(String text) {
    return names().suggest(text);
  }

  private CountryNames names() {
    var known = names;
    if (known == null) {
      known = new CountryNames(tables.countries());
      names = known;
    }
    return known;
  }

  /** The choices that concern this code, as the one before or after. */
  public List<Succession> successions(String country) {
    return where(
        tables.successions(), row -> row.from().equals(country) || row.to().equals(country));
  }

  /** The waivers of an edition by country; what an empty list means is told by its coverage. */
  public List<WaiverListing> waivers(int edition) {
    return where(tables.waivers(), row -> row.edition() == edition);
  }

  public List<WaiverListing> waivers(String country) {
    return where(tables.waivers(), row -> row.country().equals(country));
  }

  public Optional<WaiverListing> findWaiver(String country, int edition) {
    for (var row : tables.waivers()) {
      if (row.edition() == edition && row.country().equals(country)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** What the President determined for a fiscal year, by country. */
  public List<PresidentialAction> determinations(int fiscalYear) {
    return where(tables.determinations(), row -> row.fiscalYear() == fiscalYear);
  }

  public List<PresidentialAction> determinations(String country) {
    return where(tables.determinations(), row -> row.country().equals(country));
  }

  public Optional<PresidentialAction> findDetermination(String country, int fiscalYear) {
    for (var row : tables.determinations()) {
      if (row.fiscalYear() == fiscalYear && row.country().equals(country)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The listings of an edition that may be shown as facts; unsourced ones are left out. */
  public List<ChildSoldierListing> childSoldiers(int edition) {
    return where(tables.childSoldiers(), row -> row.edition() == edition && row.isFact());
  }

  /** The listings of a government that may be shown as facts; unsourced ones are left out. */
  public List<ChildSoldierListing> childSoldiers(String country) {
    return where(tables.childSoldiers(), row -> row.country().equals(country) && row.isFact());
  }

  /** The listings of an edition that are recalled only and mustn't be shown as facts. */
  public List<ChildSoldierListing> recalledChildSoldiers(int edition) {
    return where(tables.childSoldiers(), row -> row.edition() == edition && !row.isFact());
  }

  public List<PolicyOrPatternListing> policyOrPattern(int edition) {
    return where(tables.policyOrPattern(), row -> row.edition() == edition);
  }

  public List<PolicyOrPatternListing> policyOrPattern(String country) {
    return where(tables.policyOrPattern(), row -> row.country().equals(country));
  }

  /** The instruments a government is known to be party to; never those it isn't. */
  public List<InstrumentHeld> instruments(String country) {
    return where(tables.instruments(), row -> row.country().equals(country));
  }

  /** The figures of a calendar year: the world first, then the regions that are held. */
  public List<GlobalFigures> globalFigures(int year) {
    return where(tables.globalFigures(), row -> row.year() == year);
  }

  /** How complete a list is for a year; empty where no statement is held (then nothing is). */
  public Optional<Coverage> coverage(RecordList list, int year) {
    for (var row : tables.coverage()) {
      if (row.list() == list && row.year() == year) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** How complete a list is, year by year; for instruments, one by one. */
  public List<Coverage> coverage(RecordList list) {
    return where(tables.coverage(), row -> row.list() == list);
  }

  /** All sources by id. */
  public List<Source> sources() {
    return tables.sources();
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  private static <T> List<T> where(List<T> rows, Predicate<T> wanted) {
    var found = new ArrayList<T>();
    for (var row : rows) {
      if (wanted.test(row)) {
        found.add(row);
      }
    }
    return Collections.unmodifiableList(found);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublicRecord that
        && version.equals(that.version)
        && tables.equals(that.tables);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, tables.placements());
  }

  @Override
  public String toString() {
    return "PublicRecord " + version + " " + Arrays.toString(years.toArray());
  }
}
