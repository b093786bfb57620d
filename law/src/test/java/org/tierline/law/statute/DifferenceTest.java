package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the law of one edition differs from that of another. */
class DifferenceTest {

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
  void eachDifferenceButAFirstReadingNamesTheLawThatMadeIt() {
    for (int edition = Statute.FIRST_EDITION; edition < Statute.LAST_REVIEWED_EDITION; edition++) {
      assertThat(Statute.diff(edition, edition + 1))
          .allMatch(
              each -> each instanceof Difference.FirstRead || !each.changes().isEmpty(),
              "names a law");
    }
  }

  private static List<String> diff(int earlier, int later) {
    return Statute.diff(earlier, later).stream().map(DifferenceTest::line).toList();
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
}
