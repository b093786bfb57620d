package org.tierline.cli.history;

import java.util.List;
import java.util.Optional;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.Restrictions;
import org.tierline.exchange.history.Wording;
import org.tierline.record.PresidentialAction;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.RestrictionSheet;

/** What Tier 3 of an edition brings, as text. */
final class RestrictionText {
  private RestrictionText() {}

  static void add(EditionSheet edition, Page page) {
    Optional<RestrictionSheet> found = edition.restrictions();
    if (found.isEmpty()) {
      return;
    }
    RestrictionSheet sheet = found.get();
    int count = sheet.rows().size();
    page.heading(
        "What Tier 3 brings in "
            + sheet.fiscalYear()
            + " ("
            + count
            + (count == 1 ? " government)" : " governments)"));
    if (count == 0) {
      page.paragraph("No government on Tier 3 is held.", 2);
      return;
    }
    Restrictions.sentences(sheet).forEach(sentence -> page.paragraph(sentence, 2));
    var table =
        new TextTable(
            List.of(
                TextTable.word(""),
                TextTable.text(""),
                TextTable.text("as signed"),
                TextTable.text("read")));
    for (RestrictionSheet.Row row : sheet.rows()) {
      String code = row.placement().country();
      table.add(
          code,
          Cells.name(edition, code),
          Wording.signed(row.action()),
          row.action().map(RestrictionText::basis).orElse(""));
    }
    page.table(table, 2);
  }

  private static String basis(PresidentialAction action) {
    String added = Wording.origin(action.origin());
    return added.isEmpty() ? Wording.text(action) : added;
  }
}
