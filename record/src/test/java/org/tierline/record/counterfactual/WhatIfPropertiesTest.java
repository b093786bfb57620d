package org.tierline.record.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Because;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.WatchListTerms;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.SmallRecord;
import org.tierline.testkit.Seeds;

class WhatIfPropertiesTest {
  private static final int FIRST = 2001;
  private static final int LAST = 2025;

  /** Always placed, so that every edition is held but those left out. */
  private static final String WITNESS = "ZZZ";

  @Test
  void aBillThatChangesNothingMovesNobody() {
    Seeds.forRandom(
        random -> {
          PublicRecord record = published(random);
          for (Bill bill : List.of(Bill.NONE, everyEditionUnderItsOwnLaw())) {
            var whatIf = WhatIf.of(record, new LawUnderBill(bill), Editions.ALL);
            assertThat(whatIf.moved()).as(bill.title()).isEmpty();
            assertThat(whatIf.moves()).isEqualTo(new WhatIf.Moves(0, 0));
          }
        });
  }

  @Test
  void whatTheFindingsWereIsAlwaysWithinTheBounds() {
    Seeds.forRandom(
        random -> {
          var truth = new Truth(random);
          var law = new LawUnderBill(RandomBills.bill(random));
          Map<Integer, Tier> underBill = truth.under(law, random);
          var whatIf = WhatIf.of(truth.record, law, Editions.ALL, List.of("AAA"));
          int moves = 0;
          for (Placed placed : whatIf.placements()) {
            Tier would = underBill.get(placed.placement().edition());
            assertThat(placed.tiers())
                .as("%s in %d under %s", truth, placed.placement().edition(), law.bill())
                .contains(would);
            moves += would == placed.placement().tier() ? 0 : 1;
          }
          if (!whatIf.placements().isEmpty()) {
            assertThat(moves).isBetween(whatIf.moves().least(), whatIf.moves().most());
          }
          assertThat(whatIf.moves().least()).isGreaterThanOrEqualTo(whatIf.count().least());
          assertThat(whatIf.moves().most()).isLessThanOrEqualTo(whatIf.count().most());
        });
  }

  @Test
  void aRuleThatNeverBitMovesNobodyWhenStruck() {
    Seeds.forRandom(
        random -> {
          var law =
              new LawUnderBill(
                  new Bill(
                      "no (F)",
                      "",
                      List.of(
                          new Amendment.Strike(Provision.TVPA_110_B_2_F, Editions.ALL, "cite"))));
          var record = new SmallRecord().tiers("AAA", 2009, noTier3(random)).make();
          assertThat(WhatIf.of(record, law, Editions.ALL).moved()).isEmpty();
        });
  }

  private static String noTier3(RandomGenerator random) {
    var tiers = new ArrayList<String>();
    for (int year = 2009; year <= LAST; year++) {
      tiers.add(List.of("T1", "T2", "T2WL").get(random.nextInt(3)));
    }
    return String.join(" ", tiers);
  }

  private static Bill everyEditionUnderItsOwnLaw() {
    var amendments = new ArrayList<Amendment>();
    for (int year = FIRST; year <= LAST; year++) {
      if (year != 2009 && year != 2010) {
        amendments.add(new Amendment.LawOf(year, Editions.only(year), "cite"));
      }
    }
    return new Bill("every edition under its own law", "", amendments);
  }

  /** Tiers as they come, against the law too; some editions not held, some waivers listed. */
  private static PublicRecord published(RandomGenerator random) {
    var small = new SmallRecord().tiers(WITNESS, FIRST, "T1" + " T1".repeat(LAST - FIRST));
    for (String country : List.of("AAA", "BBB")) {
      var tiers = new ArrayList<String>();
      for (int year = FIRST; year <= LAST; year++) {
        tiers.add(
            List.of("T1", "T2", "T2WL", "T2WL", "T2WL", "T2WL", "T3", "T3!", "SC", "-")
                .get(random.nextInt(10)));
        if (random.nextInt(6) == 0) {
          small.waiver(country, year, random.nextBoolean());
        }
      }
      small.tiers(country, FIRST, String.join(" ", tiers));
    }
    for (int year = FIRST; year < LAST; year++) {
      switch (random.nextInt(12)) {
        case 0 -> small.completeWaivers(year);
        case 1 -> small.partial(year);
        default -> {}
      }
    }
    return small.make();
  }

  /** One government whose findings and waivers are known, and the record that tells its tiers. */
  private static final class Truth {
    private final Map<Integer, Tier> merits = new TreeMap<>();
    private final Map<Integer, Boolean> waivers = new TreeMap<>();
    private final List<String> published = new ArrayList<>();
    private final PublicRecord record;

    Truth(RandomGenerator random) {
      var small = new SmallRecord();
      var witness = new ArrayList<String>();
      Clock clock = Clock.START;
      for (int year = FIRST; year <= LAST; year++) {
        boolean held = year == LAST || random.nextInt(25) != 0;
        if (!held) {
          small.without(year);
        }
        witness.add(held ? "T1" : "-");
        if (random.nextInt(15) == 0) {
          published.add("-");
          clock = clock.afterAbsence();
          continue;
        }
        WatchListTerms terms = WatchListTerms.enacted(year, Readings.PRACTICE);
        Tier found =
            List.of(Tier.T1, Tier.T2, Tier.T2WL, Tier.T2WL, Tier.T2WL, Tier.T2WL, Tier.T3, Tier.SC)
                .get(random.nextInt(8));
        Tier merit = found == Tier.T2WL && !terms.list() ? Tier.T2 : found;
        boolean waiver = random.nextBoolean();
        merits.put(year, merit);
        waivers.put(year, waiver);
        Clock.Step step = clock.step(terms, merit, waiver);
        clock = step.next();
        boolean automatic = step.because() == Because.AUTO_DOWNGRADE;
        published.add(
            held ? step.tier().name() + (automatic && random.nextInt(4) == 0 ? "!" : "") : "-");
        if (step.because() == Because.WAIVER) {
          switch (random.nextInt(3)) {
            case 0 -> small.waiver("AAA", year, false);
            case 1 -> small.waiver("AAA", year, true);
            default -> {}
          }
        } else if (random.nextInt(3) == 0) {
          small.completeWaivers(year);
        }
      }
      this.record =
          small
              .tiers(WITNESS, FIRST, String.join(" ", witness))
              .tiers("AAA", FIRST, String.join(" ", published))
              .make();
    }

    /** The tiers under a bill; where it leaves a ground open, one of those possible. */
    Map<Integer, Tier> under(LawUnderBill law, RandomGenerator random) {
      var tiers = new TreeMap<Integer, Tier>();
      Clock clock = Clock.START;
      for (int year = FIRST; year <= LAST; year++) {
        Tier found = merits.get(year);
        if (found == null) {
          clock = clock.afterAbsence();
          continue;
        }
        var possible = List.copyOf(law.merits(year, found));
        Tier merit = possible.get(random.nextInt(possible.size()));
        Clock.Step step =
            clock.step(law.terms(year), merit, Boolean.TRUE.equals(waivers.get(year)));
        tiers.put(year, step.tier());
        clock = step.next();
      }
      return tiers;
    }

    @Override
    public String toString() {
      return published + " of " + merits + " and " + waivers;
    }
  }
}
