package org.tierline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.benchmark.SeededFacts.Seeded;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.determination.Contradiction;
import org.tierline.law.determination.Decision;
import org.tierline.law.determination.ListDecision;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.facts.Facts;
import org.tierline.law.watchlist.Readings;

class SeededFactsTest {
  private static final List<Seeded> SEEDED = SeededFacts.on(RecordFiles.builtIn());

  @Test
  void areTheSameAtEveryRun() {
    assertThat(SeededFacts.all()).isEqualTo(SEEDED.stream().map(Seeded::facts).toList());
  }

  @Test
  void threeInTenArePartial() {
    assertThat(SEEDED).hasSize(5_000);
    assertThat(SEEDED.stream().filter(each -> !each.facts().equals(each.complete())))
        .hasSize(1_500);
  }

  @Test
  void holdNoContradiction() {
    for (Seeded each : SEEDED) {
      assertThat(Contradiction.in(each.complete())).as("%s", each.placement()).isEmpty();
    }
  }

  @Test
  void completeOnesLeadToTheTierOfTheRecord() {
    for (Seeded each : SEEDED) {
      var decision = decide(each.complete());
      assertThat(decision.tier()).as("%s", each.placement()).contains(each.placement().tier());
    }
  }

  @Test
  void tiersComeInTheProportionsOfTheRecord() {
    var record = RecordFiles.builtIn();
    for (Tier tier : Tier.values()) {
      long held = 0;
      long all = 0;
      for (int edition = 2011; edition <= 2025; edition++) {
        all += record.placements(edition).size();
        held += record.placements(edition).stream().filter(each -> each.tier() == tier).count();
      }
      long seeded = SEEDED.stream().filter(each -> each.placement().tier() == tier).count();
      assertThat((double) seeded / SeededFacts.SIZE)
          .as("%s", tier)
          .isBetween((double) held / all - 0.02, (double) held / all + 0.02);
    }
  }

  @Test
  void mostPartialOnesAreOpenAndSomeAreDecidedAllTheSame() {
    var open =
        SEEDED.stream()
            .filter(each -> !each.facts().equals(each.complete()))
            .filter(each -> !decide(each.facts()).isDecided())
            .count();
    assertThat(open).isBetween(750L, 1_400L);
  }

  private static Decision decide(Facts facts) {
    return ListDecision.decide(facts, Readings.PRACTICE, ReasonDepth.NONE);
  }
}
