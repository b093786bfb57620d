package org.tierline.cli.narrative;

import java.util.List;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.narrative.TierRead;
import org.tierline.law.Tier;
import org.tierline.record.Country;

/** The tiers read from texts, on a screen. */
final class TierReadText {
  private TierReadText() {}

  static Page of(List<TierRead> rows, boolean compared, int width) {
    var page = new Page(width);
    page.heading("Read: " + rows.size() + (rows.size() == 1 ? " text" : " texts"));
    var columns =
        compared
            ? List.of(
                TextTable.word("file"),
                TextTable.word(""),
                TextTable.word("read"),
                TextTable.word("record"),
                TextTable.text(""))
            : List.of(
                TextTable.word("file"),
                TextTable.word(""),
                TextTable.word("read"),
                TextTable.text(""));
    var table = new TextTable(columns);
    for (TierRead row : rows) {
      String country = row.country().map(Country::code).orElse("?");
      String read = row.read().map(Tier::name).orElse("-");
      String issues = String.join("; ", row.issues());
      if (compared) {
        String differs = row.differs() ? "differs" : "";
        table.add(
            row.file(),
            country,
            read,
            row.record().map(Tier::name).orElse("-"),
            differs.isEmpty() || issues.isEmpty() ? differs + issues : differs + "; " + issues);
      } else {
        table.add(row.file(), country, read, issues);
      }
    }
    page.gap().table(table, 0);
    if (compared) {
      long both =
          rows.stream().filter(row -> row.read().isPresent() && row.record().isPresent()).count();
      long differ = rows.stream().filter(TierRead::differs).count();
      page.gap()
          .paragraph(
              "Compared "
                  + both
                  + " of "
                  + rows.size()
                  + "; "
                  + differ
                  + (differ == 1 ? " differs." : " differ.")
                  + (both == rows.size()
                      ? ""
                      : " The others have no tier in the text, or none in the record: - (an edition"
                          + " is told by --edition or the file's name)."),
              0);
    }
    return page;
  }
}
