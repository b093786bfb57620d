package org.tierline.cli.narrative;

import java.util.List;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.narrative.LabelScore;
import org.tierline.exchange.narrative.LabelScore.Row;

/** How what is read agrees with labels, on a screen. */
final class ScoreText {
  private ScoreText() {}

  static Page of(LabelScore score, int width) {
    var page = new Page(width);
    page.heading("What is read, beside the labels");
    var table =
        new TextTable(
            List.of(
                TextTable.word("half"),
                TextTable.word("kind"),
                TextTable.number("texts"),
                TextTable.number("right"),
                TextTable.number("wrong"),
                TextTable.number("missed"),
                TextTable.number("precision"),
                TextTable.number("recall"),
                TextTable.number("F1")));
    for (Row row : score.rows()) {
      table.add(
          row.half(),
          row.kind(),
          "" + row.documents(),
          "" + row.right(),
          "" + row.wrong(),
          "" + row.missed(),
          Row.written(row.precision()),
          Row.written(row.recall()),
          Row.written(row.f1()));
    }
    if (!score.rows().isEmpty()) {
      page.gap().table(table, 0);
    }
    if (!score.lacking().isEmpty()) {
      page.gap()
          .paragraph(
              "Labelled, but not among the texts (by SHA-256): "
                  + String.join(", ", score.lacking())
                  + ".",
              0);
    }
    boolean reached = score.rows().stream().allMatch(Row::reachesBar);
    return page.gap()
        .paragraph(
            "The bar for recommendations, "
                + LabelScore.RECOMMENDATIONS_BAR
                + " in precision and recall, is "
                + (score.rows().isEmpty() ? "not measured." : reached ? "reached." : "missed."),
            0);
  }
}
