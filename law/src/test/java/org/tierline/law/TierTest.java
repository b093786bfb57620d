package org.tierline.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierTest {
  @ParameterizedTest
  @CsvSource({
    "t1, T1",
    "1, T1",
    "Tier 1, T1",
    "tier 2, T2",
    "T2WL, T2WL",
    "2WL, T2WL",
    "2 wl, T2WL",
    "Tier 2WL, T2WL",
    "Tier 2 Watch List, T2WL",
    "Tier 2 (Watch List), T2WL",
    "tier-3, T3",
    "special case, SC"
  })
  void isReadAsPeopleWriteIt(String text, Tier tier) {
    assertThat(Tier.find(text)).contains(tier);
  }

  @ParameterizedTest
  @EnumSource
  void isReadByItsNameAndTitle(Tier tier) {
    assertThat(Tier.find(tier.name())).contains(tier);
    assertThat(Tier.find(tier.title())).contains(tier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "4", "T9", "Tier", "Watch List", "T2LW", "12"})
  void isNothingElse(String text) {
    assertThat(Tier.find(text)).isEmpty();
  }
}
