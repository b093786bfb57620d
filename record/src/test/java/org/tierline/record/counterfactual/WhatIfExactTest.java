package org.tierline.record.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.WatchListTerms;
import org.tierline.record.history.SmallRecord;

/**
 * The bounds against every world there is: all findings and waivers of six editions, each world's
 * tiers under the law as enacted and under a bill.
 */
class WhatIfExactTest {
  private static final int EDITIONS = 6;

  /** What became of all worlds with the same published tiers. */
  private static final class Worlds {
    private final List<Set<Tier>> underBill = new ArrayList<>();
    private int least = Integer.MAX_VALUE;
    private int most;

    Worlds() {
      for (int i = 0; i < EDITIONS; i++) {
        underBill.add(EnumSet.noneOf(Tier.class));
      }
    }

    void add(List<Tier> published, List<Tier> tiers) {
      int moves = 0;
      for (int i = 0; i < EDITIONS; i++) {
        underBill.get(i).add(tiers.get(i));
        moves += tiers.get(i) == published.get(i) ? 0 : 1;
      }
      least = Math.min(least, moves);
      most = Math.max(most, moves);
    }
  }

  @ParameterizedTest(name = "editions from {0} on")
  @ValueSource(ints = {2007, 2009, 2013, 2016, 2019})
  void givesWhatSomeWorldGivesAndNothingElse(int first) {
    var random = new SplittableRandom(first);
    for (int i = 0; i < 6; i++) {
      var law = new LawUnderBill(i == 0 ? Bill.NONE : RandomBills.bill(random));
      var worlds = new LinkedHashMap<List<Tier>, Worlds>();
      walk(first, law, Clock.START, Clock.START, new ArrayList<>(), new ArrayList<>(), worlds);
      worlds.forEach((published, all) -> check(first, law, published, all));
    }
  }

  private static void check(int first, LawUnderBill law, List<Tier> published, Worlds all) {
    var tiers = String.join(" ", published.stream().map(Tier::name).toList());
    var whatIf = WhatIf.of(new SmallRecord().tiers("AAA", first, tiers).make(), law, Editions.ALL);
    assertThat(whatIf.placements().stream().map(Placed::tiers).toList())
        .as("%s from %d under %s", tiers, first, law.bill())
        .isEqualTo(all.underBill);
    assertThat(whatIf.moves())
        .as("%s from %d under %s", tiers, first, law.bill())
        .isEqualTo(new WhatIf.Moves(all.least, all.most));
  }

  private static void walk(
      int edition,
      LawUnderBill law,
      Clock fact,
      Clock bill,
      List<Tier> published,
      List<Tier> underBill,
      Map<List<Tier>, Worlds> worlds) {
    if (published.size() == EDITIONS) {
      worlds.computeIfAbsent(List.copyOf(published), key -> new Worlds()).add(published, underBill);
      return;
    }
    var terms = WatchListTerms.enacted(edition, Readings.PRACTICE);
    for (Tier found : List.of(Tier.T2, Tier.T2WL, Tier.T3)) {
      for (boolean waiver : new boolean[] {true, false}) {
        Clock.Step inFact = fact.step(terms, found, waiver);
        for (Tier merits : law.merits(edition, found)) {
          Clock.Step would = bill.step(law.terms(edition), merits, waiver);
          published.add(inFact.tier());
          underBill.add(would.tier());
          walk(edition + 1, law, inFact.next(), would.next(), published, underBill, worlds);
          published.removeLast();
          underBill.removeLast();
        }
      }
    }
  }
}
