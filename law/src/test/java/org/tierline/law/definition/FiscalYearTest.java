package org.tierline.law.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

  @ParameterizedTest(name = "{0} is in {1}")
  @CsvSource({
    "2025-09-30, FY2025",
    "2025-10-01, FY2026",
    "2025-12-31, FY2026",
    "2026-01-01, FY2026",
    "2026-09-30, FY2026",
    "2026-10-01, FY2027"
  })
  void beginsOnTheFirstOfOctober(LocalDate day, String year) {
    var found = FiscalYear.containing(day);

    assertThat(found).hasToString(year);
    assertThat(found.contains(day)).isTrue();
    assertThat(found.previous().contains(day)).isFalse();
    assertThat(found.next().contains(day)).isFalse();
  }

  @ParameterizedTest(name = "a report of {0} governs {1}")
  @CsvSource({
    "2003-06-11, FY2004",
    "2021-07-01, FY2022",
    "2025-09-29, FY2026", // late, and still before October
    "2025-09-30, FY2026",
    "2025-10-01, FY2027" // a report submitted after the year has turned
  })
  void governsTheYearAfterTheReport(LocalDate release, String year) {
    assertThat(FiscalYear.ofRelease(release)).hasToString(year);
  }

  @Test
  void knowsItsFirstAndLastDay() {
    var year = new FiscalYear(2026);

    assertThat(year.firstDay()).isEqualTo("2025-10-01");
    assertThat(year.lastDay()).isEqualTo("2026-09-30");
    assertThat(year.next()).isGreaterThan(year);
  }

  @Test
  void readsOnlyWhatItWrites() {
    assertThat(FiscalYear.find("FY2026")).contains(new FiscalYear(2026));
    assertThat(FiscalYear.find("2026")).isEmpty();
    assertThat(FiscalYear.find("fy2026")).isEmpty();
    assertThat(FiscalYear.find("FY26")).isEmpty();
    assertThat(FiscalYear.find("FY1976")).isEmpty();
    assertThatThrownBy(() -> new FiscalYear(1976)).hasMessageContaining("FY1977");
  }
}
