package org.tierline.exchange.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.law.statute.Provision;
import org.tierline.record.Basis;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Clause;
import org.tierline.record.ledger.Account;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.LedgerEntry;

/** Ledgers as one list: a row for each government and regime. */
public final class LedgerCsv {
  private LedgerCsv() {}

  /** The entries of a ledger. */
  public static CsvTable of(Ledger ledger, List<LedgerEntry> entries) {
    var table =
        new CsvTable(
            List.of(
                "fiscalYear",
                "asOf",
                "edition",
                "country",
                "iso2",
                "name",
                "publishedTier",
                "tierGrade",
                "regime",
                "rule",
                "state",
                "seen",
                "counted",
                "because",
                "ground",
                "number",
                "date",
                "restrictedBy",
                "waived",
                "programmes",
                "grade",
                "sources"));
    for (LedgerEntry entry : entries) {
      for (Account account : entry.accounts()) {
        table.add(row(ledger, entry, account));
      }
    }
    return table;
  }

  private static List<String> row(Ledger ledger, LedgerEntry entry, Account account) {
    var action = account.action();
    // The last of its cells tells of what was determined or listed, where there is such a one.
    var basis = account.bases().isEmpty() ? null : account.bases().getLast();
    return List.of(
        ledger.fiscalYear().toString(),
        ledger.on().toString(),
        "" + ledger.edition(),
        entry.country().code(),
        IsoCodes.alpha2(entry.country().code()),
        entry.country().officialName(),
        entry.placement().map(cell -> cell.tier().name()).orElse(""),
        entry.placement().map(cell -> cell.basis().grade().written()).orElse(""),
        account.regime().written(),
        account.regime().provision().id(),
        account.state().written(),
        account.seen().written(),
        "" + account.isCountable(),
        account.because(),
        account.ground().map(Provision::id).orElse(""),
        action.map(PresidentialAction::number).orElse(""),
        action.flatMap(PresidentialAction::date).map(Object::toString).orElse(""),
        action.map(each -> clauses(each.named())).orElse(""),
        action.map(each -> clauses(each.waived())).orElse(""),
        action.map(each -> String.join(";", each.programmes())).orElse(""),
        basis == null ? "" : basis.grade().written(),
        account.bases().stream()
            .map(Basis::sourceIds)
            .flatMap(List::stream)
            .distinct()
            .collect(Collectors.joining(";")));
  }

  private static String clauses(List<Clause> clauses) {
    return clauses.stream().map(Clause::written).collect(Collectors.joining(";"));
  }
}
