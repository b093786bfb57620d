package org.tierline.law.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;

class DeterminationWindowTest {

  @ParameterizedTest(name = "{1} days after {0}: {2}")
  @CsvSource({
    "2024-06-24, 0, EARLY",
    "2024-06-24, 44, EARLY",
    "2024-06-24, 45, TIMELY",
    "2024-06-24, 90, TIMELY",
    "2024-06-24, 91, LATE"
  })
  void isOpenFromThe45thToThe90thDay(LocalDate release, int days, Timeliness expected) {
    var window = new DeterminationWindow(release);

    assertThat(window.timeliness(release.plusDays(days))).isEqualTo(expected);
    assertThat(window.opens()).isEqualTo(release.plusDays(45));
    assertThat(window.closes()).isEqualTo(release.plusDays(90));
  }

  @ParameterizedTest(name = "edition {0}: {3} days, {4}, {5}")
  @CsvSource(
      textBlock =
          """
          # edition, release, determination, days, timeliness, fiscal year: the real ones
          2003, 2003-06-11, 2003-09-09,  90, TIMELY, FY2004
          2005, 2005-06-03, 2005-09-21, 110, LATE,   FY2006
          2007, 2007-06-12, 2007-10-18, 128, LATE,   FY2008
          2008, 2008-06-04, 2008-10-17, 135, LATE,   FY2009
          2009, 2009-06-16, 2009-09-14,  90, TIMELY, FY2010
          2011, 2011-06-27, 2011-09-30,  95, LATE,   FY2012
          2012, 2012-06-19, 2012-09-14,  87, TIMELY, FY2013
          2013, 2013-06-19, 2013-09-17,  90, TIMELY, FY2014
          2014, 2014-06-20, 2014-09-18,  90, TIMELY, FY2015
          2016, 2016-06-30, 2016-09-27,  89, TIMELY, FY2017
          2017, 2017-06-27, 2017-09-30,  95, LATE,   FY2018
          2018, 2018-06-28, 2018-11-29, 154, LATE,   FY2019
          2019, 2019-06-20, 2019-10-18, 120, LATE,   FY2020
          2020, 2020-06-25, 2020-09-28,  95, LATE,   FY2021
          2021, 2021-07-01, 2021-12-21, 173, LATE,   FY2022
          2022, 2022-07-19, 2022-10-14,  87, TIMELY, FY2023
          2024, 2024-06-24, 2024-09-30,  98, LATE,   FY2025
          2025, 2025-09-29, 2025-11-21,  53, TIMELY, FY2026
          """)
  void agreesWithTheRealDeterminations(
      int edition,
      LocalDate release,
      LocalDate determination,
      long days,
      Timeliness timeliness,
      String year) {
    var window = new DeterminationWindow(release);

    assertThat(window.days(determination)).isEqualTo(days);
    assertThat(window.timeliness(determination)).isEqualTo(timeliness);
    assertThat(RestrictedYear.of(edition, Answer.of(release)).findValue().map(Object::toString))
        .contains(year);
  }

  @ParameterizedTest(name = "edition {0}")
  @CsvSource({"2003", "2026"})
  void leavesTheYearOpenUntilTheReleaseIsKnown(int edition) {
    assertThat(RestrictedYear.of(edition, Answer.unknown()).missing()).containsExactly("release");
    assertThat(RestrictedYear.of(edition, Answer.none()).missing()).containsExactly("release");
  }
}
