package org.tierline.record.counterfactual;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Tier;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.Figure;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;
import org.tierline.record.Succession.Choice;
import org.tierline.record.history.SmallRecord;

class WhatIfTest {

  /**
   * Each row: what the bill does, the first edition, the tiers as published from it on, and for
   * each edition "=" where the tier stays, or the tiers possible under the bill.
   */
  @ParameterizedTest(name = "{0}, from {1}: {2} would be {3}")
  @CsvSource({
    // No waivers: the third year falls to Tier 3, then two years are open again.
    "no waivers, 2009, T2WL T2WL T2WL, = = T3",
    "no waivers, 2009, T2WL T2WL T2WL T2WL, = = T3 =",
    "no waivers, 2009, T2WL T2WL T2WL T2WL T2, = = T3 = =",
    // In fact Tier 3 at the cap in 2013; under the bill its clock was at one year only.
    "no waivers, 2009, T2WL T2WL T2WL T2WL T3, = = T3 = T2WL/T3",
    "no waivers, 2009, T2WL T2WL T2WL T2WL T3!, = = T3 = T2WL",
    // Never armed without a waived year; in 2022 the limit closes what (F) closed in fact.
    "no waivers, 2017, T2WL T2WL T2WL T3! T2WL T3!, = = T3 T2WL = =",
    "no waivers, 2009, T2WL T2WL T3, = = =",
    "no waivers, 2009, T2 T2WL T2, = = =",
    // The two-year waiver kept: whether a second one would have been granted is on no record.
    "waiver of two years, 2017, T2WL T2WL T2WL T3!, = = = T2WL/T3",
    "waiver of two years, 2017, T2WL T2WL T2WL T3, = = = T2WL/T3",
    "waiver of two years, 2017, T2WL T2WL T2WL T2, = = = =",
    "waiver of two years, 2009, T2WL T2WL T2WL T2WL T3!, = = = = =",
    // Literal (F): the run of 2009-2012 arms it for ever.
    "any past run, 2009, T2WL T2WL T2WL T2WL T3 T2 T2 T2 T2WL T2WL T2WL, = = = = = = = = = = T3",
    "any past run, 2017, T2WL T2WL T2WL T3 T2 T2WL T2WL, = = = = = = T3",
    "any past run, 2017, T2WL T2WL T2WL T2 T2WL T2WL T2WL, = = = = = = =",
    // Literal count: the rise from Tier 3 to Tier 2 is the first of the two years.
    "whole list, 2009, T3 T2 T2WL T2WL, = = = T2WL/T3",
    "whole list, 2009, T3 T2WL T2WL T2WL, = = = =",
    "whole list, 2009, T2 T1 T2WL T2WL, = = = T2WL/T3",
    // A limit of three years; and none.
    "limit of three years, 2009, T2WL T2WL T3!, = = T2WL",
    "limit of three years, 2009, T2WL T2WL T3, = = T2WL/T3",
    "no limit, 2009, T2WL T2WL T2WL T2WL T3! T2WL, = = = = T2WL =",
    // (F) from the start of the limit on.
    "(F) from 2011, 2009, T2WL T2WL T2WL T3 T2WL T2WL, = = = = = T3",
    "no (F), 2017, T2WL T2WL T2WL T3 T2WL T3!, = = = = = T2WL",
    "no (F), 2017, T2WL T2WL T2WL T3 T2WL T3, = = = = = T2WL/T3",
    // Without a watch list its governments are on Tier 2, of which it is a part.
    "no watch list, 2009, T2WL T2WL T2WL T3!, T2 T2 T2 T2",
    "no watch list, 2009, T2WL T2WL T3 T1, T2 T2 T2/T3 =",
    // Which ground a placement rested on is on no record.
    "no ground II, 2016, T2WL T2 T3, T2/T2WL = =",
    "ground III kept, 2019, T2WL T2 T3, = T2/T2WL =",
    // The law of another edition.
    "law of 2025, 2009, T2WL T2WL T2WL T2WL, = = = T3",
    "law of 2012, 2017, T2WL T2WL T2WL T3!, = = = T2WL/T3",
    "law of 2003, 2009, T2WL T3, T2 =",
    "law of 2025, 2004, T2WL T2WL T2WL T2, = = T2WL/T3 =",
    "law of 2010, 2009, T2WL T2WL T3!, = = =",
    // Nothing that a clock could feel.
    "no interim assessment, 2009, T2WL T2WL T2WL T3, = = = =",
  })
  void movesWhomTheClauseMoves(String bill, int first, String tiers, String expected) {
    var record = new SmallRecord().tiers("AAA", first, tiers).make();
    var law = new LawUnderBill(new Bill(bill, "", List.of(amendment(bill))));
    var actual =
        WhatIf.of(record, law, Editions.ALL).placements().stream()
            .map(WhatIfTest::written)
            .collect(Collectors.joining(" "));
    assertThat(actual).isEqualTo(expected);
  }

  private static String written(Placed placed) {
    return placed.isMoved()
        ? placed.tiers().stream().map(Tier::name).collect(Collectors.joining("/"))
        : "=";
  }

  private static Amendment amendment(String bill) {
    Editions all = Editions.ALL;
    String cite = "a citation";
    return switch (bill) {
      case "no waivers" -> new Amendment.Strike(Provision.TVPA_110_B_2_D_II, all, cite);
      case "waiver of two years" ->
          new Amendment.Set(Figure.WAIVER_YEARS, 2, Editions.find("2019..").orElseThrow(), cite);
      case "any past run" -> new Amendment.ArmBy(FScope.ANY_PAST_RUN, all, cite);
      case "whole list" -> new Amendment.CountYears(CountScope.WHOLE_LIST, all, cite);
      case "limit of three years" -> new Amendment.Set(Figure.WATCH_LIST_YEARS, 3, all, cite);
      case "no limit" -> new Amendment.Strike(Provision.TVPA_110_B_2_D_I, all, cite);
      case "(F) from 2011" ->
          new Amendment.InForce(
              Provision.TVPA_110_B_2_F, Editions.find("2011..").orElseThrow(), cite);
      case "no (F)" -> new Amendment.Strike(Provision.TVPA_110_B_2_F, all, cite);
      case "no watch list" -> new Amendment.Strike(Provision.TVPA_110_B_2_A, all, cite);
      case "no ground II" -> new Amendment.Strike(Provision.TVPA_110_B_2_A_III_II, all, cite);
      case "ground III kept" -> new Amendment.InForce(Provision.TVPA_110_B_2_A_III_III, all, cite);
      case "law of 2025" -> new Amendment.LawOf(2025, all, cite);
      case "law of 2012" -> new Amendment.LawOf(2012, all, cite);
      case "law of 2010" -> new Amendment.LawOf(2010, all, cite);
      case "law of 2003" -> new Amendment.LawOf(2003, all, cite);
      case "no interim assessment" -> new Amendment.Strike(Provision.TVPA_110_B_2_B, all, cite);
      default -> throw new IllegalArgumentException(bill);
    };
  }

  private static LawUnderBill noWaivers() {
    return new LawUnderBill(new Bill("no waivers", "", List.of(amendment("no waivers"))));
  }

  @Test
  void namesTheClauseTheYearsAndWhatItBrings() {
    var record = new SmallRecord().tiers("AAA", 2009, "T2WL T2WL T2WL T2WL T3!").make();
    var moved = WhatIf.of(record, noWaivers(), Editions.ALL).moved();
    var down = moved.getFirst();
    assertThat(down.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(down.moves())
        .containsExactly(
            new Alternative(
                Tier.T3,
                Cause.LIMIT,
                Provision.TVPA_110_B_2_D_I,
                List.of(new Alternative.Counted(2, 0, false))));
    var up = moved.getLast();
    assertThat(up.placement().edition()).isEqualTo(2013);
    assertThat(up.moves().getFirst().cause()).isEqualTo(Cause.LIMIT_GONE);
    var brings = requireNonNull(WhatIf.of(record, noWaivers(), Editions.ALL).brings().get(2011));
    assertThat(brings.fiscalYear().orElseThrow()).hasToString("FY2012");
    assertThat(brings.provisions()).contains(Provision.TVPA_110_C, Provision.TVPA_110_D_1_B);
  }

  @Test
  void boundsOfEditionsAndOfGovernmentsAreCounted() {
    var record =
        new SmallRecord()
            .tiers("AAA", 2009, "T2WL T2WL T2WL T2WL T3")
            .tiers("BBB", 2009, "T2 T2 T2 T2 T2")
            .make();
    var whatIf = WhatIf.of(record, noWaivers(), Editions.ALL);
    assertThat(whatIf.count(2011)).isEqualTo(new WhatIf.Count(1, 0));
    assertThat(whatIf.count(2013)).isEqualTo(new WhatIf.Count(0, 1));
    assertThat(whatIf.moves()).isEqualTo(new WhatIf.Moves(1, 2));
    assertThat(whatIf.movedGovernments()).isEqualTo(new WhatIf.Count(1, 0));
    assertThat(whatIf.ontoTier3()).isEqualTo(new WhatIf.Count(1, 0));
    assertThat(whatIf.offTier3()).isEqualTo(new WhatIf.Count(0, 1));
    var later = WhatIf.of(record, noWaivers(), Editions.find("2012..").orElseThrow());
    assertThat(later.moves()).isEqualTo(new WhatIf.Moves(0, 1));
  }

  @Test
  void saysWhatRestsOnADoubtfulCellOrOnAnEditionNotHeld() {
    var doubtful = new SmallRecord().tiers("AAA", 2009, "T2WL T2WL? T2WL").make();
    var moved = WhatIf.of(doubtful, noWaivers(), Editions.ALL).moved();
    assertThat(moved.getFirst().doubts()).containsExactly(2010);
    assertThat(moved.getFirst().isDoubtful()).isTrue();
    var gap = new SmallRecord().tiers("AAA", 2009, "T2WL - T2WL T2WL").without(2010).make();
    var possible = WhatIf.of(gap, noWaivers(), Editions.ALL).moved();
    assertThat(possible.getFirst().certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(possible.getFirst().notHeld()).containsExactly(2010);
  }

  @Test
  void aRunCarriesOnToASuccessorByChoice() {
    var record =
        new SmallRecord()
            .tiers("ANT", 2009, "T2WL T2WL")
            .tiers("CUW", 2011, "T2WL")
            .succession("ANT", "CUW", Choice.CONTINUES, 2011)
            .make();
    var moved = new ArrayList<String>();
    WhatIf.of(record, noWaivers(), Editions.ALL)
        .moved()
        .forEach(placed -> moved.add(placed.placement().country()));
    assertThat(moved).containsExactly("CUW");
  }
}
