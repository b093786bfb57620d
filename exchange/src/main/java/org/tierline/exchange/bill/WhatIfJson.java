package org.tierline.exchange.bill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.PlacementJson;
import org.tierline.law.Tier;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.linked.LinkedRegime;
import org.tierline.law.statute.Provision;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.record.counterfactual.Alternative;
import org.tierline.record.counterfactual.Placed;
import org.tierline.record.counterfactual.Tier3Brings;
import org.tierline.record.counterfactual.WhatIf;

/**
 * Who would have stood elsewhere under a bill, as JSON: {@code what-if --json}.
 *
 * @param editions as asked for: "2011..2025", "2019.." or "all"
 * @param placements how many were looked at
 * @param assumptions what every answer rests on
 * @param byEdition every edition asked for, moved or not
 * @param moves the placements that would, or could, be others
 */
public record WhatIfJson(
    BillJson bill,
    String editions,
    int placements,
    TotalsJson totals,
    List<EditionJson> byEdition,
    List<MoveJson> moves,
    List<String> assumptions) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/what-if/1";

  /** The bill. */
  public record BillJson(String title, String about, List<AmendmentJson> amendments) {}

  /**
   * One amendment.
   *
   * @param provision the provision it names; absent where it names none
   * @param effect what could be computed of it
   * @param heldFixed provisions on findings and grounds that the law of the other edition has
   *     otherwise, and that couldn't be computed
   */
  public record AmendmentJson(
      String words,
      String editions,
      String citation,
      Optional<String> provision,
      String effect,
      List<String> heldFixed) {}

  /** A number of moves, between two bounds. */
  public record CountJson(int certain, int possible, int least, int most) {
    static CountJson of(WhatIf.Count count) {
      return new CountJson(count.certain(), count.possible(), count.least(), count.most());
    }
  }

  /**
   * Totals.
   *
   * @param leastMoves fewest moves over all editions, counted government by government
   * @param mostMoves the most
   */
  public record TotalsJson(
      CountJson moves,
      CountJson ontoTier3,
      CountJson offTier3,
      CountJson governments,
      int leastMoves,
      int mostMoves) {
    static TotalsJson of(WhatIf whatIf) {
      return new TotalsJson(
          CountJson.of(whatIf.count()),
          CountJson.of(whatIf.ontoTier3()),
          CountJson.of(whatIf.offTier3()),
          CountJson.of(whatIf.movedGovernments()),
          whatIf.moves().least(),
          whatIf.moves().most());
    }
  }

  /** One edition. */
  public record EditionJson(int edition, CountJson moves, Tier3Json tier3) {}

  /** What Tier 3 brings: owed to who comes onto it, spared to who leaves it. */
  public record Tier3Json(
      Optional<String> fiscalYear,
      Optional<LocalDate> determinationFrom,
      Optional<LocalDate> determinationThrough,
      List<String> provisions,
      List<String> linked) {
    static Tier3Json of(Tier3Brings brings) {
      return new Tier3Json(
          brings.fiscalYear().map(FiscalYear::toString),
          brings.window().map(DeterminationWindow::opens),
          brings.window().map(DeterminationWindow::closes),
          brings.provisions().stream().map(Provision::id).toList(),
          brings.linked().stream().map(LinkedRegime::provision).map(Provision::id).toList());
    }
  }

  /**
   * One placement that would, or could, be another.
   *
   * @param effectiveTiers what it may have been after a reassessment of the year; absent without
   *     one
   * @param certainty "certain" or "possible"
   * @param tiers every tier that is possible under the bill
   * @param alternatives each with what leads to it; the published tier too, where it is possible
   * @param tier3 "comes" or "goes" where a move leads onto Tier 3 or off it
   * @param doubtfulEditions editions it rests on whose cell has no document
   * @param editionsNotHeld editions it rests on that the record doesn't hold
   */
  public record MoveJson(
      String name,
      PlacementJson placement,
      Optional<List<String>> effectiveTiers,
      String certainty,
      List<String> tiers,
      List<AlternativeJson> alternatives,
      Optional<String> tier3,
      boolean doubtful,
      List<Integer> doubtfulEditions,
      List<Integer> editionsNotHeld) {}

  /** One tier that is possible under the bill. */
  public record AlternativeJson(
      String tier,
      boolean published,
      String cause,
      String rule,
      String citation,
      boolean interpretive,
      List<CountedJson> clocksBefore) {}

  /** A clock under the bill. */
  public record CountedJson(int run, int waived, boolean oneYearRule) {}

  /** An answer as JSON. */
  public static WhatIfJson of(PublicRecord record, WhatIf whatIf) {
    return new WhatIfJson(
        bill(whatIf.law()),
        whatIf.editions().toString(),
        whatIf.placements().size(),
        TotalsJson.of(whatIf),
        whatIf.brings().values().stream()
            .map(
                brings ->
                    new EditionJson(
                        brings.edition(),
                        CountJson.of(whatIf.count(brings.edition())),
                        Tier3Json.of(brings)))
            .toList(),
        whatIf.moved().stream().map(placed -> move(record, placed)).toList(),
        WhatIfWording.ASSUMPTIONS);
  }

  private static BillJson bill(LawUnderBill law) {
    Bill bill = law.bill();
    return new BillJson(
        bill.title(),
        bill.about(),
        bill.amendments().stream().map(one -> amendment(law, one)).toList());
  }

  private static AmendmentJson amendment(LawUnderBill law, Amendment one) {
    return new AmendmentJson(
        one.words(),
        one.editions().toString(),
        one.citation(),
        one.provision().map(Provision::id),
        WhatIfWording.effect(law, one),
        one instanceof Amendment.LawOf lawOf
            ? WhatIfWording.heldFixed(lawOf).stream().map(Provision::id).toList()
            : List.of());
  }

  private static MoveJson move(PublicRecord record, Placed placed) {
    var placement = placed.placement();
    return new MoveJson(
        record.country(placement.country()).map(Country::officialName).orElse(""),
        PlacementJson.of(placement),
        placed.effective().isReassessed()
            ? Optional.of(placed.effective().possible().stream().map(Tier::name).toList())
            : Optional.empty(),
        placed.certainty().written(),
        placed.tiers().stream().map(Tier::name).toList(),
        placed.alternatives().stream().map(one -> alternative(placed, one)).toList(),
        WhatIfWording.tier3(placed),
        placed.isDoubtful(),
        placed.doubts(),
        placed.notHeld());
  }

  private static AlternativeJson alternative(Placed placed, Alternative one) {
    var placement = placed.placement();
    return new AlternativeJson(
        one.tier().name(),
        one.tier() == placement.tier(),
        one.cause().written(),
        one.clause().id(),
        one.clause().citation(placement.edition()).text(),
        one.clause() == Provision.TVPA_110_B_2_F,
        one.clocks().stream()
            .map(clock -> new CountedJson(clock.run(), clock.waived(), clock.armed()))
            .toList());
  }
}
