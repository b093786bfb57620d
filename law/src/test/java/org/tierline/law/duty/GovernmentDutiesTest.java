package org.tierline.law.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.statute.Provision;
import org.tierline.testkit.Seeds;

class GovernmentDutiesTest {

  @ParameterizedTest(name = "{0}: {1} to {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # edition | last year | now | duties
          2001 | T3   | T3   | (none)
          2002 | T2   | T3   | (none)
          2003 | T2   | T3   | 110-c 110-e
          2003 | T3   | T2   | (none)
          2004 | T3   | T2   | 110-b-2-B
          2004 | T2   | T2WL | 110-b-2-B
          2004 | T2WL | T1   | 110-b-2-B
          2018 | T2   | T1   | 110-b-2-B
          2019 | T2   | T1   | 110-b-1-H 110-b-2-B
          2019 | T1   | T2   | 110-b-1-H
          2019 | T2   | T2WL | 110-b-1-H/advisory 110-b-2-B
          2019 | T2WL | T2   | 110-b-1-H/advisory
          2019 | T2WL | T2WL | 110-b-2-B
          2018 | T3   | T2WL | 110-b-2-B TPA-106-b-6-C
          2019 | T3   | T2WL | 110-b-1-H 110-b-2-B 110-b-4 TPA-106-b-6-C
          2019 | T3   | T2   | 110-b-1-H 110-b-2-B
          2014 | T3   | T2WL | 110-b-2-B
          2015 | T3   | T2WL | 110-b-2-B TPA-106-b-6-C
          2025 | T2WL | T3   | 110-b-1-H 110-c 110-e
          2025 | T3   | T3   | 110-c 110-e
          2025 | T1   | T1   | (none)
          2025 | SC   | T2   | (none)
          2025 | T2   | SC   | (none)
          """)
  void followFromTheMoveAndTheEdition(int edition, Tier last, Tier now, String expected) {
    var duties = GovernmentDuties.of(settled(edition, last, now));

    assertThat(duties).noneMatch(Duty::isOpen);
    assertThat(
            duties.stream()
                .map(
                    duty ->
                        duty.provision().id().replaceFirst("^TVPA-", "")
                            + (duty.advisory() ? "/advisory" : ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected.equals("(none)") ? "" : expected);
  }

  @ParameterizedTest(name = "{2} of a rise from Tier 3 in {0}, released {1}: due {3}")
  @CsvSource({
    "2015, 2015-07-27, TPA_106_B_6_C, 2016-05-24", // Malaysia, Cuba: 90 days from 24 Feb 2016
    "2016, 2016-06-30, TPA_106_B_6_C, 2016-09-28",
    "2023, 2023-06-15, TPA_106_B_6_C, 2023-09-13",
    "2023, 2023-06-15, TVPA_110_B_4, 2023-12-12",
    "2023, 2023-06-15, TVPA_110_B_2_B, 2024-02-01"
  })
  void areDueOnTheirDay(int edition, LocalDate release, Provision provision, LocalDate due) {
    var facts = settled(edition, release, Tier.T3, Tier.T2WL);

    assertThat(duty(facts, provision).orElseThrow().due()).isEqualTo(new Due.By(due));
  }

  @ParameterizedTest(name = "done on {0}: {1}")
  @CsvSource({
    "2025-11-12, EARLY",
    "2025-11-13, TIMELY",
    "2025-11-21, TIMELY",
    "2025-12-28, TIMELY",
    "2025-12-29, LATE"
  })
  void giveTheWindowOfTheDetermination(LocalDate done, Timeliness expected) {
    var facts = settled(2025, LocalDate.parse("2025-09-29"), Tier.T3, Tier.T3);

    assertThat(duty(facts, Provision.TVPA_110_C).orElseThrow().timeliness(done)).contains(expected);
  }

  @ParameterizedTest(name = "{0}, done on {1}: {2}")
  @CsvSource({"2009, 2010-02-24, LATE", "2011, 2012-04-24, LATE", "2022, 2023-02-01, TIMELY"})
  void timeTheInterimAssessment(int edition, LocalDate done, Timeliness expected) {
    var facts = settled(edition, Tier.T2, Tier.T2WL);

    assertThat(duty(facts, Provision.TVPA_110_B_2_B).orElseThrow().timeliness(done))
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}: listed notice {1}")
  @CsvSource({"2009, (none)", "2010, undated", "2018, undated", "2019, 2019-08-04"})
  void notifyAListedGovernment(int edition, String expected) {
    var facts =
        new GovernmentInEdition(
            edition,
            Answer.of(LocalDate.parse("2019-06-20").withYear(edition)),
            Answer.of(Tier.T2),
            Answer.of(Tier.T2),
            Answer.of(Tier.T2),
            Answer.none(),
            Answer.none(),
            Answer.of(true),
            Answer.of(LocalDate.of(edition, 10, 1)));

    var notice = duty(facts, Provision.CSPA_404_B_2);

    assertThat(notice.map(duty -> duty.due().lastDay().map(LocalDate::toString).orElse("undated")))
        .isEqualTo(expected.equals("(none)") ? Optional.empty() : Optional.of(expected));
    if (notice.isPresent()) {
      assertThat(duty(facts, Provision.CSPA_404_C).orElseThrow().due())
          .isEqualTo(new Due.By(LocalDate.of(edition, 11, 15)));
      assertThat(duty(facts, Provision.CSPA_405_C).orElseThrow().due())
          .isEqualTo(new Due.By(LocalDate.of(edition + 1, 6, 15)));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2008, (none)", "2013, 2013-07-14", "2022, 2022-07-14"})
  void giveThirtyDaysForTheNoticeOfAWaiver(int edition, String expected) {
    var facts =
        new GovernmentInEdition(
            edition,
            Answer.none(),
            Answer.of(Tier.T2WL),
            Answer.of(Tier.T2WL),
            Answer.of(Tier.T2WL),
            Answer.of(LocalDate.of(edition, 6, 14)),
            Answer.none(),
            Answer.of(false),
            Answer.none());

    assertThat(
            duty(facts, Provision.TVPA_110_B_2_E)
                .flatMap(duty -> duty.due().lastDay())
                .map(LocalDate::toString))
        .isEqualTo(expected.equals("(none)") ? Optional.empty() : Optional.of(expected));
  }

  @Test
  void stayOpenWithTheQuestionsThatWouldTell() {
    var facts = GovernmentInEdition.unknown(2024);

    var duties = GovernmentDuties.of(facts);

    assertThat(duties).allMatch(Duty::isOpen);
    assertThat(duty(facts, Provision.TVPA_110_B_4).orElseThrow().missing())
        .containsExactly("tierEffective", "tierLastYear");
    assertThat(duty(facts, Provision.TVPA_110_B_4).orElseThrow().due())
        .isEqualTo(new Due.Unknown("release"));
  }

  @Test
  void areOwedForAReassessedGovernmentToo() {
    var facts =
        new GovernmentInEdition(
            2009,
            Answer.of(LocalDate.parse("2009-06-16")),
            Answer.of(Tier.T2),
            Answer.of(Tier.T3),
            Answer.of(Tier.T2WL),
            Answer.none(),
            Answer.none(),
            Answer.of(false),
            Answer.none());

    assertThat(GovernmentDuties.of(facts).stream().map(Duty::provision))
        .containsExactly(Provision.TVPA_110_B_2_B, Provision.TVPA_110_C, Provision.TVPA_110_E);
  }

  @Test
  void anAddedAnswerNeverTakesBackADutyNorBringsBackOneThatWasOut() {
    Seeds.forRandom(
        random -> {
          int edition = random.nextInt(2001, 2027);
          var last = Answer.of(tier(random));
          var release = Answer.of(tier(random));
          var effective = Answer.of(tier(random));
          var listed = Answer.of(random.nextBoolean());
          int known = 0;
          Set<String> certain = new HashSet<>();
          Set<String> possible = null;
          while (known != 15) {
            known |= 1 << random.nextInt(4);
            var duties =
                GovernmentDuties.of(
                    new GovernmentInEdition(
                        edition,
                        Answer.none(),
                        (known & 1) != 0 ? last : Answer.unknown(),
                        (known & 2) != 0 ? release : Answer.unknown(),
                        (known & 4) != 0 ? effective : Answer.unknown(),
                        Answer.none(),
                        Answer.of(false),
                        (known & 8) != 0 ? listed : Answer.unknown(),
                        Answer.none()));
            var all = names(duties);
            var now = names(duties.stream().filter(duty -> !duty.isOpen()).toList());
            assertThat(now).containsAll(certain);
            if (possible != null) {
              assertThat(possible).containsAll(all);
            }
            certain = now;
            possible = all;
          }
          assertThat(certain).isEqualTo(possible);
        });
  }

  private static Set<String> names(List<Duty> duties) {
    var names = new ArrayList<String>();
    duties.forEach(duty -> names.add(duty.provision() + (duty.advisory() ? "/advisory" : "")));
    assertThat(names).doesNotHaveDuplicates();
    return Set.copyOf(names);
  }

  private static Tier tier(RandomGenerator random) {
    return List.of(Tier.values()).get(random.nextInt(Tier.values().length));
  }

  private static GovernmentInEdition settled(int edition, Tier last, Tier now) {
    return settled(edition, LocalDate.of(edition, 6, 20), last, now);
  }

  private static GovernmentInEdition settled(int edition, LocalDate release, Tier last, Tier now) {
    return new GovernmentInEdition(
        edition,
        Answer.of(release),
        Answer.of(last),
        Answer.of(now),
        Answer.of(now),
        Answer.none(),
        Answer.of(false),
        Answer.of(false),
        Answer.none());
  }

  private static Optional<Duty> duty(GovernmentInEdition facts, Provision provision) {
    return GovernmentDuties.of(facts).stream()
        .filter(duty -> duty.provision() == provision)
        .findFirst();
  }
}
