package org.tierline.exchange.record;

import java.util.List;
import java.util.Optional;

/** The tables of the tidy form: one file each, with these columns in this order. */
enum Table {
  VERSION("version.csv", "compiled", "stamp"),
  SOURCES(
      "sources.csv",
      "id",
      "title",
      "where",
      "covers",
      "publisher",
      "kind",
      "retrieved",
      "licence",
      "editions"),
  COUNTRIES(
      "countries.csv",
      "code",
      "name",
      "officialName",
      "region",
      "kind",
      "aliases",
      "grade",
      "sources",
      "origin"),
  SUCCESSIONS(
      "successions.csv", "from", "to", "choice", "edition", "note", "grade", "sources", "origin"),
  EDITIONS(
      "editions.csv",
      "edition",
      "release",
      "secretary",
      "grade",
      "sources",
      "periodFrom",
      "periodTo",
      "periodGrade",
      "periodSources",
      "origin"),
  TOTALS("totals.csv", "edition", "counted", "count", "basis", "grade", "sources"),
  PLACEMENTS(
      "placements.csv",
      "edition",
      "country",
      "tier",
      "printedName",
      "automatic",
      "grade",
      "sources",
      "origin"),
  WAIVERS(
      "waivers.csv",
      "edition",
      "country",
      "number",
      "condition",
      "derived",
      "grade",
      "sources",
      "origin"),
  DETERMINATIONS(
      "determinations.csv",
      "fiscalYear",
      "number",
      "date",
      "country",
      "action",
      "named",
      "waived",
      "programmes",
      "text",
      "detail",
      "grade",
      "sources",
      "origin"),
  CHILD_SOLDIERS(
      "child-soldiers.csv", "edition", "country", "waiver", "grade", "sources", "origin"),
  POLICY_OR_PATTERN("policy-or-pattern.csv", "edition", "country", "grade", "sources", "origin"),
  INSTRUMENTS("instruments.csv", "instrument", "country", "since", "grade", "sources", "origin"),
  GLOBAL_FIGURES(
      "global-figures.csv",
      "year",
      "region",
      "prosecutions",
      "prosecutionsForcedLabor",
      "convictions",
      "convictionsForcedLabor",
      "victims",
      "victimsForcedLabor",
      "legislation",
      "recalled",
      "grade",
      "sources",
      "origin"),
  COVERAGE("coverage.csv", "list", "year", "part", "state", "asOf", "note", "origin");

  private final String file;

  // List.of never changes, which the checker can't see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> columns;

  Table(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  String file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  /** The table kept in a file of this name, whatever its letter case. */
  static Optional<Table> ofFile(String name) {
    for (var table : values()) {
      if (table.file.equalsIgnoreCase(name)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
