package org.tierline.cli.history;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.bill.WhatIfWording;
import org.tierline.exchange.history.Wording;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.record.counterfactual.Placed;
import org.tierline.record.counterfactual.Tier3Brings;
import org.tierline.record.counterfactual.WhatIf;

/** Who would have stood elsewhere under a bill, as text. */
final class WhatIfText {
  private final PublicRecord record;
  private final WhatIf whatIf;
  private final Page page;

  private WhatIfText(PublicRecord record, WhatIf whatIf, int width) {
    this.record = record;
    this.whatIf = whatIf;
    this.page = new Page(width);
  }

  static Page of(PublicRecord record, WhatIf whatIf, int width) {
    var text = new WhatIfText(record, whatIf, width);
    text.bill();
    text.totals();
    text.moves();
    text.brings();
    text.assumptions();
    return text.page;
  }

  private void bill() {
    Bill bill = whatIf.law().bill();
    page.heading("What if: " + bill.title());
    if (!bill.about().isEmpty()) {
      page.paragraph(bill.about(), 0);
    }
    page.gap();
    for (Amendment amendment : bill.amendments()) {
      page.item("-", WhatIfWording.amendment(amendment) + ".", 0);
      page.paragraph(
          "Cites "
              + amendment.citation()
              + ". "
              + sentence(WhatIfWording.effect(whatIf.law(), amendment)),
          2);
    }
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }

  private void totals() {
    page.heading("Moved, " + WhatIfWording.editions(whatIf.editions()));
    page.item("placements ", WhatIfWording.count(whatIf.count()), 0);
    page.item("onto Tier 3", WhatIfWording.count(whatIf.ontoTier3()), 0);
    page.item("off Tier 3 ", WhatIfWording.count(whatIf.offTier3()), 0);
    page.item("governments", WhatIfWording.count(whatIf.movedGovernments()), 0);
    if (whatIf.count().possible() > 0) {
      page.paragraph(WhatIfWording.tighter(whatIf.moves()), 0);
    }
    var table =
        new TextTable(
            List.of(
                TextTable.word("edition"),
                TextTable.number("certain"),
                TextTable.number("possible")));
    boolean any = false;
    for (int edition : whatIf.brings().keySet()) {
      var count = whatIf.count(edition);
      if (count.most() > 0) {
        any = true;
        table.add("" + edition, "" + count.certain(), "" + count.possible());
      }
    }
    if (any) {
      page.gap().table(table, 0);
    }
  }

  private void moves() {
    var moved = whatIf.moved();
    if (moved.isEmpty()) {
      page.gap().paragraph("Nobody would have stood elsewhere.", 0);
      return;
    }
    page.heading("Who, and by what (" + moved.size() + ")");
    for (Tier3Brings brings : whatIf.brings().values()) {
      var there =
          moved.stream().filter(one -> one.placement().edition() == brings.edition()).toList();
      if (!there.isEmpty()) {
        edition(brings, there);
      }
    }
  }

  private void edition(Tier3Brings brings, List<Placed> moved) {
    page.gap();
    page.paragraph(
        brings.edition()
            + brings.fiscalYear().map(year -> " (Tier 3 then concerns " + year + ")").orElse(""),
        0);
    var table =
        new TextTable(
            List.of(
                TextTable.word(""),
                TextTable.text(""),
                TextTable.word("was"),
                TextTable.word("under the bill"),
                TextTable.word("move"),
                TextTable.text("why")));
    moved.stream()
        .sorted(Comparator.comparing(this::name))
        .forEach(
            placed ->
                table.add(
                    placed.placement().country(),
                    name(placed),
                    Wording.marked(placed.placement().tier(), placed.placement().basis().grade()),
                    WhatIfWording.tiers(placed),
                    WhatIfWording.certainty(placed.certainty()),
                    WhatIfWording.why(placed)));
    page.table(table, 0);
  }

  private String name(Placed placed) {
    return record.country(placed.placement().country()).map(Country::officialName).orElse("");
  }

  private void brings() {
    var lines = WhatIfWording.brings(whatIf);
    if (lines.isEmpty()) {
      return;
    }
    page.heading("What Tier 3 brings, or spares who leaves it");
    lines.forEach(line -> page.item("-", line, 0));
  }

  private void assumptions() {
    page.heading("How to read this");
    WhatIfWording.ASSUMPTIONS.forEach(line -> page.item("-", line, 0));
  }
}
