package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.ledger.LedgerWording;
import org.tierline.record.Basis;
import org.tierline.record.ledger.Account;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.LedgerEntry;
import org.tierline.record.ledger.Regime;

/** A fiscal year's ledger as text. */
final class LedgerText {
  private LedgerText() {}

  /** All governments that something was attached to. */
  static Page of(Ledger ledger, int width) {
    var page = new Page(width);
    page.heading(heading(ledger));
    LedgerWording.sentences(ledger).forEach(sentence -> page.paragraph(sentence, 2));
    table(page, ledger, Regime.AID);
    if (Regime.MILITARY_AID.reaches(ledger.edition())) {
      page.heading("Military aid: Child Soldiers Prevention Act");
      page.paragraph(LedgerWording.totals(ledger, Regime.MILITARY_AID), 2);
      table(page, ledger, Regime.MILITARY_AID);
    }
    page.heading("By law alone");
    for (Regime regime : Regime.values()) {
      if (!regime.determined() && regime.reaches(ledger.edition())) {
        page.paragraph(LedgerWording.linked(ledger, regime), 2);
      }
    }
    return notes(page);
  }

  /** One government. */
  static Page of(Ledger ledger, LedgerEntry entry, int width) {
    var page = new Page(width);
    page.heading(entry.country().officialName() + ", " + heading(ledger));
    for (Account account : entry.accounts()) {
      page.gap().paragraph(Wording.sentence(account.regime().title()) + ":", 2);
      page.paragraph(LedgerWording.state(account), 4);
      page.paragraph(Wording.sentence(account.because()) + ".", 4);
      String ground = LedgerWording.ground(account, ledger.edition());
      if (!ground.isEmpty()) {
        page.paragraph("Under " + ground + ".", 4);
      }
      String signed = LedgerWording.signed(account);
      if (!signed.isEmpty()) {
        page.paragraph("Determination " + signed + ".", 4);
      }
      if (!account.bases().isEmpty()) {
        page.paragraph("Rests on: " + sources(account.bases()) + ".", 4);
      }
      page.paragraph(
          "The law: " + account.regime().provision().citation(ledger.edition()).text() + ".", 4);
    }
    page.gap();
    LedgerWording.sentences(ledger).subList(1, 2).forEach(sentence -> page.paragraph(sentence, 2));
    return notes(page);
  }

  private static String heading(Ledger ledger) {
    return ledger.fiscalYear()
        + ": what the law attached to the "
        + ledger.edition()
        + " edition, against what was determined by "
        + ledger.on();
  }

  private static String sources(List<Basis> bases) {
    var words =
        bases.stream()
            .map(
                basis ->
                    String.join(", ", basis.sourceIds())
                        + " ("
                        + Wording.gradeName(basis.grade())
                        + ")")
            .distinct()
            .toList();
    return String.join("; ", words);
  }

  private static void table(Page page, Ledger ledger, Regime regime) {
    var table =
        new TextTable(
            List.of(TextTable.word(""), TextTable.text(""), TextTable.text("owed and determined")));
    var entries = ledger.concernedBy(regime);
    for (LedgerEntry entry : entries) {
      Account account = entry.account(regime).orElseThrow();
      table.add(
          entry.country().code() + (account.isDocumented() ? "" : " ?"),
          entry.country().officialName(),
          LedgerWording.state(account));
    }
    if (!entries.isEmpty()) {
      page.gap().table(table, 2);
    }
    if (entries.stream()
        .flatMap(entry -> entry.account(regime).stream())
        .anyMatch(account -> !account.isDocumented())) {
      page.paragraph("?: it rests on a cell that no document shows.", 2);
    }
  }

  private static Page notes(Page page) {
    page.gap();
    LedgerWording.NOTES.forEach(note -> page.item("-", note, 2));
    return page;
  }
}
