package org.tierline.exchange.bill;

import java.util.List;
import java.util.Map;
import org.tierline.record.counterfactual.WhatIf;

/**
 * The bills that come with Tierline, and how many placements each would have moved, as JSON.
 *
 * @param assumptions what every number rests on
 */
public record BillsJson(List<RowJson> bills, List<String> assumptions) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/bills/1";

  /**
   * One bill.
   *
   * @param bill its name, which stands in addresses
   * @param path of the page that tells who moves
   */
  public record RowJson(
      String bill, String title, String about, String path, WhatIfJson.TotalsJson totals) {
    static RowJson of(String name, WhatIf whatIf) {
      var bill = whatIf.law().bill();
      return new RowJson(
          name, bill.title(), bill.about(), "/what-if/" + name, WhatIfJson.TotalsJson.of(whatIf));
    }
  }

  /**
   * Bills as JSON.
   *
   * @param byName what became of placements under each, in the order in which they are told
   */
  public static BillsJson of(Map<String, WhatIf> byName) {
    return new BillsJson(
        byName.entrySet().stream().map(bill -> RowJson.of(bill.getKey(), bill.getValue())).toList(),
        WhatIfWording.ASSUMPTIONS);
  }
}
