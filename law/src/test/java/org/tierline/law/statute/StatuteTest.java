package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierline.law.statute.Provision.TVPA_110_B_2_D_I;
import static org.tierline.law.statute.Provision.TVPA_110_B_2_D_II;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void theWatchListCameIn2004() {
    assertThat(diff(2003, 2004))
        .containsExactlyInAnyOrder(
            "added TVPA-108-b-NONCITIZENS",
            "added TVPA-108-b-SELFASSESS",
            "added TVPA-108-b-PROGRESS",
            "added TVPA-108-b-1-presumption",
            "added TVPA-108-b-7-presumption",
            "added TIP-T2WL",
            "added TVPA-110-b-2-A",
            "added TVPA-110-b-2-A-iii-I",
            "added TVPA-110-b-2-A-iii-II",
            "added TVPA-110-b-2-A-iii-III",
            "added TVPA-110-b-2-B",
            "added TVPA-110-b-2-C",
            "amended TVPA-108-b-PROSECUTE by L2003",
            "amended TVPA-108-b-OFFICIALS by L2003",
            "renumbered TVPA-110-b-3-A: §110(b)(3)(A)-(C) to §110(b)(4)(A)-(C)");
  }

  @Test
  void everyCountryIsMeasuredFrom2009AndYearsCount() {
    assertThat(diff(2008, 2009))
        .containsExactlyInAnyOrder(
            "added TVPA-108-b-DEMAND",
            "added TVPA-108-b-1-suspended",
            "added TVPA-110-b-2-E",
            "amended TVPA-108-scope by L2008",
            "amended TVPA-108-b-PROSECUTE by L2008",
            "amended TVPA-108-b-PROTECT by L2008",
            "amended TVPA-108-b-PREVENT by L2008",
            "amended TVPA-110-b-2-A by L2008",
            "amended TVPA-110-d-1-A-ii by L2008",
            "amended TVPA-110-d-4 by L2008",
            "amended TVPA-110-d-5-A by L2008");
    assertThat(diff(2010, 2011))
        .containsExactlyInAnyOrder("added TVPA-110-b-2-D-i", "added TVPA-110-b-2-D-ii");
  }

  @Test
  void theWatchListMovesUpIn2013() {
    assertThat(diff(2012, 2013))
        .containsExactlyInAnyOrder(
            "struck TVPA-110-b-2-interim",
            "added TVPA-108-b-PARTNERS",
            "added CSPA-404-f",
            "first read TVPA-110-b-1-DG",
            "first read TVPA-110-b-1-narr",
            "amended TVPA-108-b-PREVENT by L2013",
            "amended TVPA-108-b-COOPERATE by L2013",
            "amended TVPA-108-b-OFFICIALS by L2013",
            "amended TVPA-108-b-7-presumption by L2013",
            "amended CSPA-404-a-effect by L2013",
            "renumbered TVPA-103-severe: §103(8)-(9) to §103(9)-(10)",
            "renumbered TVPA-103-NHNT: §103(7) to §103(8)",
            "renumbered TVPA-108-b-SELFASSESS: §108(b)(9) to §108(b)(10)",
            "renumbered TVPA-108-b-PROGRESS: §108(b)(10) to §108(b)(11)",
            "renumbered TVPA-108-b-DEMAND: §108(b)(11) to §108(b)(12)",
            "renumbered TVPA-110-b-3-A: §110(b)(4)(A)-(C) to §110(b)(3)(A)-(C)",
            "renumbered TIP-T2WL: §110(b)(3)(A)(iii) to §110(b)(2)(A)(iii)",
            "renumbered TVPA-110-b-2-A: §110(b)(3)(A) to §110(b)(2)(A)",
            "renumbered TVPA-110-b-2-A-iii-I: §110(b)(3)(A)(iii)(I) to §110(b)(2)(A)(iii)(I)",
            "renumbered TVPA-110-b-2-A-iii-II: §110(b)(3)(A)(iii)(II) to §110(b)(2)(A)(iii)(II)",
            "renumbered TVPA-110-b-2-A-iii-III: §110(b)(3)(A)(iii)(III) to §110(b)(2)(A)(iii)(III)",
            "renumbered TVPA-110-b-2-B: §110(b)(3)(B) to §110(b)(2)(B)",
            "renumbered TVPA-110-b-2-C: §110(b)(3)(C) to §110(b)(2)(C)",
            "renumbered TVPA-110-b-2-D-i: §110(b)(3)(D)(i) to §110(b)(2)(D)(i)",
            "renumbered TVPA-110-b-2-D-ii: §110(b)(3)(D)(ii) to §110(b)(2)(D)(ii)",
            "renumbered TVPA-110-b-2-E: §110(b)(3)(E) to §110(b)(2)(E)");
  }

  @Test
  void concreteActionsReplaceCommitmentsIn2019() {
    assertThat(diff(2018, 2019))
        .containsExactlyInAnyOrder(
            "added TVPA-103-concrete",
            "added TVPA-103-credible",
            "added TVPA-110-b-1-period",
            "added TVPA-110-b-3-B",
            "added TVPA-110-b-3-D",
            "added TVPA-110-b-3-E",
            "added TVPA-110-b-3-F",
            "added TVPA-110-b-1-concreteOnly",
            "added TVPA-110-b-2-F",
            "added TVPA-110-b-4",
            "added TVPA-110-b-1-H",
            "first read CSPA-405-d",
            "amended TVPA-108-b-PROSECUTE by L2019A",
            "amended TVPA-108-b-OFFICIALS by L2019A",
            "amended TVPA-108-b-1-presumption by L2019A",
            "amended TVPA-108-b-7-presumption by L2019A",
            "amended TVPA-110-b-1-A by L2019B",
            "amended TVPA-110-b-1-B by L2019B",
            "amended TVPA-110-b-2-A by L2019B",
            "amended TVPA-110-b-2-A-iii-I by L2019A",
            "amended TVPA-110-b-2-B by L2019B",
            "amended TVPA-110-b-2-D-ii by L2019B",
            "amended TVPA-110-b-2-E by L2019B",
            "amended CSPA-402-2 by L2019A",
            "amended CSPA-404-a by L2019A",
            "amended CSPA-404-b-2 by L2019A",
            "amended CSPA-404-c by L2019A",
            "amended CSPA-404-e by L2019A",
            "renumbered TVPA-103-severe: §103(9)-(10) to §103(11)-(12)",
            "renumbered TVPA-103-NHNT: §103(8) to §103(10)",
            "renumbered TVPA-110-b-3-A: §110(b)(3)(A)-(C) to §110(b)(3)(A)(i)-(iii)",
            "struck TVPA-110-b-2-A-iii-III");
  }

  @Test
  void onlyTheDueDateChangesIn2021() {
    assertThat(diff(2020, 2021)).containsExactly("amended TVPA-110-b-1-due by L2021");
  }

  @Test
  void overTheWholeTimeWhatCameAndWentIsAddedAndStruck() {
    assertThat(diff(2001, 2025))
        .contains(
            "added TVPA-110-b-2-A-iii-III",
            "struck TVPA-110-b-2-A-iii-III",
            "struck TVPA-110-b-2-interim")
        .doesNotContain("added TVPA-110-b-2-interim")
        .noneMatch(line -> line.startsWith("renumbered TVPA-110-b-2-"));
  }

  @Test
  void anEditionDoesNotDifferFromItselfAndTheEarlierComesFirst() {
    assertThat(Statute.diff(2019, 2019)).isEmpty();
    assertThatThrownBy(() -> Statute.diff(2019, 2018))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the earlier edition comes first: 2019 is after 2018");
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

  @ParameterizedTest(name = "{0} points at {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in            | meant                | dead from | stood at  | now at
          §103(16)-(17)   | TVPA-103-severe      | 2019 | §103(9)-(10) | §103(11)-(12)
          §110(c)         | TVPA-110-b-2-interim | 2013 | §110(b)(2)   |
          §110(e)         | TVPA-103-NHNT        | 2019 | §103(8)      | §103(10)
          """)
  void deadReferencesPointAtWhatMovedOrWent(
      String in, String meant, int from, String stood, String now) {
    var dead =
        Statute.deadReferences().stream()
            .filter(each -> each.in().act().equals(in))
            .findFirst()
            .orElseThrow();
    assertThat(dead.meant().id()).isEqualTo(meant);
    assertThat(dead.from()).isEqualTo(from);
    assertThat(dead.meant().citation(from - 1).act()).isEqualTo(stood);
    assertThat(dead.meant().inForce(from)).isEqualTo(now != null);
    if (now != null) {
      assertThat(dead.meant().citation(from).act()).isEqualTo(now);
    }
    assertThat(dead.note()).endsWith("now.");
  }

  private static List<String> diff(int earlier, int later) {
    return Statute.diff(earlier, later).stream().map(StatuteTest::line).toList();
  }

  private static String line(Difference difference) {
    var id = difference.provision().id();
    return switch (difference) {
      case Difference.Added added -> "added " + id;
      case Difference.FirstRead first -> "first read " + id;
      case Difference.Struck struck -> "struck " + id;
      case Difference.Renumbered moved ->
          "renumbered " + id + ": " + moved.from().act() + " to " + moved.to().act();
      case Difference.Amended amended ->
          "amended "
              + id
              + " by "
              + amended.changes().stream()
                  .map(change -> change.layer().name())
                  .collect(Collectors.joining("+"));
    };
  }

  private static String ids(List<Provision> provisions) {
    return provisions.stream().map(Provision::id).collect(Collectors.joining(" "));
  }
}
