package org.tierline.exchange.record;

import static org.tierline.exchange.record.Decisions.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Spelling;
import org.tierline.record.Basis;
import org.tierline.record.Grade;
import org.tierline.record.Source;
import org.tierline.record.Written;

/**
 * Gives each imported cell the grade of its best source, but where a decision says that the fact of
 * the row rests on another of them.
 */
final class Grading {
  private final Map<String, SourceEditions> sources = new HashMap<>();
  private final List<Map<String, String>> decisions = Decisions.rows("grades.csv");

  Grading(List<Source> sources) {
    for (var source : sources) {
      this.sources.put(source.id(), SourceEditions.of(source));
    }
  }

  /** The basis of a government's cell of an edition. */
  Basis ofEdition(Row row, String sourcesColumn, String country, int edition) {
    return of(row, sourcesColumn, country, edition);
  }

  /** The basis of a cell that is of no edition. */
  Basis ofNoEdition(Row row, String sourcesColumn) {
    return of(row, sourcesColumn, "", 0);
  }

  /** The basis of a list's row, with the decisions that concern the list. */
  Basis ofList(Table list, Row row, String country, int edition, int year) {
    var basis = of(row, "source", country, edition);
    var written = String.join(";", basis.sourceIds());
    for (var decision : decisions) {
      if (field(decision, "table").equals(nameOf(list))
          && (field(decision, "year").isEmpty()
              || field(decision, "year").equals(String.valueOf(year)))
          && (field(decision, "with").isEmpty()
              || basis.sourceIds().contains(field(decision, "with")))
          && (field(decision, "exactly").isEmpty() || field(decision, "exactly").equals(written))) {
        return new Basis(gradeOf(decision), basis.sourceIds());
      }
    }
    return basis;
  }

  private static String nameOf(Table list) {
    return switch (list) {
      case WAIVERS -> "waivers";
      case DETERMINATIONS -> "determinations";
      case CHILD_SOLDIERS -> "childSoldiers";
      case INSTRUMENTS -> "instruments";
      default -> "";
    };
  }

  private static Grade gradeOf(Map<String, String> decision) {
    return Written.find(Grade.class, field(decision, "grade")).orElseThrow();
  }

  /** The basis of a decision made by hand. */
  Basis ofDecision(String sourceIds, String country, int edition) {
    var ids = Row.parts(sourceIds);
    var grade = best(ids, country, edition);
    if (grade.isEmpty() && sources.keySet().containsAll(ids)) {
      throw new IllegalStateException(ids + " say nothing of " + country + " " + edition);
    }
    // Without its sources there is no record, only issues; this basis is a stand-in.
    return new Basis(grade.orElse(Grade.UNSOURCED), ids);
  }

  private Basis of(Row row, String column, String country, int edition) {
    var ids = row.list(column);
    for (var id : ids) {
      if (!sources.containsKey(id)) {
        row.report(
            new Issue.UnknownValue(
                row.at(),
                column,
                id,
                "a source of sources.csv or lists-sources.csv",
                Spelling.suggest(id, sources.keySet())));
      }
    }
    var grade = best(ids, country, edition);
    if (grade.isEmpty()) {
      row.report(
          new Issue.Malformed(
              row.at(),
              column,
              String.join(";", ids),
              "a source that says something of " + (edition == 0 ? "it" : "edition " + edition)));
    }
    return new Basis(grade.orElse(Grade.UNSOURCED), ids);
  }

  private Optional<Grade> best(List<String> ids, String country, int edition) {
    Optional<Grade> best = Optional.empty();
    for (var id : ids) {
      var source = sources.get(id);
      if (source == null) {
        continue;
      }
      var grade = edition == 0 ? Optional.of(source.grade()) : source.grade(country, edition);
      if (grade.isPresent() && (best.isEmpty() || grade.get().compareTo(best.get()) < 0)) {
        best = grade;
      }
    }
    return best;
  }
}
