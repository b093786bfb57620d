package org.tierline.cli.history;

import java.util.List;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.EditionSheet.Row;
import org.tierline.record.history.ReplayVerdict;

/** Cells that several tables have. */
final class Cells {
  private Cells() {}

  /** The tier in the edition before; "-" if it wasn't placed, "?" if that isn't known. */
  static String before(Change change) {
    return change
        .before()
        .map(was -> Wording.marked(was.tier(), was.basis().grade()))
        .orElse(change.kind() == Change.Kind.NOT_KNOWN ? "?" : "-");
  }

  /** Which way it went; empty text if nowhere. */
  static String way(Change change) {
    return switch (change.kind()) {
      case NONE, NOT_KNOWN -> "";
      case UP, DOWN, NEW, LEFT, SPECIAL -> change.kind().written();
    };
  }

  /**
   * A government's name, with what is special about its cell.
   *
   * @param stated the origin that is stated for all, so that only another is marked
   */
  static String markedName(Row row, Origin stated) {
    Origin own = row.placement().origin();
    String origin = own.equals(stated) ? "" : Wording.origin(own);
    String name =
        switch (row.placement().basis().grade()) {
          case PRIMARY, SECONDARY, READ_BACK -> row.country().officialName();
          case INFERRED -> "(" + row.country().officialName() + ")";
          case UNSOURCED -> row.country().officialName() + " ?";
        };
    return origin.isEmpty() ? name : name + ", " + origin;
  }

  /** The origin of all these placements, if they have one; else the built-in record's. */
  static Origin common(List<Placement> placements) {
    var origins = placements.stream().map(Placement::origin).distinct().toList();
    return origins.size() == 1 ? origins.getFirst() : Origin.BUILT_IN;
  }

  static String name(EditionSheet sheet, String code) {
    for (Row row : sheet.rows()) {
      if (row.country().code().equals(code)) {
        return row.country().officialName();
      }
    }
    return code;
  }

  static String clock(Row row) {
    return Wording.clockCell(row.replayed()) + (row.doubts().isEmpty() ? "" : " ~");
  }

  static String clockAndLaw(Row row) {
    ReplayVerdict verdict = row.replayed().verdict();
    boolean running = row.replayed().gap().isPresent() || row.replayed().before().run() > 0;
    String clock = running || verdict.isConstrained() ? clock(row).strip() : "";
    return verdict.isConstrained() ? clock + ": " + Wording.verdict(row.replayed()) : clock;
  }
}
