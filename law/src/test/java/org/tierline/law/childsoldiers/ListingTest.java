package org.tierline.law.childsoldiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;
import org.tierline.law.childsoldiers.ChildSoldier.Involvement;
import org.tierline.testkit.Seeds;

class ListingTest {

  @ParameterizedTest(name = "{0}: {1}, recruit {2}, use {3}, identified {4}: {5}")
  @CsvSource(
      textBlock =
          """
          # edition, forces, recruit, use, clearly identified, listed     CSPA §404(a)
          2009, STATE_ARMED,          true,  true,  true,  false
          2010, STATE_ARMED,          true,  true,  true,  true
          2018, STATE_ARMED,          true,  false, true,  false
          2018, STATE_ARMED,          false, true,  true,  false
          2018, STATE_ARMED,          true,  true,  true,  true
          2019, STATE_ARMED,          true,  false, true,  true
          2019, STATE_ARMED,          false, true,  true,  true
          2019, STATE_ARMED,          false, false, true,  false
          2019, STATE_ARMED,          true,  true,  false, false
          2018, POLICE_SECURITY,      true,  true,  true,  false
          2019, POLICE_SECURITY,      true,  true,  true,  true
          2010, GOVT_SUPPORTED_GROUP, true,  true,  true,  true
          2025, NON_STATE,            true,  true,  true,  false
          """)
  void listsByTheTestOfItsEdition(
      int edition,
      Forces forces,
      boolean recruit,
      boolean use,
      boolean identified,
      boolean listed) {
    var found =
        new ListingFacts(
            Answer.of(EnumSet.of(forces)),
            Answer.of(recruit),
            Answer.of(use),
            Answer.of(identified));

    assertThat(Listing.of(edition, found).findValue()).contains(listed);
  }

  @Test
  void needsBothRecruitingAndUsingOnlyUntil2018() {
    var found =
        new ListingFacts(
            Answer.of(Set.of(Forces.STATE_ARMED)),
            Answer.of(true),
            Answer.unknown(),
            Answer.of(true));

    assertThat(Listing.of(2018, found).missing()).containsExactly("cspa.use");
    assertThat(Listing.of(2019, found).findValue()).contains(true);
  }

  @Test
  void restrictsTheFiscalYearAfterTheList() {
    assertThat(Listing.restrictedYear(2010)).hasToString("FY2011");
    assertThat(Listing.restrictedYear(2024)).hasToString("FY2025");
  }

  @ParameterizedTest(name = "{0}: {1} years old, {2}, {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # edition, age, forces, involvement, child soldier              CSPA §402(2)
          2024, 17, STATE_ARMED,          DIRECT_PART,            true
          2024, 18, STATE_ARMED,          DIRECT_PART,            false
          2024, 17, STATE_ARMED,          COMPULSORILY_RECRUITED, true
          2024, 14, STATE_ARMED,          VOLUNTARILY_RECRUITED,  true
          2024, 15, STATE_ARMED,          VOLUNTARILY_RECRUITED,  false
          2024, 15, NON_STATE,            VOLUNTARILY_RECRUITED,  true
          2024, 17, NON_STATE,            USED,                   true
          2024, 18, NON_STATE,            USED,                   false
          2024, 17, GOVT_SUPPORTED_GROUP, USED,                   true
          2018, 17, POLICE_SECURITY,      DIRECT_PART,            false
          2019, 17, POLICE_SECURITY,      DIRECT_PART,            true
          2019, 15, POLICE_SECURITY,      VOLUNTARILY_RECRUITED,  false
          """)
  void knowsAChildSoldierByAgeForcesAndInvolvement(
      int edition, int age, Forces forces, Involvement how, boolean expected) {
    assertThat(
            ChildSoldier.of(edition, Answer.of(age), Answer.of(forces), Answer.of(how)).findValue())
        .contains(expected);
  }

  @Test
  void asksOnlyForWhatWouldDecide() {
    assertThat(ChildSoldier.of(2024, Answer.of(19), Answer.unknown(), Answer.unknown()).findValue())
        .contains(false);
    assertThat(
            ChildSoldier.of(2024, Answer.of(16), Answer.of(Forces.NON_STATE), Answer.unknown())
                .missing())
        .containsExactly("child.involvement");
    assertThat(
            ChildSoldier.of(2024, Answer.of(16), Answer.of(Forces.NON_STATE), Answer.none())
                .findValue())
        .contains(false);
  }

  @ParameterizedTest(name = "plan {0}, safeguards {1}: {2}")
  @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
  void reinstatesOnlyWithPlanAndSafeguards(boolean plan, boolean safeguards, boolean expected) {
    assertThat(Reinstatement.of(2024, Answer.of(plan), Answer.of(safeguards)).findValue())
        .contains(expected);
  }

  @Test
  void anAddedAnswerNeverUndoesOrContradictsADecidedOne() {
    Seeds.forRandom(
        random -> {
          int edition = random.nextInt(2009, 2026);
          var forces = EnumSet.noneOf(Forces.class);
          for (Forces each : Forces.values()) {
            if (random.nextBoolean()) {
              forces.add(each);
            }
          }
          var whole =
              new ListingFacts(
                  Answer.of(forces),
                  Answer.of(random.nextBoolean()),
                  Answer.of(random.nextBoolean()),
                  Answer.of(random.nextBoolean()));
          var before = Set.of(true, false);
          int known = 0;
          while (known != ALL) {
            known |= 1 << random.nextInt(4);
            var now = Set.copyOf(Listing.of(edition, part(whole, known)).possible());
            assertThat(before).as("bits %s of %s in %s", known, whole, edition).containsAll(now);
            before = now;
          }
          assertThat(before).hasSize(1);
        });
  }

  private static final int ALL = 0b1111;

  /** The answers of those questions whose bit is set. */
  private static ListingFacts part(ListingFacts whole, int known) {
    return new ListingFacts(
        (known & 1) != 0 ? whole.forces() : Answer.unknown(),
        (known & 2) != 0 ? whole.recruit() : Answer.unknown(),
        (known & 4) != 0 ? whole.use() : Answer.unknown(),
        (known & 8) != 0 ? whole.clearlyIdentified() : Answer.unknown());
  }
}
