package org.tierline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.law.determination.ListDecision;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.watchlist.Readings;

class DroolsDmnTest {

  @ParameterizedTest
  @EnumSource
  void answersAsTheLawModuleDoesOnAllSeededFacts(DroolsDmn.Feel feel) {
    var dmn = new DroolsDmn(feel);
    for (var facts : SeededFacts.all()) {
      var answer = DroolsDmn.answer(dmn.decide(dmn.input(facts, ClocksBefore.of(facts))));
      assertThat(answer)
          .as("%s", facts)
          .isEqualTo(
              PeerAnswer.of(ListDecision.decide(facts, Readings.PRACTICE, ReasonDepth.NONE)));
    }
  }
}
