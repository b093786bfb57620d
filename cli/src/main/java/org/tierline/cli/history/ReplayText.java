package org.tierline.cli.history;

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

  static Page of(PublicRecord record, ReplaySheet sheet, List<Replayed> rows, int width) {
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
    if (rows.isEmpty()) {
      page.gap();
      page.paragraph(
          "The placements behind a number: tierline replay --list, --verdict possible or --country"
              + " DZA. One of them: tierline explain DZA 2023",
          0);
    } else {
      list(record, rows, page);
    }
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

  private static void list(PublicRecord record, List<Replayed> rows, Page page) {
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
          record.country(placement.country()).orElseThrow().name()
              + (origin.isEmpty() ? "" : ", " + origin),
          Wording.marked(placement.tier(), placement.basis().grade()),
          Wording.clockCell(row).strip(),
          Wording.verdict(row));
    }
    page.table(table, 0);
  }
}
