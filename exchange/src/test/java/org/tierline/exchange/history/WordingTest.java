package org.tierline.exchange.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Tier;
import org.tierline.record.Grade;
import org.tierline.record.history.Streak;

class WordingTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "1,1st",
    "2,2nd",
    "3,3rd",
    "4,4th",
    "11,11th",
    "12,12th",
    "13,13th",
    "21,21st",
    "23,23rd",
    "111,111th"
  })
  void countsInOrder(int number, String ordinal) {
    assertThat(Wording.ordinal(number)).isEqualTo(ordinal);
  }

  @Test
  void joinsYearsInARow() {
    assertThat(Wording.years(List.of(2013, 2014, 2015, 2018, 2020, 2021)))
        .isEqualTo("2013-2015, 2018, 2020-2021");
    assertThat(Wording.years(List.of())).isEmpty();
  }

  @Test
  void aStreakSaysWhichCellsItDependsOn() {
    assertThat(Wording.streak(new Streak("AAA", Tier.T2, 2015, 2017, List.of(2016), false)))
        .isEqualTo(
            "Tier 2, 3rd edition in a row, since 2015 (if the cell of 2016 is right, which no"
                + " document shows)");
  }

  @Test
  void doubtfulCellsLookDifferent() {
    for (Grade grade : Grade.values()) {
      boolean plain = Wording.stripCell(Tier.T3, grade).equals(" 3 ");
      assertThat(plain).isEqualTo(grade.isDocumented());
      assertThat(Wording.stripCell(Tier.T3, grade)).hasSize(3);
      assertThat(Wording.marked(Tier.T3, grade).equals("T3")).isEqualTo(grade.isDocumented());
    }
  }
}
