package org.tierline.exchange.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.Replay;
import org.tierline.record.history.ReplaySheet;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.Streak;

/** Facts that must come out of the built-in record. */
class BuiltInHistoryTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();

  @Test
  void northKoreaIsOnTier3InTwentyThreeEditionsInARow() {
    var streak = Streak.upTo(RECORD, "PRK", 2025).orElseThrow();
    assertThat(Wording.streak(streak)).isEqualTo("Tier 3, 23rd edition in a row, since 2003");
    assertThat(streak.length()).isEqualTo(23);
  }

  @Test
  void southKoreaLeftTier1ForTwoEditions() {
    assertThat(Streak.of(RECORD, "KOR"))
        .extracting(Wording::streak)
        .containsExactly(
            "Tier 3 for the first edition",
            "Tier 1, 20th edition in a row, since 2002",
            "Tier 2, 2nd edition in a row, since 2022",
            "Tier 1, 2nd edition in a row, since 2024");
  }

  @Test
  void the2025EditionPlaces184GovernmentsAndHas4SpecialCases() {
    var sheet = EditionSheet.of(RECORD, 2025).orElseThrow();
    assertThat(sheet.ranked()).isEqualTo(184);
    assertThat(sheet.totals())
        .isEqualTo(Map.of(Tier.T1, 33, Tier.T2, 106, Tier.T2WL, 25, Tier.T3, 20, Tier.SC, 4));
    assertThat(sheet.on(Tier.T3))
        .extracting(row -> row.country().code())
        .hasSize(20)
        .contains("PRK", "CHN", "RUS", "CUB", "IRN", "SYR", "AFG");
  }

  @Test
  void theReplayContradictsNothing() {
    assertThat(Replay.of(RECORD, Readings.PRACTICE).totals())
        .isEqualTo(
            Map.of(
                ReplayVerdict.NOT_CONSTRAINED, 3830,
                ReplayVerdict.POSSIBLE, 160,
                ReplayVerdict.WAIVED, 74,
                ReplayVerdict.WAIVER_NOT_HELD, 72,
                ReplayVerdict.STATED_AUTOMATIC, 10,
                ReplayVerdict.AUTOMATIC_OR_MERITS, 42,
                ReplayVerdict.CLOSED_BY_F, 5,
                ReplayVerdict.CONTRADICTS, 0,
                ReplayVerdict.CLOCK_NOT_KNOWN, 0));
  }

  @Test
  void aSixthOfTheWaiverYearsHasNoListBecauseNoneOf2011And2012IsHeld() {
    var byEdition = ReplaySheet.of(Replay.of(RECORD, Readings.PRACTICE), null).waiversNotHeld();
    assertThat(byEdition.getOrDefault(2011, 0) + byEdition.getOrDefault(2012, 0)).isEqualTo(25);
    assertThat(byEdition.keySet())
        .containsExactlyElementsOf(List.of(2011, 2012, 2014, 2016, 2017, 2019, 2021));
  }

  @Test
  void everyEditionHasASheetThatAddsUp() {
    for (int year : RECORD.years()) {
      var sheet = EditionSheet.of(RECORD, year).orElseThrow();
      assertThat(sheet.rows()).hasSize(RECORD.placements(year).size());
      assertThat(sheet.totals().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(sheet.rows().size());
    }
  }
}
