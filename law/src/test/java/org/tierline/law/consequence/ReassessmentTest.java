package org.tierline.law.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.consequence.Reassessment.Finding;

class ReassessmentTest {

  @ParameterizedTest(name = "{0}: {1}, {2}, watch-list ground {3}: {4}")
  @CsvSource({
    "2003, T3, SIGNIFICANT_EFFORTS, false, T2", // Greece 2003: there was no watch list
    "2003, T3, SIGNIFICANT_EFFORTS, true,  T2",
    "2004, T3, SIGNIFICANT_EFFORTS, true,  T2WL",
    "2004, T3, SIGNIFICANT_EFFORTS, false, T2",
    "2009, T3, SIGNIFICANT_EFFORTS, true,  T2WL", // Swaziland 2009, on limb (iii)
    "2009, T3, COMPLIES,            true,  T1",
    "2009, T2, COMPLIES,            false, T2" // only Tier 3 is reassessed
  })
  void movesOnlyTier3(int edition, Tier at, Finding finding, boolean ground, Tier expected) {
    assertThat(
            Reassessment.effectiveTier(edition, at, Answer.of(finding), Answer.of(ground))
                .findValue())
        .contains(expected);
  }

  @Test
  void leavesTheGroundOpenFromTheFirstWatchListOn() {
    var found = Answer.of(Finding.SIGNIFICANT_EFFORTS);

    var in2003 = Reassessment.effectiveTier(2003, Tier.T3, found, Answer.unknown());
    var in2009 = Reassessment.effectiveTier(2009, Tier.T3, found, Answer.unknown());

    assertThat(in2003.findValue()).contains(Tier.T2);
    assertThat(in2009.possible()).containsExactly(Tier.T2WL, Tier.T2);
    assertThat(in2009.missing()).containsExactly("reassessment.watchListGround");
  }

  @Test
  void changesNothingWithoutAFinding() {
    assertThat(
            Reassessment.effectiveTier(2009, Tier.T3, Answer.none(), Answer.unknown()).findValue())
        .contains(Tier.T3);
    assertThat(
            Reassessment.effectiveTier(2009, Tier.T3, Answer.unknown(), Answer.unknown())
                .possible())
        .containsExactly(Tier.T1, Tier.T2WL, Tier.T2, Tier.T3);
  }
}
