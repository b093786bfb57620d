package org.tierline.cli.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.ReplaySheet;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.Replayed;

/** The law run over the record, as text. */
final class ReplayText {
  private ReplayText() {}

  /**
   * @param listed whether the placements were asked for
   * @param rows those asked for
   */
  static Page of(
      PublicRecord record, ReplaySheet sheet, boolean listed, List<Replayed> rows, int width) {
    var page = new Page(width);
    page.heading("The law run over " + sheet.rows().size() + " placements");
    page.paragraph(
        "The record holds tiers, not findings. The law could have contradicted "
            + sheet.constrained()
            + " of them, where the watch-list clock had ruled something out; it contradicts "
            + sheet.count(ReplayVerdict.CONTRADICTS)
            + ".",
        0);
    page.gap();
    var totals = new TextTable(List.of(TextTable.number("placements"), TextTable.text("verdict")));
    for (ReplayVerdict verdict : ReplayVerdict.values()) {
      if (verdict != ReplayVerdict.CLOCK_NOT_KNOWN || sheet.count(verdict) > 0) {
        totals.add("" + sheet.count(verdict), verdict.words());
      }
    }
    page.table(totals, 0);
    long byF = sheet.rows().stream().filter(Wording::contradictsByF).count();
    if (byF > 0) {
      page.paragraph("contradicts: " + byF + " of them on our reading of (F).", 0);
    }
    waivers(sheet, page);
    if (listed) {
      list(record, rows, page);
    }
    page.gap().paragraph(hint(sheet, listed, rows), 0);
    return page;
  }

  private static void waivers(ReplaySheet sheet, Page page) {
    if (sheet.waiversNotHeld().isEmpty()) {
      return;
    }
    page.gap();
    page.paragraph(
        "Waiver required, list not held, by edition: "
            + sheet.waiversNotHeld().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "))
            + ".",
        0);
  }

  /** Where to look next, with a placement that this answer is about. */
  private static String hint(ReplaySheet sheet, boolean listed, List<Replayed> rows) {
    if (listed && rows.isEmpty()) {
      return "No placement has this verdict.";
    }
    var one =
        (listed ? rows : sheet.rows())
            .stream()
                .filter(row -> row.verdict().isConstrained())
                .max(Comparator.comparingInt(row -> row.placement().edition()))
                .map(
                    row ->
                        "tierline explain "
                            + row.placement().country()
                            + " "
                            + row.placement().edition());
    String behind =
        listed
            ? ""
            : "The placements behind a number: tierline replay --list, --verdict VERDICT or"
                + " --country GOVERNMENT. ";
    return one.map(command -> behind + "One of them: " + command)
        .orElse(behind + "The clock ruled nothing out for these placements.");
  }

  private static void list(PublicRecord record, List<Replayed> rows, Page page) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading("Placements (" + rows.size() + ")");
    var table =
        new TextTable(
            List.of(
                TextTable.word(""),
                TextTable.word(""),
                TextTable.text(""),
                TextTable.word("tier"),
                TextTable.text("clock before"),
                TextTable.text("verdict")));
    for (Replayed row : rows) {
      Placement placement = row.placement();
      String origin = Wording.origin(placement.origin());
      table.add(
          "" + placement.edition(),
          placement.country(),
          record.country(placement.country()).orElseThrow().officialName()
              + (origin.isEmpty() ? "" : ", " + origin),
          Wording.marked(placement.tier(), placement.basis().grade()),
          Wording.clockCell(row).strip(),
          Wording.verdict(row));
    }
    page.table(table, 0);
  }
}
