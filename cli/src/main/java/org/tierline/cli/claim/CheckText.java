package org.tierline.cli.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.exchange.Notices;
import org.tierline.exchange.claim.CheckedArticle;
import org.tierline.exchange.claim.ClaimWording;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.Verdict;
import org.tierline.narrative.text.Span;
import org.tierline.record.PublicRecord;

/** Checked claims on a screen. */
final class CheckText {
  /** More cells than these are told by their number. */
  private static final int MOST_CELLS = 6;

  private CheckText() {}

  static Page of(CheckedArticle article, PublicRecord record, LocalDate on, int width) {
    var page = new Page(width);
    List<Checked> claims = article.claims();
    page.heading(
        "Claims found: "
            + claims.size()
            + article.published().map(day -> "; the text is of " + day).orElse(""));
    Span last = new Span(0, 0);
    for (Checked checked : claims) {
      Span place = checked.claim().place();
      if (!place.equals(last)) {
        page.gap()
            .paragraph("\"" + place.in(article.article().text()).replaceAll("\\s+", " ") + "\"", 0);
        last = place;
      }
      add(page, checked, record);
    }
    if (!claims.isEmpty()) {
      page.gap().paragraph(counts(claims), 0);
      if (article.hasDiffering()) {
        page.paragraph(CheckedArticle.MISREAD, 0);
      }
    }
    return page.gap()
        .paragraph(
            "Holds for "
                + on
                + "; record "
                + record.recordVersion()
                + ". The text was neither stored nor logged. "
                + Notices.FULL,
            0);
  }

  private static String counts(List<Checked> claims) {
    var counts = new java.util.ArrayList<String>();
    for (Verdict verdict : Verdict.values()) {
      long count = claims.stream().filter(each -> each.verdict() == verdict).count();
      if (count > 0) {
        counts.add(count + " " + verdict.words());
      }
    }
    return String.join(", ", counts) + ".";
  }

  private static void add(Page page, Checked checked, PublicRecord record) {
    page.item(
        checked.verdict().words() + ":",
        ClaimWording.of(checked.claim().statement(), record) + ". " + checked.why(),
        2);
    checked.corrected().ifPresent(sentence -> page.item("better:", sentence, 4));
    if (!checked.cells().isEmpty()) {
      page.item("record:", cells(checked.cells()), 4);
    }
    checked
        .clauses()
        .forEach(
            clause ->
                page.item(
                    "law:",
                    clause.citation().text()
                        + ", "
                        + clause.provision().title()
                        + " ["
                        + clause.provision().id()
                        + "]",
                    4));
  }

  private static String cells(List<Checked.Cell> cells) {
    String listed =
        cells.stream()
            .limit(MOST_CELLS)
            .map(
                cell ->
                    (cell.country() + " " + cell.year() + " " + cell.value()).strip()
                        + " ("
                        + cell.basis().grade().written()
                        + ")")
            .collect(Collectors.joining(", "));
    return cells.size() > MOST_CELLS
        ? listed + " and " + (cells.size() - MOST_CELLS) + " more"
        : listed;
  }
}
