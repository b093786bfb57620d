package org.tierline.exchange.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;
import org.tierline.record.Source;

/** Reads the rows of one table alone, as those to add to a record. */
final class TableParts {
  private final TableText text;
  private final Directory directory;
  private final PublicRecord base;

  TableParts(TableText text, Directory directory, PublicRecord base) {
    this.text = text;
    this.directory = directory;
    this.base = base;
  }

  /**
   * Reads the rows into those of their table.
   *
   * @throws IllegalArgumentException for tables that can't be added to
   */
  void read(Table table, TableRows into) {
    var lists = new ListRows(directory);
    switch (table) {
      case VERSION, TOTALS -> throw new IllegalArgumentException("not to be added to: " + table);
      case SOURCES -> into.sources.addAll(rows(RecordReader::source, Source::id));
      case COUNTRIES ->
          into.countries.addAll(rows(row -> RecordReader.country(row, directory), Country::code));
      case SUCCESSIONS ->
          into.successions.addAll(
              rows(
                  row -> RecordReader.succession(row, directory),
                  row -> row.from() + " to " + row.to() + " in " + row.edition()));
      case EDITIONS -> into.editions.addAll(rows(this::edition, row -> "edition " + row.year()));
      case PLACEMENTS ->
          into.placements.addAll(
              rows(lists::placement, row -> row.country() + " " + row.edition()));
      case WAIVERS ->
          into.waivers.addAll(rows(lists::waiver, row -> row.country() + " " + row.edition()));
      case DETERMINATIONS ->
          into.determinations.addAll(
              rows(lists::determination, row -> row.country() + " FY" + row.fiscalYear()));
      case CHILD_SOLDIERS ->
          into.childSoldiers.addAll(
              rows(lists::childSoldiers, row -> row.country() + " " + row.edition()));
      case POLICY_OR_PATTERN ->
          into.policyOrPattern.addAll(
              rows(lists::policyOrPattern, row -> row.country() + " " + row.edition()));
      case INSTRUMENTS ->
          into.instruments.addAll(
              rows(lists::instrument, row -> row.country() + " " + row.instrument()));
      case GLOBAL_FIGURES ->
          into.globalFigures.addAll(
              rows(lists::globalFigures, row -> row.year() + " " + row.region()));
      case COVERAGE ->
          into.coverage.addAll(
              rows(
                  lists::coverage,
                  row -> row.list().written() + " " + row.year() + " " + row.part()));
    }
  }

  /** Keeps the totals of an edition that is in the record already. */
  private Edition edition(Row row) {
    int year = row.year("edition");
    var totals = base.edition(year).map(Edition::totals).orElse(List.of());
    return RecordReader.edition(row, directory, Map.of(year, totals));
  }

  private <T> List<T> rows(Function<Row, T> reading, Function<T, String> key) {
    return text.read(reading, key, Places.none());
  }
}
