package org.tierline.cli.history;

import java.util.Optional;
import org.tierline.cli.text.Page;
import org.tierline.exchange.history.Because;
import org.tierline.exchange.history.Wording;
import org.tierline.law.statute.Provision;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Explanation;
import org.tierline.record.history.Explanation.Literal;
import org.tierline.record.history.Replayed;

/** One placement explained, as text. */
final class ExplanationText {
  private ExplanationText() {}

  /**
   * The page.
   *
   * @param readings whether the literal readings are shown too
   * @param stated what its narrative states, if that is on record or at hand
   * @param record whose names countries are called by
   */
  static Page of(
      Explanation of,
      boolean readings,
      Optional<StatedNarrative> stated,
      PublicRecord record,
      int width) {
    var page = new Page(width);
    Placement placement = of.replayed().placement();
    int year = of.edition().year();
    page.heading(
        of.country().officialName()
            + " ("
            + of.country().code()
            + "), "
            + year
            + " edition: "
            + placement.tier().title());
    page.paragraph(
        Because.published(placement)
            + "; "
            + Because.before(of)
            + ". "
            + Wording.streak(of.streak())
            + ".",
        0);
    page.paragraph(Because.basis(placement), 0);
    if (of.needsLegalReview()) {
      page.paragraph(Wording.NEEDS_LEGAL_REVIEW, 0);
    }
    page.gap();
    page.item("Limit in force:", Wording.limit(of.variant()) + ".", 0);
    page.item("Clock:", String.join(" ", Because.clock(of)), 0);
    page.item("Left open:", Because.ruling(of), 0);
    Because.waiver(of).ifPresent(sentence -> page.item("Waiver:", sentence, 0));
    page.item("Verdict:", Wording.verdict(of.replayed()) + ". " + Because.verdict(of), 0);
    var clauses = Because.clauses(of.replayed());
    if (!clauses.isEmpty()) {
      page.gap();
      page.paragraph("By, as printed in that edition:", 0);
      for (Provision clause : clauses) {
        page.item(clause.id() + ",", clause.citation(year).text() + " - " + clause.title(), 2);
      }
    }
    if (stated.isEmpty()) {
      page.gap();
      page.paragraph(Because.NOT_ON_RECORD, 0);
    }
    if (readings) {
      literal(of, page);
    }
    stated.ifPresent(narrative -> narrative.add(record, page));
    return page;
  }

  private static String clock(Replayed replayed) {
    return replayed.gap().isPresent()
        ? "clock not known"
        : Wording.run(replayed.before()).replace("watch-list", "counted")
            + "; "
            + Wording.opening(replayed.opening());
  }

  private static void literal(Explanation of, Page page) {
    page.heading("Literal readings, not State's practice");
    for (Literal literal : of.literal()) {
      page.item(
          "-",
          Wording.readings(literal.readings())
              + ": "
              + clock(literal.replayed())
              + "; verdict: "
              + Wording.verdict(literal.replayed())
              + ".",
          2);
    }
    long same =
        of.literal().stream()
            .filter(literal -> literal.replayed().verdict() == of.replayed().verdict())
            .count();
    page.paragraph(
        same == of.literal().size()
            ? "None of them changes the verdict."
            : "Under State's practice the verdict is: " + Wording.verdict(of.replayed()) + ".",
        2);
  }
}
