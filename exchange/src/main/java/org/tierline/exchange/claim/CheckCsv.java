package org.tierline.exchange.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.Statement;

/** Checked claims as CSV. Several values in a cell are parted by ";". */
public final class CheckCsv {
  private CheckCsv() {}

  /** A row for each claim. */
  public static CsvTable of(CheckedArticle article) {
    var table =
        new CsvTable(
            List.of(
                "kind",
                "country",
                "edition",
                "value",
                "start",
                "end",
                "text",
                "verdict",
                "why",
                "corrected",
                "cells",
                "grades",
                "clauses",
                "plain"));
    for (Checked checked : article.claims()) {
      Statement statement = checked.claim().statement();
      var place = checked.claim().place();
      table.add(
          List.of(
              statement.kind(),
              statement.country(),
              statement.edition().isPresent() ? "" + statement.edition().getAsInt() : "",
              statement.value(),
              "" + place.start(),
              "" + place.end(),
              place.in(article.article().text()),
              checked.verdict().written(),
              checked.why(),
              checked.corrected().orElse(""),
              checked.cells().stream()
                  .map(cell -> (cell.country() + " " + cell.year() + " " + cell.value()).strip())
                  .collect(Collectors.joining(";")),
              checked.cells().stream()
                  .map(cell -> cell.basis().grade().written())
                  .collect(Collectors.joining(";")),
              checked.clauses().stream()
                  .map(clause -> clause.provision().id())
                  .collect(Collectors.joining(";")),
              "" + checked.claim().plain()));
    }
    return table;
  }
}
