package org.tierline.record.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Succession.Choice;

class ReplayTest {
  /** Each row: editions from the first on, and the verdict on the last. */
  @ParameterizedTest(name = "from {0}: {1} is {2}")
  @CsvSource({
    "2002, T2WL, CONTRADICTS",
    "2004, T2WL T2WL T2WL T2WL T2WL, NOT_CONSTRAINED",
    "2009, T2WL T2WL, NOT_CONSTRAINED",
    "2009, T2WL T2WL T2, POSSIBLE",
    "2009, T2WL T2WL T2WL, WAIVER_NOT_HELD",
    "2009, T2WL T2WL T3, AUTOMATIC_OR_MERITS",
    "2009, T2WL T2WL T2WL T2WL T3, AUTOMATIC_OR_MERITS",
    "2009, T2WL T2WL T2WL T2WL T2WL, CONTRADICTS",
    "2017, T2WL T2WL T2WL T2WL, CONTRADICTS",
    "2009, T2WL T2WL SC T2WL, NOT_CONSTRAINED",
    "2009, T2WL T2WL - T2WL, NOT_CONSTRAINED",
    "2017, T2WL T2WL T2WL T3 T2WL T2WL, CONTRADICTS",
    "2017, T2WL T2WL T2WL T3 T2WL T3, CLOSED_BY_F",
    "2017, T2WL T2WL T2WL T3 T2WL T2, POSSIBLE",
    "2017, T2WL T2WL T2WL T3 T2 T2WL T2WL, NOT_CONSTRAINED"
  })
  void judgesTheLastPlacement(int first, String tiers, ReplayVerdict verdict) {
    var record = new SmallRecord().tiers("AAA", first, tiers).make();
    assertThat(Replay.of(record, "AAA", Readings.PRACTICE).getLast().verdict()).isEqualTo(verdict);
  }

  @Test
  void aListedWaiverIsWaivedAndADerivedOneIsNoCheckPassed() {
    var small = new SmallRecord().tiers("AAA", 2009, "T2WL T2WL T2WL");
    assertThat(last(small.waiver("AAA", 2011, false)).verdict()).isEqualTo(ReplayVerdict.WAIVED);
    var derived = new SmallRecord().tiers("AAA", 2009, "T2WL T2WL T2WL").waiver("AAA", 2011, true);
    assertThat(last(derived).verdict()).isEqualTo(ReplayVerdict.WAIVER_NOT_HELD);
  }

  @Test
  void aCompleteListThatLacksTheWaiverContradicts() {
    var small = new SmallRecord().tiers("AAA", 2009, "T2WL T2WL T2WL").completeWaivers(2011);
    assertThat(last(small).verdict()).isEqualTo(ReplayVerdict.CONTRADICTS);
  }

  @Test
  void aWaiverListedBeforeTheLimitContradicts() {
    var small = new SmallRecord().tiers("AAA", 2009, "T2WL T2WL").waiver("AAA", 2010, false);
    assertThat(last(small).verdict()).isEqualTo(ReplayVerdict.CONTRADICTS);
  }

  @Test
  void namesTheProvisionThatConstrains() {
    var small = new SmallRecord().tiers("AAA", 2017, "T2WL T2WL T2WL T3 T2WL T3");
    assertThat(last(small).by()).contains(Provision.TVPA_110_B_2_F);
    assertThat(last(new SmallRecord().tiers("AAA", 2009, "T2WL T2WL T3")).by())
        .contains(Provision.TVPA_110_B_2_D_I);
    assertThat(last(new SmallRecord().tiers("AAA", 2009, "T2")).by()).isEmpty();
  }

  @Test
  void aRunCarriesOnToASuccessorOnlyByChoice() {
    assertThat(successor(Choice.CONTINUES)).isEqualTo(ReplayVerdict.WAIVER_NOT_HELD);
    assertThat(successor(Choice.SPLITS)).isEqualTo(ReplayVerdict.NOT_CONSTRAINED);
    assertThat(successor(Choice.STOPS)).isEqualTo(ReplayVerdict.NOT_CONSTRAINED);
  }

  private static ReplayVerdict successor(Choice choice) {
    var record =
        new SmallRecord()
            .tiers("ANT", 2009, "T2WL T2WL")
            .tiers("CUW", 2011, "T2WL")
            .succession("ANT", "CUW", choice, 2011)
            .make();
    return Replay.of(record, "CUW", Readings.PRACTICE).getLast().verdict();
  }

  /** Each row: editions from 2022 on, of which 2023 isn't held, and the verdict on the last. */
  @ParameterizedTest(name = "{0} without 2023 is {1}")
  @CsvSource({
    "T2WL - T2WL, CLOCK_NOT_KNOWN",
    "T2WL - T1, CLOCK_NOT_KNOWN",
    "T2 - T2WL, NOT_CONSTRAINED",
    "T2 - T2WL T2WL, CLOCK_NOT_KNOWN",
    "T2 - T2WL T2WL T2WL, CLOCK_NOT_KNOWN",
    "T2WL - T2 T2WL T2WL, NOT_CONSTRAINED",
    "T2WL - T2 T2WL T2WL T2, POSSIBLE"
  })
  void restsNoFirmVerdictOnAnEditionThatIsNotHeld(String tiers, ReplayVerdict verdict) {
    for (var small :
        List.of(
            new SmallRecord().tiers("AAA", 2022, tiers).without(2023),
            new SmallRecord()
                .tiers("AAA", 2022, tiers)
                .tiers("BBB", 2022, "T1 T1")
                .partial(2023))) {
      var replayed = Replay.of(small.make(), "AAA", Readings.PRACTICE).getLast();
      assertThat(replayed.verdict()).isEqualTo(verdict);
      assertThat(replayed.gap().map(Gap::editions))
          .isEqualTo(
              verdict == ReplayVerdict.POSSIBLE || tiers.startsWith("T2WL - T2 ")
                  ? Optional.empty()
                  : Optional.of(List.of(2023)));
    }
  }

  @Test
  void anEditionThatIsNotHeldMakesOneClockOfManyOnlyByWhatFollows() {
    var small = new SmallRecord().tiers("AAA", 2022, "T2WL - T2WL").without(2023).make();
    assertThat(RecordHistory.clockBefore(small, "AAA", 2024, Readings.PRACTICE).isCertain())
        .isFalse();
    var sheet = CountrySheet.of(small, small.country("AAA").orElseThrow());
    assertThat(sheet.next().gap()).contains(new Gap(List.of(2023), false));
    var edition = EditionSheet.of(small, 2024).orElseThrow();
    assertThat(edition.compared()).isFalse();
    assertThat(edition.rows().getFirst().change().kind()).isEqualTo(Change.Kind.NOT_KNOWN);
    assertThat(edition.rows().getFirst().streak().open()).isTrue();
  }

  @Test
  void countsByVerdictAndEdition() {
    var record =
        new SmallRecord()
            .tiers("AAA", 2009, "T2WL T2WL T2WL T2WL")
            .tiers("BBB", 2009, "T2WL T2WL T2WL T2")
            .make();
    var sheet = ReplaySheet.of(Replay.of(record, Readings.PRACTICE), null);
    assertThat(sheet.rows()).hasSize(8);
    assertThat(sheet.constrained()).isEqualTo(4);
    assertThat(sheet.waiversNotHeld()).containsOnlyKeys(2011, 2012).containsEntry(2011, 2);
    assertThat(ReplaySheet.of(Replay.of(record, Readings.PRACTICE), "BBB").rows()).hasSize(4);
  }

  private static Replayed last(SmallRecord small) {
    List<Replayed> replayed = Replay.of(small.make(), "AAA", Readings.PRACTICE);
    return replayed.getLast();
  }
}
