package org.tierline.exchange.bill;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.PlacementJson;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.record.counterfactual.Cause;
import org.tierline.record.counterfactual.Placed;
import org.tierline.record.counterfactual.Tier3Brings;
import org.tierline.record.counterfactual.WhatIf;

/** Who would have stood elsewhere under a bill, as CSV: one row a move. */
public final class WhatIfCsv {
  private WhatIfCsv() {}

  /** The placements that would, or could, be others. Several values in a cell are parted by ";". */
  public static CsvTable of(PublicRecord record, WhatIf whatIf) {
    var table =
        new CsvTable(
            List.of(
                "edition",
                "country",
                "name",
                "publishedTier",
                "tiersUnderBill",
                "certainty",
                "rules",
                "citations",
                "causes",
                "clocksBefore",
                "tier3",
                "fiscalYear",
                "grade",
                "doubtfulEditions",
                "editionsNotHeld",
                "addedByYou"));
    for (Placed placed : whatIf.moved()) {
      var placement = placed.placement();
      var moves = placed.moves();
      var tier3 = WhatIfWording.tier3(placed);
      table.add(
          List.of(
              "" + placement.edition(),
              placement.country(),
              record.country(placement.country()).map(Country::officialName).orElse(""),
              placement.tier().name(),
              join(placed.tiers().stream().map(Enum::name).toList()),
              placed.certainty().written(),
              join(moves.stream().map(one -> one.clause().id()).toList()),
              join(WhatIfWording.clauses(placed)),
              join(moves.stream().map(one -> one.cause()).map(Cause::written).toList()),
              WhatIfWording.clocks(placed),
              tier3.orElse(""),
              tier3
                  .flatMap(any -> brings(whatIf, placement.edition()).fiscalYear())
                  .map(FiscalYear::toString)
                  .orElse(""),
              placement.basis().grade().written(),
              join(placed.doubts().stream().map(String::valueOf).toList()),
              join(placed.notHeld().stream().map(String::valueOf).toList()),
              PlacementJson.addedByYou(placement.origin()).orElse("")));
    }
    return table;
  }

  private static Tier3Brings brings(WhatIf whatIf, int edition) {
    return Objects.requireNonNull(whatIf.brings().get(edition));
  }

  private static String join(List<String> values) {
    return values.stream().distinct().collect(Collectors.joining(";"));
  }
}
