package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.Wording;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.publication.frame.Published;
import org.tierline.record.PresidentialAction;
import org.tierline.record.history.CountrySheet;

/**
 * What was owed and signed for one fiscal year, as a row of a table.
 *
 * @param year like "FY2026"
 * @param edition whose Tier 3 it answers
 * @param owed why something is owed, and in which days it was to be determined
 * @param signed as signed; "not held" never means none
 * @param held whether anything signed is held
 * @param read how much of the text was read; empty text if all of it
 */
public record FiscalYearRow(
    String year,
    int edition,
    String owed,
    String signed,
    boolean held,
    String read,
    List<SourceLink> sources) {

  static FiscalYearRow of(Published published, CountrySheet.FiscalYearRow row) {
    Optional<PresidentialAction> action = row.action();
    return new FiscalYearRow(
        row.year().toString(),
        row.edition(),
        row.tier3() ? "Tier 3" + window(row.window()) : "not on Tier 3 in the record",
        Wording.signed(action),
        action.isPresent(),
        action.map(Wording::text).orElse(""),
        action.map(signed -> SourceLink.of(published, signed.basis())).orElse(List.of()));
  }

  private static String window(Optional<DeterminationWindow> window) {
    return window
        .map(days -> "; determination due " + days.opens() + " to " + days.closes())
        .orElse("");
  }
}
