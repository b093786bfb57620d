package org.tierline.cli.narrative;

import java.util.List;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.narrative.LabelScore;
import org.tierline.exchange.narrative.LabelScore.Row;

/** How what is read agrees with labels, on a screen. */
final class ScoreText {
  private static final String LEGEND =
      "tune: texts that the reader was made on. held: texts held back from that, which alone tell"
          + " how it reads others. in full: unit, kind of exploitation and period agree too. prec.:"
          + " the share of what was found that is right. recall: the share of what is labelled that"
          + " was found. F1: both in one figure.";

  private ScoreText() {}

  static Page of(LabelScore score, int width) {
    var page = new Page(width);
    page.heading("What is read, beside the labels");
    for (String half : score.rows().stream().map(Row::half).distinct().toList()) {
      var rows = score.rows().stream().filter(row -> row.half().equals(half)).toList();
      page.gap().line("The half \"" + half + "\":", 0).table(table(rows), 2).gap();
      rows.stream()
          .filter(row -> !row.measure().bar().isEmpty())
          .forEach(
              row ->
                  page.line(
                      row.measure().written()
                          + ": the bar, "
                          + row.measure().bar()
                          + ", is "
                          + (row.reachesBar() ? "reached." : "missed."),
                      2));
    }
    if (!score.lacking().isEmpty()) {
      page.gap()
          .paragraph(
              "Labelled, but not among the texts (by SHA-256): "
                  + String.join(", ", score.lacking())
                  + ".",
              0);
    }
    if (!score.rows().isEmpty()) {
      page.gap().paragraph(LEGEND, 0);
    }
    boolean reached = score.rows().stream().allMatch(Row::reachesBar);
    return page.gap()
        .paragraph(
            score.rows().isEmpty()
                ? "No labelled text is among the files: nothing was measured."
                : reached ? "Every bar is reached." : "A bar is missed.",
            0);
  }

  private static TextTable table(List<Row> rows) {
    var table =
        new TextTable(
            List.of(
                TextTable.word("what"),
                TextTable.number("texts"),
                TextTable.number("right"),
                TextTable.number("wrong"),
                TextTable.number("missed"),
                TextTable.number("prec."),
                TextTable.number("recall"),
                TextTable.number("F1")));
    for (Row row : rows) {
      table.add(
          row.measure().written(),
          "" + row.documents(),
          "" + row.right(),
          "" + row.wrong(),
          "" + row.missed(),
          Row.written(row.precision()),
          Row.written(row.recall()),
          Row.written(row.f1()));
    }
    return table;
  }
}
