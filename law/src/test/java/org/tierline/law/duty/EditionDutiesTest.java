package org.tierline.law.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.statute.Provision;

class EditionDutiesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2001, TVPA-110-b-1-due",
    "2009, TVPA-110-b-1-due",
    "2010, TVPA-110-b-1-due CSPA-404-b-1",
    "2013, TVPA-110-b-1-due TVPA-110-b-1-DG TVPA-110-b-1-narr CSPA-404-b-1",
    "2017, TVPA-110-b-1-due TVPA-110-b-1-DG TVPA-110-b-1-narr CSPA-404-b-1",
    "2018, TVPA-110-b-1-due TVPA-110-b-1-DG TVPA-110-b-1-narr CSPA-404-b-1 CAATSA-321-a",
    "2019, TVPA-110-b-1-due TVPA-110-b-1-DG TVPA-110-b-1-narr CSPA-404-b-1 CSPA-405-d CAATSA-321-a"
  })
  void growWithTheLaw(int edition, String expected) {
    assertThat(
            EditionDuties.of(edition).stream()
                .map(duty -> duty.provision().id())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} released {1}: {2}")
  @CsvSource({
    "2020, 2020-06-25, LATE",
    "2022, 2022-07-19, LATE",
    "2023, 2023-06-15, TIMELY",
    "2025, 2025-09-29, LATE"
  })
  void timeTheReport(int edition, LocalDate release, Timeliness expected) {
    var report = EditionDuties.of(edition).getFirst();

    assertThat(report.provision()).isEqualTo(Provision.TVPA_110_B_1_DUE);
    assertThat(report.timeliness(release)).contains(expected);
  }
}
