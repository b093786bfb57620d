package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Tier;
import org.tierline.record.Origin;
import org.tierline.record.WaiverListing;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.EditionSheet.Row;
import org.tierline.record.history.ReplayVerdict;

/** An edition as text: in short, what changed, what Tier 3 brings, then every government. */
final class EditionText {
  private final EditionSheet sheet;
  private final Page page;

  /** The origin that the title tells, so that only rows of another are marked. */
  private final Origin stated;

  private EditionText(EditionSheet sheet, Page page) {
    this.sheet = sheet;
    this.page = page;
    Origin common = Cells.common(sheet.rows().stream().map(Row::placement).toList());
    this.stated = common.equals(Origin.BUILT_IN) ? sheet.edition().origin() : common;
  }

  static Page of(EditionSheet sheet, int width) {
    var text = new EditionText(sheet, new Page(width));
    text.title();
    text.summary();
    text.changes();
    text.law();
    RestrictionText.add(sheet, text.page);
    text.governments();
    return text.page;
  }

  private int year() {
    return sheet.edition().year();
  }

  private void title() {
    page.heading("Trafficking in Persons Report, " + year() + " edition" + added());
    page.paragraph(EditionWords.release(sheet.edition()), 0);
    if (sheet.needsLegalReview()) {
      page.paragraph(Wording.NEEDS_LEGAL_REVIEW, 0);
    }
  }

  private String added() {
    String origin = Wording.origin(stated);
    return origin.isEmpty() ? "" : ", " + origin;
  }

  private void summary() {
    page.gap();
    var columns = new ArrayList<TextTable.Column>();
    columns.add(TextTable.word("governments on"));
    for (Tier tier : Tier.values()) {
      columns.add(TextTable.number(tier.name()));
    }
    columns.add(TextTable.number("T1-T3"));
    var table = new TextTable(columns);
    sheet.totalsByRegion().forEach((region, totals) -> table.add(cells(region.title(), totals)));
    table.add(cells("all", sheet.totals()));
    page.table(table, 0);
    page.paragraph("T1-T3: all but the special cases (SC). " + EditionWords.totals(sheet), 0);
    page.gap();
    page.paragraph(EditionWords.movement(sheet), 0);
    page.paragraph(EditionWords.ruledOut(sheet), 0);
    String doubts = EditionLegend.doubts(sheet);
    if (!doubts.isEmpty()) {
      page.paragraph(doubts, 0);
    }
  }

  private static String[] cells(String label, Map<Tier, Integer> totals) {
    var cells = new ArrayList<String>();
    cells.add(label);
    int ranked = 0;
    for (Tier tier : Tier.values()) {
      int count = totals.getOrDefault(tier, 0);
      cells.add("" + count);
      ranked += tier == Tier.SC ? 0 : count;
    }
    cells.add("" + ranked);
    return cells.toArray(String[]::new);
  }

  private void changes() {
    moves("Moved up", Change.Kind.UP);
    moves("Moved down", Change.Kind.DOWN);
    moves("Special cases that came or went", Change.Kind.SPECIAL);
    if (!sheet.first()) {
      moves("Not in the edition before", Change.Kind.NEW);
    }
    if (!sheet.left().isEmpty() && sheet.complete()) {
      page.heading("No longer placed (" + sheet.left().size() + ")");
      page.paragraph(
          sheet.left().stream().map(EditionText::left).collect(Collectors.joining(", ")) + ".", 2);
    }
  }

  private static String left(EditionSheet.Left left) {
    return left.country().officialName() + " " + Cells.before(left.change());
  }

  private void moves(String title, Change.Kind kind) {
    List<Row> rows = sheet.that(kind);
    if (rows.isEmpty()) {
      return;
    }
    page.heading(title + " (" + rows.size() + ")");
    var table =
        new TextTable(
            List.of(
                TextTable.word(""),
                TextTable.text(""),
                TextTable.word("" + (year() - 1)),
                TextTable.word("" + year())));
    for (Row row : rows) {
      table.add(
          row.country().code(), row.country().officialName(), Cells.before(row.change()), now(row));
    }
    page.table(table, 2);
  }

  private static String now(Row row) {
    return Wording.marked(row.tier(), row.placement().basis().grade());
  }

  /** What the clock did, verdict by verdict. */
  private void law() {
    if (!sheet.constrained().isEmpty()) {
      page.heading("What the law's clock had ruled out (" + sheet.constrained().size() + ")");
      var table =
          new TextTable(
              List.of(
                  TextTable.word(""),
                  TextTable.text(""),
                  TextTable.word("" + year()),
                  TextTable.text("clock before"),
                  TextTable.text("verdict")));
      for (ReplayVerdict verdict : ReplayVerdict.values()) {
        if (verdict.isConstrained()) {
          for (Row row : sheet.with(verdict)) {
            table.add(
                row.country().code(),
                row.country().officialName(),
                now(row),
                Cells.clock(row).strip(),
                Wording.verdict(row.replayed()));
          }
        }
      }
      page.table(table, 2);
      page.paragraph(
          EditionLegend.clock(sheet.constrained()) + " Why: tierline explain CODE " + year(), 2);
    }
    automatic();
    waivers();
  }

  private void automatic() {
    var stated = names(sheet.with(ReplayVerdict.STATED_AUTOMATIC));
    var open = new ArrayList<Row>(sheet.with(ReplayVerdict.AUTOMATIC_OR_MERITS));
    open.addAll(sheet.with(ReplayVerdict.CLOSED_BY_F));
    if (stated.isEmpty() && open.isEmpty()) {
      return;
    }
    page.heading("Automatic downgrades");
    page.item("Stated by a source:", stated.isEmpty() ? "none" : stated, 2);
    page.item(
        "Not established (automatic or on the merits):", open.isEmpty() ? "none" : names(open), 2);
  }

  private static String names(List<Row> rows) {
    return String.join(", ", rows.stream().map(row -> row.country().officialName()).toList());
  }

  private void waivers() {
    var listed = sheet.waivers().stream().filter(waiver -> !waiver.derived()).toList();
    var derived = sheet.waivers().stream().filter(WaiverListing::derived).toList();
    var needed = sheet.with(ReplayVerdict.WAIVER_NOT_HELD);
    if (listed.isEmpty() && derived.isEmpty() && needed.isEmpty()) {
      return;
    }
    page.heading("Waivers of the watch-list limit");
    page.item("Listed in a document:", listed.isEmpty() ? "none held" : codes(listed), 2);
    if (!derived.isEmpty()) {
      page.item("Following from the rule only:", codes(derived), 2);
    }
    if (!needed.isEmpty()) {
      page.item("Required, list not held:", names(needed), 2);
    }
  }

  private String codes(List<WaiverListing> waivers) {
    return String.join(
        ", ", waivers.stream().map(waiver -> Cells.name(sheet, waiver.country())).toList());
  }

  private void governments() {
    for (Tier tier : Tier.values()) {
      List<Row> rows = sheet.on(tier);
      if (rows.isEmpty()) {
        continue;
      }
      page.heading(tier.title() + " (" + rows.size() + ")");
      var table =
          new TextTable(
              List.of(
                  TextTable.word(""),
                  TextTable.text(""),
                  TextTable.word("" + (year() - 1)),
                  TextTable.word(""),
                  TextTable.number("in a row"),
                  TextTable.word("since"),
                  TextTable.text("clock and law")));
      for (Row row : rows) {
        table.add(
            row.country().code(),
            Cells.markedName(row, stated),
            Cells.before(row.change()),
            Cells.way(row.change()),
            "" + row.streak().length(),
            row.streak().since()
                + (row.streak().doubtful().isEmpty() ? "" : "~")
                + (row.streak().open() ? "?" : ""),
            Cells.clockAndLaw(row));
      }
      page.table(table, 0);
    }
    page.gap();
    page.paragraph(EditionLegend.governments(sheet), 0);
  }
}
