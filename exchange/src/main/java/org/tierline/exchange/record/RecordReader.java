package org.tierline.exchange.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tierline.exchange.Place;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Country.EntityKind;
import org.tierline.record.Edition;
import org.tierline.record.Edition.Counted;
import org.tierline.record.Edition.TotalBasis;
import org.tierline.record.RecordTables;
import org.tierline.record.Source;
import org.tierline.record.Succession;

/** Reads the tidy form: all tables, all faults at once. One reading each. */
final class RecordReader {
  private static final List<String> OPTIONAL = List.of("origin");

  private final Function<Table, Optional<byte[]>> files;
  private final List<Issue> issues = new ArrayList<>();
  private final Places places;
  private final Set<Table> unread = EnumSet.noneOf(Table.class);

  /**
   * @param files the bytes of each table's file; empty if it isn't there
   * @param places where to remember the place of each value
   */
  RecordReader(Function<Table, Optional<byte[]>> files, Places places) {
    this.files = files;
    this.places = places;
  }

  /** All faults found so far, in the order of tables and lines. */
  List<Issue> issues() {
    return issues;
  }

  /** The rows that are sound; whether any was left out is told by {@link #issues}. */
  RecordTables tables() {
    var sourceIds = new ArrayList<String>();
    var sources =
        table(
            Table.SOURCES,
            List.of(),
            row -> {
              sourceIds.add(row.text("id"));
              return source(row);
            },
            Source::id);
    var codes = new ArrayList<String>();
    var ofCountries = new Directory(List.of(), sources);
    unread.forEach(ofCountries::accept);
    sourceIds.forEach(ofCountries::addSource);
    var countries =
        table(
            Table.COUNTRIES,
            OPTIONAL,
            row -> {
              codes.add(row.text("code"));
              return country(row, ofCountries);
            },
            Country::code);
    var directory = new Directory(countries, sources);
    // A fault in a row of a source or country is told once, not again by each row that names it.
    sourceIds.forEach(directory::addSource);
    codes.forEach(directory::addCode);
    unread.forEach(directory::accept);
    return rest(sources, countries, directory);
  }

  private RecordTables rest(List<Source> sources, List<Country> countries, Directory directory) {
    var totals = table(Table.TOTALS, List.of(), row -> total(row, directory), YearTotal::key);
    var totalsByYear = new HashMap<Integer, List<Edition.Total>>();
    for (var total : totals) {
      totalsByYear.computeIfAbsent(total.year(), year -> new ArrayList<>()).add(total.total());
      places.put(total.total(), places.of(total));
    }
    var years = new HashSet<Integer>();
    var editions =
        table(
            Table.EDITIONS,
            OPTIONAL,
            row -> {
              var edition = edition(row, directory, totalsByYear);
              years.add(edition.year());
              return edition;
            },
            edition -> "edition " + edition.year());
    years.forEach(directory::addEdition);
    unread.forEach(directory::accept);
    for (var total : totals) {
      if (!years.contains(total.year()) && !unread.contains(Table.EDITIONS)) {
        issues.add(
            new Issue.UnknownValue(
                places.of(total),
                "edition",
                String.valueOf(total.year()),
                "an edition of editions.csv",
                List.of()));
      }
    }
    var lists = new ListRows(directory);
    return new RecordTables(
        sources,
        countries,
        table(
            Table.SUCCESSIONS,
            OPTIONAL,
            row -> succession(row, directory),
            row -> row.from() + " to " + row.to() + " in " + row.edition()),
        editions,
        table(
            Table.PLACEMENTS,
            OPTIONAL,
            lists::placement,
            row -> row.country() + " " + row.edition()),
        table(Table.WAIVERS, OPTIONAL, lists::waiver, row -> row.country() + " " + row.edition()),
        table(
            Table.DETERMINATIONS,
            OPTIONAL,
            lists::determination,
            row -> row.country() + " FY" + row.fiscalYear()),
        table(
            Table.CHILD_SOLDIERS,
            OPTIONAL,
            lists::childSoldiers,
            row -> row.country() + " " + row.edition()),
        table(
            Table.POLICY_OR_PATTERN,
            OPTIONAL,
            lists::policyOrPattern,
            row -> row.country() + " " + row.edition()),
        table(
            Table.INSTRUMENTS,
            OPTIONAL,
            lists::instrument,
            row -> row.country() + " " + row.instrument()),
        table(
            Table.GLOBAL_FIGURES,
            OPTIONAL,
            lists::globalFigures,
            row -> row.year() + row.region().map(region -> " " + region).orElse(" GLOBAL")),
        table(
            Table.COVERAGE,
            OPTIONAL,
            lists::coverage,
            row -> row.list().written() + " " + row.year() + " " + row.part()));
  }

  /** The version line; empty if the file isn't there. */
  Optional<String> version() {
    var bytes = files.apply(Table.VERSION);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    var versions =
        table(
            Table.VERSION,
            List.of(),
            row -> row.date("compiled") + "+" + row.required("stamp", "a stamp"),
            version -> "the version");
    return versions.stream().findFirst();
  }

  private <T> List<T> table(
      Table table, List<String> optional, Function<Row, T> reading, Function<T, String> key) {
    var bytes = files.apply(table);
    if (bytes.isEmpty()) {
      issues.add(
          new Issue.Unreadable(
              Place.of(table.file()),
              "the file is missing",
              "add it with the header " + String.join(",", table.columns())));
      unread.add(table);
      return List.of();
    }
    int before = issues.size();
    var rows =
        CsvText.read(table.file(), bytes.get(), issues)
            .map(text -> TableText.of(text, table.columns(), optional, issues))
            .map(text -> text.read(reading, key, places))
            .orElse(List.of());
    if (rows.isEmpty() && issues.size() > before) {
      unread.add(table);
    }
    return rows;
  }

  static Source source(Row row) {
    return new Source(
        row.required("id", "a short id"),
        row.required("title", "what the source is"),
        row.text("where"),
        row.text("covers"),
        row.required("publisher", "who published it"),
        row.choice("kind", Source.Kind.class, "a kind of source"),
        row.date("retrieved"),
        row.required("licence", "its licence, or \"not stated\""),
        SourceEditions.checked(row, "editions"));
  }

  static Country country(Row row, Directory directory) {
    return new Country(
        row.required("code", "a code of three letters"),
        row.required("name", "a name"),
        row.required("officialName", "a name"),
        row.region("region", "a region"),
        row.choice("kind", EntityKind.class, "a kind"),
        row.list("aliases"),
        directory.basis(row),
        directory.origin(row));
  }

  static Succession succession(Row row, Directory directory) {
    return new Succession(
        directory.code(row, "from"),
        directory.code(row, "to"),
        row.choice("choice", Succession.Choice.class, "a choice"),
        row.year("edition"),
        row.required("note", "why, in a sentence"),
        directory.basis(row),
        directory.origin(row));
  }

  static Edition edition(Row row, Directory directory, Map<Integer, List<Edition.Total>> totals) {
    int year = row.year("edition");
    Optional<Edition.Period> period = Optional.empty();
    if (!row.text("periodFrom").isEmpty() || !row.text("periodTo").isEmpty()) {
      period =
          Optional.of(
              new Edition.Period(
                  row.date("periodFrom"),
                  row.date("periodTo"),
                  directory.basis(row, "periodGrade", "periodSources")));
    }
    var ofYear = new ArrayList<>(totals.getOrDefault(year, List.of()));
    ofYear.sort(Comparator.comparing(Edition.Total::counted));
    return new Edition(
        year,
        row.dateOrEmpty("release"),
        period,
        row.text("secretary"),
        ofYear,
        directory.basis(row),
        directory.origin(row));
  }

  private static YearTotal total(Row row, Directory directory) {
    Basis basis = directory.basis(row);
    return new YearTotal(
        row.year("edition"),
        new Edition.Total(
            row.choice("counted", Counted.class, "a count"),
            row.number("count"),
            row.choice("basis", TotalBasis.class, "a basis of a total"),
            basis));
  }

  private record YearTotal(int year, Edition.Total total) {
    String key() {
      return "the total " + total.counted().written() + " of " + year;
    }
  }
}
