package org.tierline.exchange.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2015, false, 2014, 2015, 2016",
    "2010..2025, false, 2009, 2010, 2026",
    "2010..2025, false, 2009, 2025, 2026",
    "2010.., false, 2009, 9999, -1",
    "..2005, false, 2006, 0, 2006",
    "FY2026, true, 2025, 2026, 2027",
    "FY2010..FY2026, true, 2009, 2026, 2027",
    "FY2010.., true, 2009, 2010, 2009",
    "..FY2010, true, 2011, 2010, 2011"
  })
  void readsYearsInARow(String text, boolean fiscal, int before, int in, int after) {
    var span = TimeSpan.find(text).orElseThrow();
    assertThat(span).hasToString(text);
    assertThat(span.fiscal()).isEqualTo(fiscal);
    assertThat(span.contains(before)).isFalse();
    assertThat(span.contains(in)).isTrue();
    assertThat(span.contains(after)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "2025..2010",
        "15",
        "02015",
        "2010...2015",
        "2010..2015..2020",
        "FY2010..2015",
        "2010..FY2015",
        "FY",
        "fy2010",
        "2010-2015",
        " 2010",
        "２０１０"
      })
  void readsNothingElse(String text) {
    assertThat(TimeSpan.find(text)).isEmpty();
  }
}
