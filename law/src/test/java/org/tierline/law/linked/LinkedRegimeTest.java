package org.tierline.law.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;

class LinkedRegimeTest {

  @ParameterizedTest(name = "{0} on {1}, made {2}, letter {3}: {4}")
  @CsvSource({
    "T3,   2015-06-28, 2015-10-05, false, NOT_DENIED", // the day before it came into force
    "T3,   2015-06-29, 2015-10-05, false, DENIED",
    "T3,   2016-02-23, 2016-02-04, true,  DENIED", // before the exception was rewritten
    "T3,   2016-02-24, 2016-02-04, true,  EXCEPTED",
    "T2WL, 2016-02-24, 2016-02-04, false, NOT_DENIED", // Malaysia 2015: on the Tier 2 list
    "SC,   2018-07-01, 2018-02-04, false, NOT_DENIED",
    "T3,   2021-07-01, 2021-06-30, false, DENIED",
    "T3,   2021-07-01, 2021-07-01, false, OUTSIDE_THE_AUTHORITY"
  })
  void denyTheFastTrackToTier3(
      Tier tier, LocalDate on, LocalDate made, boolean letter, FastTrack.Effect expected) {
    var agreement = new TradeAgreement(Answer.of(made), Answer.of(letter));

    assertThat(FastTrack.of(2015, Answer.of(tier), agreement, on).findValue()).contains(expected);
  }

  @Test
  void askForTheLetterOnlyWhereItCounts() {
    var made = Answer.of(LocalDate.parse("2016-02-04"));
    var agreement = new TradeAgreement(made, Answer.unknown());
    var on = LocalDate.parse("2016-03-01");

    assertThat(FastTrack.of(2015, Answer.of(Tier.T3), agreement, on).missing())
        .containsExactly("agreement.letter");
    assertThat(FastTrack.of(2015, Answer.of(Tier.T2), agreement, on).findValue())
        .contains(FastTrack.Effect.NOT_DENIED);
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void coverAthletesAtATier3HostAlone(Tier tier) {
    assertThat(AthleteBriefing.covered(2025, Answer.of(tier)).findValue())
        .contains(tier == Tier.T3);
  }

  @ParameterizedTest
  @EnumSource(LinkedRegime.class)
  void haveAProvisionOfTheirOwn(LinkedRegime regime) {
    assertThat(regime.when()).isNotBlank();
    assertThat(regime.effect()).isNotBlank();
    assertThat(LinkedRegime.values())
        .filteredOn(other -> other.provision() == regime.provision())
        .containsExactly(regime);
    regime
        .since()
        .ifPresent(
            day -> assertThat(regime.provision().from()).isGreaterThanOrEqualTo(day.getYear()));
  }

  @Test
  void hangOnTheTierInTwoCasesOnly() {
    assertThat(LinkedRegime.listByTier())
        .extracting(LinkedRegime::provision)
        .containsExactly(Provision.TPA_106_B_6, Provision.ATHLETE);
  }
}
