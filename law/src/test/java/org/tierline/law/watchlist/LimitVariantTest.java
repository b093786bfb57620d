package org.tierline.law.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitVariantTest {
  @ParameterizedTest(name = "the {0} edition is under {1}: {2} years and {3} waived ones")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
        # edition, variant, years, waivers, years and waivers where (F) is armed
        2001,      W0,      -,     0,       -, 0
        2003,      W0,      -,     0,       -, 0
        2004,      W1,      -,     0,       -, 0
        2008,      W1,      -,     0,       -, 0
        2009,      W2,      -,     0,       -, 0
        2010,      W2,      -,     0,       -, 0
        2011,      W3,      2,     2,       2, 2
        2018,      W3,      2,     2,       2, 2
        2019,      W4,      2,     1,       1, 0
        2025,      W4,      2,     1,       1, 0
        """)
  void limitsTheWatchListByEdition(
      int edition,
      LimitVariant variant,
      @Nullable Integer years,
      int waivers,
      @Nullable Integer yearsIfArmed,
      int waiversIfArmed) {
    var actual = LimitVariant.of(edition);
    assertThat(actual).isEqualTo(variant);
    assertThat(edition).isBetween(actual.from(), actual.through());
    assertThat(actual.years(false)).isEqualTo(years == null ? Integer.MAX_VALUE : years);
    assertThat(actual.waivers(false)).isEqualTo(waivers);
    assertThat(actual.years(true))
        .isEqualTo(yearsIfArmed == null ? Integer.MAX_VALUE : yearsIfArmed);
    assertThat(actual.waivers(true)).isEqualTo(waiversIfArmed);
  }

  @Test
  void followsOneUponTheOtherWithoutGapOrOverlap() {
    var all = LimitVariant.values();
    for (int index = 1; index < all.length; index++) {
      assertThat(all[index].from()).isEqualTo(all[index - 1].through() + 1);
    }
  }

  @Test
  void refusesEditionsBeforeTheFirst() {
    assertThatThrownBy(() -> LimitVariant.of(2000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2000");
  }
}
