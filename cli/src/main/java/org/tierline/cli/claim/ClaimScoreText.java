package org.tierline.cli.claim;

import java.util.List;
import java.util.Locale;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.claim.ClaimScore;
import org.tierline.exchange.claim.ClaimScore.Row;

/** How the claims found agree with labels, on a screen. */
final class ClaimScoreText {
  private ClaimScoreText() {}

  static Page of(ClaimScore score, int width) {
    var page = new Page(width);
    page.heading("Claims found, beside the labels");
    var table =
        new TextTable(
            List.of(
                TextTable.word("half"),
                TextTable.word("language"),
                TextTable.number("texts"),
                TextTable.number("right"),
                TextTable.number("wrong"),
                TextTable.number("missed"),
                TextTable.number("prec."),
                TextTable.number("recall"),
                TextTable.number("verdicts")));
    for (Row row : score.rows()) {
      table.add(
          row.half(),
          row.language(),
          "" + row.documents(),
          "" + row.right(),
          "" + row.wrong(),
          "" + row.missed(),
          share(row.precision()),
          share(row.recall()),
          share(row.verdictShare()));
    }
    page.gap().table(table, 2).gap();
    score.differences().forEach(line -> page.item("-", line, 2));
    if (!score.lacking().isEmpty()) {
      page.gap().paragraph(score.lacking().size() + " labelled texts aren't among the files.", 0);
    }
    return page.gap()
        .paragraph(
            "tune: texts that the check was made on. held: texts held back from that, which alone"
                + " tell how it does on others. A claim is right if kind, government, edition and"
                + " value are those of a label. verdicts: the share of the right ones whose verdict"
                + " is the label's. The bar is for English: recall 0.90, precision 0.95, verdicts"
                + " 0.95.",
            0);
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
