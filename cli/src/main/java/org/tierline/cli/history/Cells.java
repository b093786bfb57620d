package org.tierline.cli.history;

import org.tierline.exchange.history.Wording;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.EditionSheet.Row;
import org.tierline.record.history.ReplayVerdict;

/** Cells that several tables have. */
final class Cells {
  private Cells() {}

  /** The tier in the edition before; "-" if it wasn't placed. */
  static String before(Change change) {
    return change.before().map(was -> Wording.marked(was.tier(), was.basis().grade())).orElse("-");
  }

  /** Which way it went; empty text if nowhere. */
  static String way(Change change) {
    return change.kind() == Change.Kind.NONE ? "" : change.kind().written();
  }

  /** A government's name, with what is special about its cell. */
  static String markedName(Row row) {
    String origin = Wording.origin(row.placement().origin());
    String name =
        switch (row.placement().basis().grade()) {
          case PRIMARY, SECONDARY, READ_BACK -> row.country().name();
          case INFERRED -> "(" + row.country().name() + ")";
          case UNSOURCED -> row.country().name() + " ?";
        };
    return origin.isEmpty() ? name : name + ", " + origin;
  }

  static String name(EditionSheet sheet, String code) {
    for (Row row : sheet.rows()) {
      if (row.country().code().equals(code)) {
        return row.country().name();
      }
    }
    return code;
  }

  static String clock(Row row) {
    return Wording.clockCell(row.replayed().before(), row.replayed().opening())
        + (row.doubts().isEmpty() ? "" : " ~");
  }

  static String clockAndLaw(Row row) {
    ReplayVerdict verdict = row.replayed().verdict();
    boolean running = row.replayed().before().run() > 0;
    String clock = running || verdict.isConstrained() ? clock(row).strip() : "";
    return verdict.isConstrained() ? clock + ": " + verdict.words() : clock;
  }
}
