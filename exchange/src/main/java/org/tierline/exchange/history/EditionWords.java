package org.tierline.exchange.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.definition.DueDate;
import org.tierline.record.Edition;
import org.tierline.record.Edition.TotalBasis;
import org.tierline.record.Placement;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.ReplayVerdict;

/** What is said of an edition as a whole, the same in text and on pages. */
public final class EditionWords {
  private EditionWords() {}

  /** When it came out, against the day it was due, and what it covers. */
  public static String release(Edition edition) {
    LocalDate due = DueDate.of(edition.year());
    var came = new StringBuilder();
    if (edition.release().isPresent()) {
      LocalDate release = edition.release().get();
      long late = ChronoUnit.DAYS.between(due, release);
      came.append("Released ").append(release).append(", ");
      came.append(
          late > 0
              ? late + (late == 1 ? " day" : " days") + " after it was due"
              : "by the day it was due");
      came.append(" (").append(due).append(").");
    } else {
      came.append("The day of release isn't held.");
    }
    edition
        .period()
        .ifPresent(
            period ->
                came.append(" Covers ")
                    .append(period.from())
                    .append(" to ")
                    .append(period.to())
                    .append('.'));
    return came.toString();
  }

  /** How many went which way against the edition before. */
  public static String movement(EditionSheet sheet) {
    int before = sheet.edition().year() - 1;
    if (sheet.first()) {
      return "The first edition: nothing can have changed.";
    }
    if (!sheet.compared()) {
      return "The record holds no "
          + before
          + " edition: what changed against it isn't known, nor a streak or clock that rests on it"
          + " (?).";
    }
    var parts = new ArrayList<String>();
    count(parts, sheet, Change.Kind.UP, "moved up");
    count(parts, sheet, Change.Kind.DOWN, "moved down");
    count(parts, sheet, Change.Kind.NONE, "stayed");
    count(parts, sheet, Change.Kind.SPECIAL, "became or ceased to be a special case");
    count(parts, sheet, Change.Kind.NEW, "not in the edition before");
    count(
        parts,
        sheet,
        Change.Kind.NOT_KNOWN,
        "of which the list held of " + before + " says nothing");
    if (!sheet.left().isEmpty()) {
      parts.add(
          sheet.left().size() + (sheet.complete() ? " no longer placed" : " not in the list held"));
    }
    return "Against " + before + ": " + String.join(", ", parts) + ".";
  }

  private static void count(
      List<String> parts, EditionSheet sheet, Change.Kind kind, String words) {
    int count = count(sheet, kind);
    if (count > 0) {
      parts.add(count + " " + words);
    }
  }

  /** How many governments went that way. */
  public static int count(EditionSheet sheet, Change.Kind kind) {
    return kind == Change.Kind.LEFT ? sheet.left().size() : sheet.that(kind).size();
  }

  /** For how many placements the watch-list clock had ruled something out. */
  public static String ruledOut(EditionSheet sheet) {
    int constrained = sheet.constrained().size();
    int notKnown = sheet.with(ReplayVerdict.CLOCK_NOT_KNOWN).size();
    if (constrained == 0 && notKnown == 0) {
      return "The watch-list clock ruled nothing out: any tier was open to the findings.";
    }
    return "The watch-list clock had ruled something out for "
        + constrained
        + " of "
        + sheet.rows().size()
        + " placements; "
        + (notKnown == 0 ? "" : "for " + notKnown + " it isn't known; ")
        + "for the others any tier was open to the findings.";
  }

  /** How many cells have no document of their own, without a full stop; empty if all have one. */
  public static Optional<String> doubts(EditionSheet sheet) {
    var now = sheet.rows().stream().map(EditionSheet.Row::placement).toList();
    var before = sheet.rows().stream().flatMap(row -> row.change().before().stream()).toList();
    long doubtful = doubtful(now);
    long doubtfulBefore = doubtful(before);
    if (doubtful + doubtfulBefore == 0) {
      return Optional.empty();
    }
    int year = sheet.edition().year();
    return Optional.of(
        "Cells without a document of their own: %d of %d in %d%s"
            .formatted(
                doubtful,
                now.size(),
                year,
                before.isEmpty()
                    ? ""
                    : ", and %d of their %d in %d"
                        .formatted(doubtfulBefore, before.size(), year - 1)));
  }

  private static long doubtful(List<Placement> cells) {
    return cells.stream().filter(cell -> !cell.basis().grade().isDocumented()).count();
  }

  /** How many cells of the edition have no document of their own. */
  public static int doubtful(EditionSheet sheet) {
    return (int) doubtful(sheet.rows().stream().map(EditionSheet.Row::placement).toList());
  }

  /** Which published totals are held, and whether the placements agree with them. */
  public static String totals(EditionSheet sheet) {
    var documented = totals(sheet, TotalBasis.DOCUMENTED);
    var recalled = totals(sheet, TotalBasis.REMEMBERED);
    var text =
        new StringBuilder(
            documented.isEmpty()
                ? "No published total of this edition is held in a document, so the counts are of"
                    + " the placements alone."
                : "Published totals held in a document: " + compared(sheet, documented) + ".");
    if (!recalled.isEmpty()) {
      text.append(" Recalled, without a document: ").append(compared(sheet, recalled)).append('.');
    }
    return text.toString();
  }

  private static List<Edition.Total> totals(EditionSheet sheet, TotalBasis basis) {
    return sheet.edition().totals().stream().filter(total -> total.totalBasis() == basis).toList();
  }

  /** "T1 28, T2 76 (here 75)". */
  private static String compared(EditionSheet sheet, List<Edition.Total> totals) {
    var parts = new ArrayList<String>();
    for (Edition.Total total : totals) {
      long here = sheet.rows().stream().filter(row -> total.counted().counts(row.tier())).count();
      String what = total.counted() == Edition.Counted.RANKED ? "T1-T3" : total.counted().written();
      parts.add(what + " " + total.count() + (here == total.count() ? "" : " (here " + here + ")"));
    }
    return String.join(", ", parts);
  }
}
