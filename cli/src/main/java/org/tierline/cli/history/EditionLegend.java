package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tierline.exchange.history.EditionWords;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Grade;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.EditionSheet.Row;
import org.tierline.record.history.ReplayVerdict;

/** What the marks of an edition's page mean, and how its counts stand: only what occurs on it. */
final class EditionLegend {
  private EditionLegend() {}

  /** How many cells have no document, and how they are marked; empty text if all have one. */
  static String doubts(EditionSheet sheet) {
    Optional<String> counts = EditionWords.doubts(sheet);
    if (counts.isEmpty()) {
      return "";
    }
    var marks = new ArrayList<String>();
    if (anyCell(sheet, Grade.INFERRED)) {
      marks.add("inferred ones stand in brackets, like (T2)");
    }
    if (anyCell(sheet, Grade.UNSOURCED)) {
      marks.add("recalled ones have a question mark, like T2?");
    }
    return counts.get() + "; " + String.join(", ", marks) + ".";
  }

  private static boolean anyCell(EditionSheet sheet, Grade grade) {
    return any(
        sheet.rows(),
        row ->
            row.placement().basis().grade() == grade
                || row.change().before().filter(cell -> cell.basis().grade() == grade).isPresent());
  }

  /** The marks in the cells of the clock, and the verdicts beside them. */
  static String clock(List<Row> rows) {
    var words = new ArrayList<String>();
    words.add("clock: watch-list years in a row before this edition");
    rows.stream()
        .mapToInt(row -> row.replayed().before().waived())
        .filter(waived -> waived > 0)
        .min()
        .ifPresent(waived -> words.add("(" + waived + "w): so many of them waived"));
    add(words, rows, Opening.WAIVER_ONLY, "waiver only: to stay on the watch list took a waiver");
    add(words, rows, Opening.CLOSED_BY_LIMIT, "closed: the limit and its waivers were used up");
    add(
        words,
        rows,
        Opening.CLOSED_BY_F,
        "closed by (F): after a waived run that ended in Tier 3, §110(b)(2)(F) allows one year and"
            + " no waiver");
    if (any(rows, row -> !row.doubts().isEmpty())) {
      words.add("~: it rests on cells without a document");
    }
    if (any(rows, row -> row.replayed().verdict() == ReplayVerdict.POSSIBLE)) {
      words.add("possible: the watch list was ruled out or took a waiver, this tier was open");
    }
    if (any(rows, row -> row.replayed().verdict() == ReplayVerdict.WAIVED)) {
      words.add("waived: a document lists the waiver");
    }
    return String.join("; ", words) + ".";
  }

  private static void add(List<String> words, List<Row> rows, Opening opening, String meaning) {
    if (any(rows, row -> row.replayed().opening() == opening)) {
      words.add(meaning);
    }
  }

  /** The columns and marks of the list of governments. */
  static String governments(EditionSheet sheet) {
    var rows = sheet.rows();
    var words = new ArrayList<String>();
    if (!sheet.first() && any(rows, row -> row.change().before().isEmpty())) {
      words.add("-: not placed in the edition before");
    }
    words.add("in a row: editions on this tier without a break");
    if (any(rows, row -> !row.streak().doubtful().isEmpty())) {
      words.add("~: it rests on cells without a document");
    }
    if (any(rows, row -> row.streak().open() || row.replayed().gap().isPresent())) {
      words.add("?: not known, for an earlier edition isn't held, or not in full");
    }
    if (any(rows, row -> row.replayed().verdict().isConstrained())) {
      words.add("clock and law: as above; empty: any tier was open to the findings");
    } else if (any(rows, row -> row.replayed().before().run() > 0)) {
      words.add("clock and law: watch-list years in a row before this edition");
    }
    return String.join("; ", words) + ". One government: tierline show CODE";
  }

  private static boolean any(List<Row> rows, Predicate<Row> which) {
    return rows.stream().anyMatch(which);
  }
}
