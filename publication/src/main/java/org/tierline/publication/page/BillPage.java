package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.bill.ShippedBills;
import org.tierline.exchange.bill.WhatIfCsv;
import org.tierline.exchange.bill.WhatIfJson;
import org.tierline.exchange.bill.WhatIfWording;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.counterfactual.Certainty;
import org.tierline.record.counterfactual.Placed;
import org.tierline.record.counterfactual.Tier3Brings;
import org.tierline.record.counterfactual.WhatIf;

/**
 * Who would have stood elsewhere under a bill that comes with Tierline: {@code
 * /what-if/no-waivers}.
 *
 * @param totals each a few words and a count with its bounds
 * @param tighter the bounds over all editions, in a sentence; empty where all is certain
 * @param brings what Tier 3 brings, by edition
 * @param assumptions what the answer rests on
 */
public record BillPage(
    String title,
    String about,
    List<Amended> amendments,
    List<Total> totals,
    String tighter,
    List<Moved> editions,
    List<String> brings,
    List<String> assumptions) {

  /**
   * One amendment.
   *
   * @param path of the provision it names; empty where it names none
   * @param effect what could be computed of it
   */
  public record Amended(String words, Optional<String> path, String citation, String effect) {}

  /** A count with what is counted. */
  public record Total(String words, String count) {}

  /** The moves of one edition, by name; with the fiscal year that Tier 3 then concerns. */
  public record Moved(int edition, String fiscalYear, List<Row> rows) {

    /** Copies. */
    public Moved {
      rows = List.copyOf(rows);
    }
  }

  /** One government. */
  public record Row(
      Government government,
      TierCell published,
      String underBill,
      boolean certain,
      String certainty,
      String why) {}

  /** Copies. */
  public BillPage {
    amendments = List.copyOf(amendments);
    totals = List.copyOf(totals);
    editions = List.copyOf(editions);
    brings = List.copyOf(brings);
    assumptions = List.copyOf(assumptions);
  }

  static BillPage of(Published published, WhatIf whatIf) {
    var bill = whatIf.law().bill();
    return new BillPage(
        bill.title(),
        bill.about(),
        bill.amendments().stream().map(one -> amended(whatIf.law(), one)).toList(),
        List.of(
            new Total("placements", WhatIfWording.count(whatIf.count())),
            new Total("onto Tier 3", WhatIfWording.count(whatIf.ontoTier3())),
            new Total("off Tier 3", WhatIfWording.count(whatIf.offTier3())),
            new Total("governments", WhatIfWording.count(whatIf.movedGovernments()))),
        whatIf.count().possible() == 0 ? "" : WhatIfWording.tighter(whatIf.moves()),
        editions(published, whatIf),
        WhatIfWording.brings(whatIf),
        WhatIfWording.ASSUMPTIONS);
  }

  private static Amended amended(LawUnderBill law, Amendment one) {
    return new Amended(
        WhatIfWording.amendment(one),
        one.provision().map(provision -> ProvisionPage.path(provision.id())),
        one.citation(),
        WhatIfWording.effect(law, one));
  }

  private static List<Moved> editions(Published published, WhatIf whatIf) {
    var editions = new ArrayList<Moved>();
    for (Tier3Brings brings : whatIf.brings().values()) {
      var rows =
          whatIf.moved().stream()
              .filter(one -> one.placement().edition() == brings.edition())
              .map(one -> row(published, one))
              .sorted(Comparator.comparing(row -> row.government().name()))
              .toList();
      if (!rows.isEmpty()) {
        editions.add(
            new Moved(
                brings.edition(), brings.fiscalYear().map(year -> "" + year).orElse(""), rows));
      }
    }
    return editions;
  }

  private static Row row(Published published, Placed placed) {
    return new Row(
        Government.of(Names.country(published, placed.placement().country())),
        TierCell.of(placed.placement()),
        WhatIfWording.tiers(placed),
        placed.certainty() == Certainty.CERTAIN,
        WhatIfWording.certainty(placed.certainty()),
        WhatIfWording.why(placed));
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {
    @Override
    public List<String> pages(Published published) {
      return ShippedBills.NAMES.stream().map(name -> WhatIfPage.PATH + "/" + name).toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("what-if")) {
        return Optional.empty();
      }
      String name = steps.get(1);
      if (!ShippedBills.NAMES.contains(name)) {
        throw Fault.notFound(
            "there is no bill \""
                + name
                + "\" here; there are "
                + String.join(", ", ShippedBills.NAMES)
                + "; a bill of your own is read by: tierline what-if BILL.yaml");
      }
      WhatIf whatIf = WhatIfPage.of(published, name);
      return Optional.of(
          View.of(
                  new Head(
                      "What if: " + whatIf.law().bill().title(),
                      "Who would have stood elsewhere: placements "
                          + WhatIfWording.count(whatIf.count())
                          + ".",
                      "law"),
                  "bill.jte",
                  of(published, whatIf))
              .table(
                  published,
                  () -> WhatIfCsv.of(published.record(), whatIf),
                  WhatIfJson.SCHEMA,
                  () -> WhatIfJson.of(published.record(), whatIf)));
    }
  }
}
