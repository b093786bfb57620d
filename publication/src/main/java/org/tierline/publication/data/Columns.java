package org.tierline.publication.data;

import java.util.List;
import java.util.Optional;
import org.tierline.record.Basis;
import org.tierline.record.Coverage;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/** Columns that many tables have, and how their cells are written. */
final class Columns {
  static final Column EDITION =
      Column.of("edition", CellType.YEAR, "The report, named by its year.").filled();

  static final Column COUNTRY =
      Column.of(
              "country",
              CellType.TEXT,
              "The government: ISO 3166-1 alpha-3, and XKX, ANT, SCG. No position on its status.")
          .filled();

  static final Column GRADE =
      Column.coded(
          "grade", "How well the row is documented: the grade of its best source.", Codes.GRADE);

  static final Column SOURCES =
      Column.of(
          "sources",
          CellType.LIST,
          "All documents and reasons the row rests on, by their id in the table sources.");

  static final Column DOUBTFUL =
      Column.of(
              "doubtful",
              CellType.TRUTH,
              "Whether no document stands behind the row itself: its grade is inferred or"
                  + " unsourced. Leave such rows out of what is to be certain.")
          .filled();

  private Columns() {}

  /** How complete the list is that a row is of. */
  static Column coverage(String of) {
    return Column.coded(
        "coverage",
        "How much of the list is held for this "
            + of
            + ". Only where it is complete does a missing row say anything.",
        Codes.COVERAGE);
  }

  static String coverage(PublicRecord record, RecordList list, int year) {
    return record.coverage(list, year).map(Coverage::state).map(Coverage.State::written).orElse("");
  }

  static String grade(Basis basis) {
    return basis.grade().written();
  }

  static String sources(Basis basis) {
    return list(basis.sourceIds());
  }

  static String doubtful(Basis basis) {
    return "" + !basis.grade().isDocumented();
  }

  /** Texts in one cell. */
  static String list(List<String> texts) {
    return String.join(";", texts);
  }

  /** Years in one cell. */
  static String years(List<Integer> years) {
    return list(years.stream().map(String::valueOf).toList());
  }

  /** A value, or an empty cell. */
  static String cell(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
