package org.tierline.record.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.record.Succession.Choice;

class StreakTest {
  @Test
  void aGapEndsAStreak() {
    var record = new SmallRecord().tiers("AAA", 2005, "T2 T2 - T2").make();
    assertThat(Streak.of(record, "AAA"))
        .extracting(Streak::since, Streak::through, Streak::length)
        .containsExactly(tuple(2005, 2006, 2), tuple(2008, 2008, 1));
  }

  @Test
  void aSpecialCaseInBetweenEndsAStreak() {
    var record = new SmallRecord().tiers("AAA", 2005, "T3 SC T3").make();
    assertThat(Streak.of(record, "AAA"))
        .extracting(Streak::tier, Streak::length)
        .containsExactly(tuple(Tier.T3, 1), tuple(Tier.SC, 1), tuple(Tier.T3, 1));
  }

  @Test
  void aGovernmentThatSplitsStartsAnew() {
    var record =
        new SmallRecord()
            .tiers("SCG", 2004, "T2 T2 T2")
            .tiers("SRB", 2007, "T2 T2")
            .succession("SCG", "SRB", Choice.SPLITS, 2007)
            .make();
    assertThat(Streak.upTo(record, "SRB", 2008))
        .hasValueSatisfying(streak -> assertThat(streak.since()).isEqualTo(2007));
    assertThat(Streak.of(record, "SCG"))
        .singleElement()
        .satisfies(streak -> assertThat(streak.through()).isEqualTo(2006));
  }

  @Test
  void aGovernmentThatContinuesKeepsItsStreak() {
    var record =
        new SmallRecord()
            .tiers("OLD", 2004, "T2 T2 T2")
            .tiers("NEW", 2007, "T2 T2")
            .succession("OLD", "NEW", Choice.CONTINUES, 2007)
            .make();
    assertThat(Streak.upTo(record, "NEW", 2008))
        .hasValueSatisfying(streak -> assertThat(streak.since()).isEqualTo(2004));
  }

  @Test
  void namesTheCellsItDependsOn() {
    var record = new SmallRecord().tiers("AAA", 2005, "T2? T3 T3? T3 T3?").make();
    assertThat(Streak.upTo(record, "AAA", 2008))
        .hasValueSatisfying(streak -> assertThat(streak.doubtful()).containsExactly(2007));
  }

  @Test
  void isEmptyWhereTheEditionDoesntPlaceIt() {
    var record = new SmallRecord().tiers("AAA", 2005, "T2 - T2").make();
    assertThat(Streak.upTo(record, "AAA", 2006)).isEmpty();
    assertThat(Streak.of(record, "BBB")).isEmpty();
  }

  @Test
  void listsTheLongestFirst() {
    var record =
        new SmallRecord()
            .tiers("AAA", 2005, "T2 T3 T3")
            .tiers("BBB", 2005, "T1 T1 T1")
            .tiers("CCC", 2005, "T2 T2 -")
            .make();
    assertThat(Streak.in(record, 2007))
        .extracting(Streak::country)
        .isEqualTo(List.of("BBB", "AAA"));
  }
}
