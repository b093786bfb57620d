package org.tierline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.determination.ListDecision;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.watchlist.Readings;

class DroolsDmnTest {

  @ParameterizedTest(name = "alpha network: {0}")
  @ValueSource(strings = {"false", "true"})
  void answersAsTheLawModuleDoesOnAllSeededFacts(String alphaNetwork) {
    System.setProperty("org.kie.dmn.compiler.alphanetwork", alphaNetwork);
    try {
      answersAsTheLawModuleDoes(new DroolsDmn());
    } finally {
      System.clearProperty("org.kie.dmn.compiler.alphanetwork");
    }
  }

  private static void answersAsTheLawModuleDoes(DroolsDmn dmn) {
    for (var facts : SeededFacts.all()) {
      var answer = DroolsDmn.answer(dmn.decide(dmn.input(facts, ClocksBefore.of(facts))));
      assertThat(answer)
          .as("%s", facts)
          .isEqualTo(
              PeerAnswer.of(ListDecision.decide(facts, Readings.PRACTICE, ReasonDepth.NONE)));
    }
  }
}
