package org.tierline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierline.law.determination.ListDecision;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.watchlist.Readings;

class DroolsExecutableModelTest {

  @Test
  void answersAsTheLawModuleDoesOnAllSeededFactsInBothKindsOfSession() {
    try (var rules = new DroolsExecutableModel()) {
      for (var facts : SeededFacts.all()) {
        var expected =
            PeerAnswer.of(ListDecision.decide(facts, Readings.PRACTICE, ReasonDepth.NONE));
        var government = new GovernmentCase(facts, ClocksBefore.of(facts));
        assertThat(rules.decide(government).answer()).as("%s", facts).isEqualTo(expected);
        assertThat(rules.decideInNewSession(government).answer()).isEqualTo(expected);
      }
    }
  }
}
