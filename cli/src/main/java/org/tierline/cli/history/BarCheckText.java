package org.tierline.cli.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.ledger.AidAuthority;
import org.tierline.exchange.ledger.BarCheckJson;
import org.tierline.exchange.ledger.LedgerWording;
import org.tierline.law.Reason;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Situation;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.linked.LinkedRegime;
import org.tierline.record.Country;

/** What §110 says of an item, as text. */
final class BarCheckText {
  private BarCheckText() {}

  static Page of(
      Country country,
      FiscalYear year,
      Situation situation,
      Restriction restriction,
      Optional<AidAuthority> authority,
      int width) {
    var page = new Page(width);
    page.heading(
        country.officialName()
            + ", "
            + year
            + " (after the "
            + situation.edition()
            + " edition): "
            + restriction.answer().name());
    page.paragraph(BarCheckJson.words(restriction) + ".", 2);
    if (restriction instanceof Restriction.Open open) {
      page.paragraph(
          "Possible: "
              + open.possible().stream().map(Words::restriction).collect(Collectors.joining("; "))
              + ".",
          2);
      page.paragraph(
          "Missing: "
              + open.missing().stream().map(BarCheckText::missing).collect(Collectors.joining("; "))
              + ".",
          2);
    }
    page.heading("Why");
    reasons(page, List.of(restriction.reason()), 2);
    if (authority.filter(one -> one.authority() == AidItem.Authority.MCC).isPresent()) {
      page.heading("The Millennium Challenge Act has a rule of its own");
      page.paragraph(
          "Where there is "
              + LinkedRegime.MILLENNIUM_CHALLENGE.when()
              + ": "
              + LinkedRegime.MILLENNIUM_CHALLENGE.effect()
              + " ("
              + LinkedRegime.MILLENNIUM_CHALLENGE.provision().citation(situation.edition()).text()
              + ").",
          2);
    }
    page.gap();
    LedgerWording.NOTES.forEach(note -> page.item("-", note, 2));
    return page.item("-", Restriction.NOTICE, 2);
  }

  private static String missing(String fact) {
    return Words.fact(fact)
        + BarCheckJson.option(fact).map(option -> " (" + option + ")").orElse("");
  }

  private static void reasons(Page page, List<Reason> reasons, int indent) {
    for (Reason reason : reasons) {
      page.paragraph(
          Words.title(reason.provision())
              + ": "
              + Words.result(reason.provision(), reason.result())
              + "  ["
              + reason.citation().text()
              + "]",
          indent);
      for (Reason.Given given : reason.given()) {
        page.paragraph(Words.fact(given.fact()) + ": " + Words.any(given.value()), indent + 4);
      }
      reasons(page, reason.children(), indent + 2);
    }
  }
}
