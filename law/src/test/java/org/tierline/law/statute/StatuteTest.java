package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.law.statute.Provision.TVPA_110_B_2_D_I;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The book: its provisions in order, by id, and by edition. */
class StatuteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"TVPA-110-b-2-D-i", "tvpa-110-B-2-d-I", " TVPA-110-b-2-D-i ", "110-b-2-D-i"})
  void findsAnIdInAnyCase(String id) {
    assertThat(Statute.findById(id)).contains(TVPA_110_B_2_D_I);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TVPA", "TVPA-110-b-2-D", "TVPA-110-b-2-D-iv", "110(b)(2)"})
  void whatIsNoIdIsNotFound(String id) {
    assertThat(Statute.findById(id)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          # misspelt,            nearest
          TVPA-110-b-2-D-iii,    TVPA-110-b-2-D-ii
          TVPA-110-b-2-Di,       TVPA-110-b-2-D-i
          TVPA-108-b-DEMNAD,     TVPA-108-b-DEMAND
          tvpa_108_b_demand,     TVPA-108-b-DEMAND
          108-b-PARTNER,         TVPA-108-b-PARTNERS
          TVAP-103-NHNT,         TVPA-103-NHNT
          UFPLA,                 UFLPA
          CSPA-404-a-efect,      CSPA-404-a-effect
          GSP-CBI,               GSP/CBI
          """)
  void suggestsTheNearestId(String misspelt, String nearest) {
    assertThat(Statute.suggest(misspelt)).first().extracting(Provision::id).isEqualTo(nearest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing like it", "-", "q"})
  void suggestsNothingForWhatIsFarFromAll(String text) {
    assertThat(Statute.suggest(text)).isEmpty();
  }

  @Test
  void suggestsNothingForAVeryLongText() {
    assertThat(Statute.suggest("TVPA-".repeat(100_000))).isEmpty();
    assertThat(Statute.findPrinted("(1)".repeat(100_000), 2020).isEmpty()).isTrue();
  }

  @Test
  void laterEditionsGoByTheLastKnownTextAndNeedReview() {
    assertThat(Statute.needsLegalReview(2025)).isFalse();
    assertThat(Statute.needsLegalReview(2026)).isTrue();
    assertThat(Statute.inForce(2026)).isEqualTo(Statute.inForce(2025));
    assertThat(Statute.diff(2025, 2030)).isEmpty();
    assertThat(Statute.inForce(2000)).isEmpty();
  }

  @Test
  void theBookIsInOneOrder() {
    assertThat(Statute.provisions()).isEqualTo(Arrays.asList(Provision.values()));
    assertThat(Statute.inForce(2025)).isSorted().hasSize(Provision.values().length - 2);
  }

  @ParameterizedTest(name = "on {0} the law of the {1} edition is in force")
  @CsvSource(
      textBlock =
          """
          # day,      edition
          1999-01-01, 2001
          2003-12-18, 2003
          2003-12-19, 2004
          2008-12-23, 2009
          2013-03-06, 2013
          2026-11-24, 2026
          """)
  void theLawOfADayIsThatOfItsYearOrTheNextIfEnacted(LocalDate day, int edition) {
    assertThat(Statute.editionOf(day)).isEqualTo(edition);
  }

  @Test
  void aLawStillToBeEnactedIsFound() {
    assertThat(Statute.findEnactedAfter(LocalDate.of(2013, 3, 6), 2013))
        .map(PublicLaw::citation)
        .contains("P.L. 113-4");
    assertThat(Statute.findEnactedAfter(LocalDate.of(2013, 3, 7), 2014)).isEmpty();
  }
}
