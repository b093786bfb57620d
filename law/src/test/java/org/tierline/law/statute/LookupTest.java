package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.law.statute.Provision.TVPA_110_B_2_D_I;
import static org.tierline.law.statute.Provision.TVPA_110_B_2_D_II;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a citation names, as printed in an edition. */
class LookupTest {

  @ParameterizedTest(name = "{0} in {1}: {2}; below it {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # citation                | edition | printed there                            | below it
          110(b)(2)(D)              | 2016 |                                             | TVPA-110-b-2-D-i TVPA-110-b-2-D-ii
          110(b)(2)(D)(i)           | 2016 | TVPA-110-b-2-D-i                            |
          §110(b)(2)(D)(ii)         | 2013 | TVPA-110-b-2-D-ii                           |
          § 110 (b) (2) (D) (ii)    | 2013 | TVPA-110-b-2-D-ii                           |
          section 110(b)(2)(d)(II)  | 2013 | TVPA-110-b-2-D-ii                           |
          TVPA §110(b)(3)(D)(ii)    | 2012 | TVPA-110-b-2-D-ii                           |
          110(b)(2)(D)              | 2010 |                                             |
          110(b)(3)(D)              | 2010 |                                             |
          110(b)(3)(D)              | 2011 |                                             | TVPA-110-b-2-D-i TVPA-110-b-2-D-ii
          110(b)(2)                 | 2003 | TVPA-110-b-2-interim                        |
          110(b)(2)                 | 2012 | TVPA-110-b-2-interim                        |
          110(b)(3)                 | 2003 |                                             | TVPA-110-b-3-A
          22 USC 7107(b)(3)         | 2018 |                                             | TVPA-110-b-3-A
          22 U.S.C. § 7107(b)(4)    | 2012 |                                             | TVPA-110-b-3-A
          7107(b)(4)                | 2019 | TVPA-110-b-4                                |
          7107(b)(4)                | 2018 |                                             |
          110(b)(3)(B)              | 2012 | TVPA-110-b-2-B                              |
          110(b)(3)(B)              | 2013 | TVPA-110-b-3-A                              |
          110(b)(3)(B)              | 2019 | TVPA-110-b-3-B                              |
          110(b)(3)(C)              | 2019 |                                             |
          110(b)(1)(E)              | 2019 | TVPA-110-b-1-DG                             |
          110(b)(1)(D)-(E)          | 2019 | TVPA-110-b-1-DG                             |
          110(d)(6)                 | 2019 | TVPA-110-d-1-B                              |
          108(b)(9)                 | 2003 |                                             |
          108(b)(9)                 | 2012 | TVPA-108-b-SELFASSESS                       |
          108(b)(9)                 | 2013 | TVPA-108-b-PARTNERS                         |
          7106(b)(1)                | 2003 | TVPA-108-b-PROSECUTE                        |
          7106(b)(1)                | 2019 | TVPA-108-b-PROSECUTE TVPA-108-b-1-presumption TVPA-108-b-1-suspended |
          103(8)                    | 2002 | TVPA-103-severe                             |
          103(8)                    | 2015 | TVPA-103-NHNT                               |
          22 USC 7102(10)           | 2020 | TVPA-103-NHNT                               |
          CSPA 404(a)               | 2018 | CSPA-404-a CSPA-404-a-effect                |
          22 USC 2370c-1(f)         | 2013 | CSPA-404-f                                  |
          19 USC 4205(b)(6)         | 2016 | TPA-106-b-6                                 | TPA-106-b-6-C
          22 USC 10004              | 2023 | SUDAN-ACT                                   |
          22 U.S.C. 7707            | 2023 | MCC                                         |
          TVPA 111                  | 2024 | INA-212-a-2-H                               |
          19 USC 7107(b)(3)         | 2018 |                                             |
          22 USC 110(b)             | 2018 |                                             |
          110(b)(2)(D)(i)           | 2031 | TVPA-110-b-2-D-i                            |
          hello                     | 2016 |                                             |
          110(b)(1)-(99999999)      | 2016 |                                             |
          103(11)-(x)               | 2020 |                                             |
          """)
  void namesWhatIsPrintedThereInTheEdition(
      String citation, int edition, String exact, String parts) {
    var lookup = Statute.findPrinted(citation, edition);
    assertThat(lookup.byId()).isFalse();
    assertThat(ids(lookup.exact())).isEqualTo(exact == null ? "" : exact);
    assertThat(ids(lookup.parts())).isEqualTo(parts == null ? "" : parts);
  }

  @ParameterizedTest(name = "{0} in {1}: elsewhere {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # citation        | edition | what the same words name in other editions
          110(b)(2)(D)      | 2010 | 2013..: TVPA-110-b-2-D-i TVPA-110-b-2-D-ii
          110(b)(2)(D)      | 2016 |
          110(b)(3)(D)      | 2016 | 2011..2012: TVPA-110-b-2-D-i TVPA-110-b-2-D-ii; 2019..: TVPA-110-b-3-D
          110(b)(2)(B)      | 2016 |
          110(b)(4)         | 2025 | 2004..2012: TVPA-110-b-3-A
          110(b)(4)(A)      | 2012 |
          108(b)(9)         | 2025 | 2004..2012: TVPA-108-b-SELFASSESS
          108(b)(11)        | 2010 | 2013..: TVPA-108-b-PROGRESS
          108(b)(12)        | 2012 | 2013..: TVPA-108-b-DEMAND
          103(8)            | 2025 | 2001..2012: TVPA-103-severe; 2013..2018: TVPA-103-NHNT
          110-b-4           | 2025 | 2004..2012: TVPA-110-b-3-A
          110-b-2-D         | 2025 |
          """)
  void saysWhatTheSameCitationNamesInOtherEditions(String citation, int edition, String others) {
    var said =
        Statute.findPrinted(citation, edition).otherReadings().stream()
            .map(
                other ->
                    other.from()
                        + ".."
                        + (other.through() == Provision.OPEN ? "" : other.through())
                        + ": "
                        + ids(other.provisions()))
            .collect(Collectors.joining("; "));
    assertThat(said).isEqualTo(others == null ? "" : others);
  }

  @Test
  void theWatchListsNumberNamedTheInterimReportsBefore2013() {
    var lookup = Statute.findPrinted("110(b)(2)", 2025);
    assertThat(lookup.provisions())
        .contains(Provision.TVPA_110_B_2_A, TVPA_110_B_2_D_I, Provision.TVPA_110_B_2_F)
        .doesNotContain(Provision.TVPA_110_B_2_A_III_III);
    assertThat(lookup.otherReadings())
        .containsExactly(
            new Lookup.OtherReading(2001, 2012, List.of(Provision.TVPA_110_B_2_INTERIM)));
  }

  @Test
  void aPlaceBelowAProvisionNamesWhatEnclosesIt() {
    var lookup = Statute.findPrinted("110(b)(2)(D)", 2010);
    assertThat(lookup.isEmpty()).isTrue();
    assertThat(lookup.enclosing()).containsExactly(Provision.TVPA_110_B_2_INTERIM);
    assertThat(Statute.findPrinted("110(e)(7)", 2020).enclosing())
        .containsExactly(Provision.TVPA_110_E);
  }

  @Test
  void anIdOrItsStartIsReadAsSuchWhateverTheEdition() {
    for (int edition : new int[] {2005, 2012, 2025}) {
      var group = Statute.findPrinted("110-b-2-d", edition);
      assertThat(group.byId()).isTrue();
      assertThat(group.exact()).isEmpty();
      assertThat(group.parts()).containsExactly(TVPA_110_B_2_D_I, TVPA_110_B_2_D_II);
      assertThat(Statute.findPrinted("tip-t2wl", edition).exact())
          .containsExactly(Provision.TIP_T2WL);
    }
    assertThat(Statute.findPrinted("ufLPA", 2025).exact()).containsExactly(Provision.UFLPA);
  }

  @Test
  void everyProvisionIsFoundByItsOwnCitationsInEachNumbering() {
    for (int edition : new int[] {2001, 2003, 2004, 2010, 2012, 2013, 2018, 2019, 2025}) {
      for (var provision : Statute.inForce(edition)) {
        var citation = provision.citation(edition);
        if (!citation.code().isEmpty()) {
          assertThat(Statute.findPrinted(citation.code(), edition).exact())
              .as("%s in %s", citation.code(), edition)
              .contains(provision);
          if (citation.act().contains("§")) {
            assertThat(Statute.findPrinted(citation.act(), edition).exact())
                .as("%s in %s", citation.act(), edition)
                .contains(provision);
          }
        }
      }
    }
  }

  private static String ids(List<Provision> provisions) {
    return provisions.stream().map(Provision::id).collect(Collectors.joining(" "));
  }
}
