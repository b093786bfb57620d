package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tierline.exchange.bill.BillsJson;
import org.tierline.exchange.bill.ShippedBills;
import org.tierline.exchange.bill.WhatIfWording;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.counterfactual.WhatIf;

/** The bills that come with Tierline, and how many each would have moved: {@code /what-if}. */
public record WhatIfPage(List<Row> rows) {
  static final String PATH = "/what-if";

  /**
   * One bill.
   *
   * @param moves placements it moves, with bounds
   * @param ontoTier3 those among them onto Tier 3
   * @param offTier3 those off it
   */
  public record Row(
      String path,
      String title,
      String about,
      String moves,
      String ontoTier3,
      String offTier3,
      String governments) {}

  /** Copies. */
  public WhatIfPage {
    rows = List.copyOf(rows);
  }

  /** A shipped bill on all editions of what is published. */
  static WhatIf of(Published published, String name) {
    return WhatIf.of(
        published.record(), new LawUnderBill(ShippedBills.find(name).orElseThrow()), Editions.ALL);
  }

  private static Row row(String name, WhatIf whatIf) {
    var bill = whatIf.law().bill();
    return new Row(
        PATH + "/" + name,
        bill.title(),
        bill.about(),
        WhatIfWording.count(whatIf.count()),
        WhatIfWording.count(whatIf.ontoTier3()),
        WhatIfWording.count(whatIf.offTier3()),
        WhatIfWording.count(whatIf.movedGovernments()));
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return PATH;
    }

    @Override
    public View view(Published published, Address address) {
      var byName = new LinkedHashMap<String, WhatIf>();
      ShippedBills.NAMES.forEach(name -> byName.put(name, of(published, name)));
      var rows = new ArrayList<Row>();
      byName.forEach((name, whatIf) -> rows.add(row(name, whatIf)));
      return View.of(
              new Head(
                  "What if: bills and readings of the law",
                  "Who would have stood elsewhere under another law or another reading of it, in"
                      + " which edition, and by which clause.",
                  "law"),
              "whatif.jte",
              new WhatIfPage(rows))
          .with(Format.JSON, () -> published.json(BillsJson.SCHEMA, BillsJson.of(byName)));
    }
  }
}
