package org.tierline.exchange.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tierline.exchange.Place;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.RecordTables;
import org.tierline.record.Source;

/**
 * One file that a user adds to a record: a plain list {@code country,tier} of an edition, or rows
 * of one of the tables. Columns that the user needn't know have defaults.
 */
final class AddedFile {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
  private static final Set<Table> NOT_ADDABLE = Set.of(Table.VERSION, Table.TOTALS);
  private static final List<String> PLAIN = List.of("edition", "country", "tier", "printedName");

  private final String file;
  private final byte[] bytes;
  private final LocalDate day;
  private final PublicRecord base;
  private final List<Issue> issues;
  private final String sourceId;
  private final Origin origin;

  /**
   * @param base the record it is added to
   * @param day on which it was added
   */
  AddedFile(String file, byte[] bytes, LocalDate day, PublicRecord base, List<Issue> issues) {
    this.file = file;
    this.bytes = bytes;
    this.day = day;
    this.base = base;
    this.issues = issues;
    this.sourceId = "added:" + file;
    this.origin = new Origin.AddedByYou(file);
  }

  /** Its rows, with an edition, a source and coverage of its own; empty if there is any fault. */
  Optional<RecordTables> read() {
    int before = issues.size();
    var rows = CsvText.read(file, bytes, issues).flatMap(this::rows);
    return issues.size() == before ? rows : Optional.empty();
  }

  private Optional<RecordTables> rows(CsvText text) {
    var table = Table.ofFile(file).or(() -> tableOf(text.header()));
    if (table.isPresent() && NOT_ADDABLE.contains(table.get())) {
      issues.add(
          new Issue.Unreadable(
              Place.of(file), "this table can't be added to", "import a whole record instead"));
      return Optional.empty();
    }
    if (table.isPresent()) {
      return Optional.of(tidy(text, table.get()));
    }
    return plain(text);
  }

  /** The table that has all these columns and whose own ones they name. */
  private static Optional<Table> tableOf(List<String> header) {
    if (PLAIN.containsAll(header)) {
      return Optional.empty();
    }
    return Arrays.stream(Table.values())
        .filter(table -> table.columns().containsAll(header))
        .filter(table -> header.containsAll(needed(table)))
        .findFirst();
  }

  /** The columns a user must give; the others have a default or may be empty. */
  private static List<String> needed(Table table) {
    return switch (table) {
      case VERSION, TOTALS -> table.columns();
      case SOURCES -> List.of("id", "title");
      case COUNTRIES -> List.of("code", "name", "region");
      case SUCCESSIONS -> List.of("from", "to", "choice", "edition", "note");
      case EDITIONS -> List.of("edition", "release");
      case PLACEMENTS -> List.of("edition", "country", "tier");
      case WAIVERS -> List.of("edition", "country", "number");
      case DETERMINATIONS -> List.of("fiscalYear", "country", "action");
      case CHILD_SOLDIERS -> List.of("edition", "country", "waiver");
      case POLICY_OR_PATTERN -> List.of("edition", "country");
      case INSTRUMENTS -> List.of("instrument", "country");
      case GLOBAL_FIGURES -> List.of("year", "region");
      case COVERAGE -> List.of("list", "year", "state");
    };
  }

  private Map<String, String> defaults(Table table) {
    var defaults = new HashMap<String, String>();
    defaults.put("grade", Grade.SECONDARY.written());
    defaults.put("sources", sourceId);
    defaults.put("periodGrade", Grade.SECONDARY.written());
    defaults.put("periodSources", sourceId);
    switch (table) {
      case SOURCES -> {
        defaults.put("publisher", "not stated");
        defaults.put("kind", Source.Kind.PRESS.written());
        defaults.put("retrieved", day.toString());
        defaults.put("licence", "not stated");
      }
      case COUNTRIES -> defaults.put("kind", Country.EntityKind.COUNTRY.written());
      case WAIVERS -> defaults.put("derived", "false");
      case DETERMINATIONS -> defaults.put("text", "reported");
      case COVERAGE -> defaults.put("asOf", day.toString());
      default -> {}
    }
    return defaults;
  }

  private RecordTables tidy(CsvText text, Table table) {
    var known = table.columns().stream().filter(column -> !column.equals("origin")).toList();
    var optional = new ArrayList<>(known);
    optional.removeAll(needed(table));
    var rows = TableText.of(text, known, optional, issues).withDefaults(defaults(table));
    var added = new TableRows();
    new TableParts(rows, directory(), base).read(table, added);
    return complete(added);
  }

  private Directory directory() {
    var sources = new ArrayList<>(base.sources());
    sources.add(ownSource());
    var directory = new Directory(base.countries(), sources, true, origin);
    for (var year : base.years()) {
      directory.addEdition(year);
    }
    return directory;
  }

  private Source ownSource() {
    return new Source(
        sourceId,
        file + ", added by you",
        file,
        "",
        "you",
        Source.Kind.TRANSCRIPTION,
        day,
        "not stated",
        "");
  }

  /** The rows with the file itself as a source, and what is known of how whole they are. */
  private RecordTables complete(TableRows rows) {
    rows.sources.add(ownSource());
    for (var edition : rows.editions) {
      if (base.coverage(RecordList.PLACEMENTS, edition.year()).isEmpty()) {
        for (var list : List.of(RecordList.PLACEMENTS, RecordList.SPECIAL_CASES)) {
          rows.coverage.add(
              new Coverage(
                  list,
                  edition.year(),
                  "",
                  Coverage.State.PARTIAL,
                  day,
                  "added by you; whether it is whole isn't known",
                  origin));
        }
      }
    }
    return rows.tables();
  }

  private Optional<RecordTables> plain(CsvText text) {
    var rows = TableText.of(text, PLAIN, List.of("edition", "printedName"), issues);
    var fileYear = YEAR.matcher(file);
    if (!text.header().contains("edition")) {
      if (!fileYear.find()) {
        issues.add(
            new Issue.Unreadable(
                Place.of(file, 1),
                "neither the file's name nor a column tells the edition",
                "name the file like 2026.csv or add a column edition"));
        return Optional.empty();
      }
      rows = rows.withDefaults(Map.of("edition", fileYear.group(1)));
    }
    var directory = directory();
    var basis = new Basis(Grade.SECONDARY, List.of(sourceId));
    var added = new TableRows();
    added.placements.addAll(
        rows.read(
            row -> placement(row, directory, basis),
            row -> row.country() + " " + row.edition(),
            Places.none()));
    var years = new TreeSet<Integer>();
    added.placements.forEach(placement -> years.add(placement.edition()));
    for (var year : years) {
      if (base.edition(year).isEmpty()) {
        added.editions.add(
            new Edition(year, Optional.empty(), Optional.empty(), "", List.of(), basis, origin));
      }
    }
    if (text.rows().isEmpty()) {
      issues.add(
          new Issue.Unreadable(Place.of(file), "the list has no rows", "add rows country,tier"));
    }
    return Optional.of(complete(added));
  }

  private Placement placement(Row row, Directory directory, Basis basis) {
    int edition = row.year("edition");
    var country = directory.code(row, "country");
    var printed = row.text("printedName");
    if (printed.isEmpty()) {
      printed = base.country(country).map(Country::name).orElse(country);
    }
    var tier = ListRows.tier(row, edition);
    if (base.edition(edition).isEmpty() && edition < firstYear()) {
      row.report(
          new Issue.Malformed(
              row.at(),
              "edition",
              String.valueOf(edition),
              "an edition of the record or a later one"));
    }
    return new Placement(
        country, edition, tier, printed, Placement.Automatic.NOT_STATED, basis, origin);
  }

  private int firstYear() {
    return base.years().isEmpty() ? 0 : base.years().getFirst();
  }
}
