package org.tierline.law.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.testkit.Seeds.forRandom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Tier;
import org.tierline.law.determination.Flip.Direction;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.watchlist.Readings;

/** What would change a tier: exact against every set of answers tried, and as a lawyer reads it. */
class FlipsTest {
  private static final int MOST_FREE = 6;

  /** On partial facts, whatever few questions may change, the search finds what trying all does. */
  @Test
  void areAllTheSmallestSetsThereAre() {
    forRandom(
        random -> {
          Facts facts = randomFacts(random);
          Set<Question<?>> free = randomQuestions(facts, random);
          assertThat(written(Flips.of(Law.determine(facts), free).all()))
              .as("%s, free: %s, given: %s", facts, free, answers(facts))
              .isEqualTo(new EverySet(facts, free).flips());
        });
  }

  /** What is found when every answer may change is, question set by question set, the same. */
  @Test
  void areTheSameWhenAllQuestionsAreFreeAsWhenFewAre() {
    forRandom(
        random -> {
          Facts facts = randomFacts(random);
          var all = Flips.of(Law.determine(facts)).all();
          Set<Question<?>> free = randomQuestions(facts, random);
          if (!all.isEmpty() && random.nextBoolean()) {
            var one = all.get(random.nextInt(all.size())).answers().keySet();
            if (one.size() <= MOST_FREE) {
              free = new HashSet<>(one);
            }
          }
          Set<Question<?>> such = free;
          assertThat(
                  written(
                      all.stream()
                          .filter(flip -> such.containsAll(flip.answers().keySet()))
                          .toList()))
              .as("%s, free: %s, given: %s", facts, free, answers(facts))
              .isEqualTo(new EverySet(facts, free).flips());
        });
  }

  /**
   * Whatever complete record the rest grows into, the tier is one of those that a flip leads to.
   */
  @Test
  void holdWhateverElseIsAnswered() {
    forRandom(
        random -> {
          Facts facts = randomFacts(random);
          Facts other = RandomFacts.complete(random, facts.edition());
          for (Flip flip : Flips.of(Law.determine(facts)).all()) {
            Facts whole = with(facts, flip.answers());
            for (Question<?> question : Questions.all()) {
              Object answer = other.answer(question);
              if (!whole.knows(question) && answer != null) {
                Facts more = PossibleAnswers.with(whole, question, answer);
                whole = Contradiction.in(more).isEmpty() ? more : whole;
              }
            }
            var decision = ListDecision.decide(whole, Readings.PRACTICE, ReasonDepth.NONE);
            if (decision.isDecided()) {
              assertThat(flip.leadsTo())
                  .as("%s by %s", answers(whole), flip.answers())
                  .containsAll(
                      decision.possibleTiers().stream().filter(tier -> tier != Tier.SC).toList());
            }
          }
        });
  }

  @Test
  void areRankedByNumberThenByJudgementThenByQuestion() {
    forRandom(
        random -> {
          var all = Flips.of(Law.determine(randomFacts(random))).all();
          for (int i = 1; i < all.size(); i++) {
            Flip before = all.get(i - 1);
            Flip after = all.get(i);
            assertThat(before.size()).isLessThanOrEqualTo(after.size());
            if (before.size() == after.size()) {
              assertThat(before.judgements()).isLessThanOrEqualTo(after.judgements());
            }
          }
        });
  }

  @Test
  void noFlipTouchesWhatIsFixedOrOnlyAddressed() {
    forRandom(
        random -> {
          var flips = Flips.of(Law.determine(randomFacts(random)));
          assertThat(flips.all())
              .allSatisfy(
                  flip ->
                      assertThat(flip.answers().keySet())
                          .allMatch(question -> Bearing.of(question) == Bearing.CHANGES));
          assertThat(flips.fixed()).containsKey(Questions.EARLIER_EDITIONS);
        });
  }

  /**
   * A complete record on Tier 1 with the changes named; then every flip as {@code tier: answers},
   * in their order.
   */
  @ParameterizedTest(name = "{0}, {1}: {2} by {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Tier 1 falls with any of the four standards, and no further on that alone
          2025 | standards.a4.finding=NOT_MET                                        | T1 | standards.a4.finding=MET
          2025 | standards.a1.finding=NOT_MET;standards.a3.finding=NOT_MET           | T1 | standards.a1.finding=MET standards.a3.finding=MET
          2025 | ''                                                                  | T2 | standards.a1.finding=NOT_MET / standards.a2.finding=NOT_MET / standards.a3.finding=NOT_MET / standards.a4.finding=NOT_MET
          # the watch list by ground II: one answer up, one down
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true        | T2 | watchGrounds.II_noIncrease=false
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true        | T3 | significantEfforts.finding=false
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true        | T1 | standards.a4.finding=MET
          # ground I takes two answers since 2019, one before
          2025 | standards.a4.finding=NOT_MET                                        | T2WL | watchGrounds.II_noIncrease=true / watchGrounds.I_number=true watchGrounds.I_noProportionalActions=true
          2017 | standards.a4.finding=NOT_MET                                        | T2WL | watchGrounds.I_number=true / watchGrounds.II_noIncrease=true / watchGrounds.III_commitments=true
          # no watch list before 2004
          2003 | standards.a4.finding=NOT_MET                                        | T2WL | none
          2003 | standards.a4.finding=NOT_MET                                        | T3 | significantEfforts.finding=false
          # a policy or pattern that stands is proof of failure: without it, or with a justification
          2025 | standards.a4.finding=NOT_MET;significantEfforts.policyOrPattern=TRAFFICKING;significantEfforts.finding=false | T2 | significantEfforts.override=given significantEfforts.finding=true / significantEfforts.policyOrPattern=none significantEfforts.finding=true
          2025 | standards.a4.finding=NOT_MET;significantEfforts.policyOrPattern=TRAFFICKING;significantEfforts.override=why  | T3 | significantEfforts.finding=false
          # Tier 3 by the merits with ground II: the watch list is nearer than Tier 2
          2025 | standards.a4.finding=NOT_MET;significantEfforts.finding=false;watchGrounds.II_noIncrease=true | T2WL | significantEfforts.finding=true
          2025 | standards.a4.finding=NOT_MET;significantEfforts.finding=false;watchGrounds.II_noIncrease=true | T2 | significantEfforts.finding=true watchGrounds.II_noIncrease=false
          # without a concrete action of the period nothing above Tier 3 stands
          2025 | standards.a4.finding=NOT_MET;significantEfforts.finding=false;actions=none | T2 | significantEfforts.finding=true actions=given
          # the clock: two years on the list, the third under a waiver only; a missing part of it decides
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true;waiver.reportedSFRC=2025-06-01;history=2023=T2WL 2024=T2WL | T2WL | waiver.reportedHFAC=given waiver=true waiver.writtenPlan=true waiver.planSufficient=true waiver.resources=true
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2023=T2WL 2024=T2WL | T2 | watchGrounds.II_noIncrease=false
          # used up, or closed under (F): no waiver helps, the ground alone does
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2022=T2WL 2023=T2WL 2024=T2WL(w) | T2WL | none
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2020=T2WL 2021=T2WL 2022=T2WL(w) 2023=T3 2024=T2WL | T2WL | none
          2025 | standards.a4.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2020=T2WL 2021=T2WL 2022=T2WL(w) 2023=T3 2024=T2WL | T2 | watchGrounds.II_noIncrease=false
          2025 | standards.a4.finding=NOT_MET;history=2020=T2WL 2021=T2WL 2022=T2WL(w) 2023=T3 2024=T2WL | T3 | significantEfforts.finding=false / watchGrounds.II_noIncrease=true / watchGrounds.I_number=true watchGrounds.I_noProportionalActions=true
          # a finding on the whole can't stand against the finding on one of the four
          2025 | standards.finding=NOT_MET;standards.a4.finding=NOT_MET              | T1 | standards.finding=MET standards.a4.finding=MET
          # a term of years is stringent or not by State's practice, and a finding can't stand against it
          2025 | standards.a3.finding=NOT_MET;standards.a3.maxYears=2                | T1 | standards.a3.finding=MET standards.a3.maxYears=4
          2025 | standards.a3.finding=open;standards.a3.maxYears=2                   | T1 | standards.a3.maxYears=4
          # neither a special case nor a country that isn't measured has any
          2025 | entityKind=SPECIAL                                                  | T1 | none
          2025 | scope.otd=false                                                     | T3 | none
          """)
  void saysWhatALawyerWouldSay(int edition, String record, Tier tier, String flips) {
    var found =
        Flips.of(Law.determine(CompleteRecord.with(edition, record))).all().stream()
            .filter(flip -> flip.reaches() == tier)
            .map(flip -> spelt(flip.answers()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found)
        .isEqualTo(
            flips.equals("none")
                ? Set.of()
                : new TreeSet<>(
                    List.of(flips.split(" / ")).stream()
                        .map(each -> spelt(List.of(each.split(" "))))
                        .toList()));
  }

  @Test
  void anOpenRecordSaysWhatElseTheLawWantsAddressed() {
    Facts facts =
        Facts.about("XAA", 2025)
            .with(Questions.STANDARDS, Finding.NOT_MET)
            .with(Questions.SIGNIFICANT_EFFORTS, false);
    var flips = Flips.of(Law.determine(facts));
    Flip first = flips.up().getFirst();
    assertThat(first.answers()).containsEntry(Questions.STANDARDS, Finding.MET);
    assertThat(first.reaches()).isEqualTo(Tier.T1);
    assertThat(first.toAddress()).containsExactlyElementsOf(Questions.indicia());
    assertThat(flips.without()).contains(Questions.WAIVER_GRANTED, Questions.NO_INCREASING_EFFORTS);
    assertThat(flips.fixed())
        .containsEntry(Questions.EARLIER_EDITIONS, Bearing.PAST)
        .containsEntry(Questions.ENTITY_KIND, Bearing.WHO_IT_IS)
        .containsEntry(Questions.COMPARATOR_MAX_YEARS, Bearing.MEASURE);
  }

  private static Facts randomFacts(RandomGenerator random) {
    Facts complete =
        random.nextInt(4) == 0
            ? RandomFacts.complete(random)
            : RandomFacts.complete(random, random.nextInt(2015, 2027));
    return RandomFacts.masked(complete, random, random.nextInt(4) == 0 ? 0 : random.nextDouble());
  }

  private static Set<Question<?>> randomQuestions(Facts facts, RandomGenerator random) {
    var questions =
        new ArrayList<>(
            Questions.all().stream()
                .filter(question -> Bearing.of(question) == Bearing.CHANGES)
                .filter(question -> question.asked(facts.edition()))
                .toList());
    Collections.shuffle(questions, new Random(random.nextLong()));
    return new HashSet<>(questions.subList(0, MOST_FREE));
  }

  private static Map<String, Object> answers(Facts facts) {
    var answers = new LinkedHashMap<String, Object>();
    facts.answered().forEach(question -> answers.put(question.key(), facts.find(question).get()));
    return answers;
  }

  private static Facts with(Facts facts, Map<Question<?>, Object> answers) {
    Facts with = facts;
    for (var answer : answers.entrySet()) {
      with = PossibleAnswers.with(with, answer.getKey(), answer.getValue());
    }
    return with;
  }

  private static Set<String> written(List<Flip> flips) {
    var written = new TreeSet<String>();
    for (Flip flip : flips) {
      written.add(written(flip.direction(), flip.answers(), flip.leadsTo()));
    }
    assertThat(written).hasSameSizeAs(flips);
    return written;
  }

  private static String written(
      Direction direction, Map<Question<?>, Object> answers, Set<Tier> leadsTo) {
    return direction + " " + leadsTo + " by " + spelt(answers);
  }

  private static String spelt(Map<Question<?>, Object> answers) {
    return spelt(
        answers.entrySet().stream()
            .map(each -> each.getKey().key() + "=" + spelt(each.getValue()))
            .toList());
  }

  private static String spelt(List<String> answers) {
    return answers.stream().sorted().collect(Collectors.joining(" "));
  }

  private static String spelt(Object answer) {
    return switch (answer) {
      case List<?> list -> list.isEmpty() ? "none" : "given";
      case Justification justification -> justification.isGiven() ? "given" : "none";
      case Reported reported -> reported.on() == null ? "never" : "given";
      default -> answer.toString();
    };
  }

  /** Every set of answers to a few questions, each tried, and each compared with all within it. */
  private static final class EverySet {
    private final Facts facts;
    private final List<Question<?>> free;
    private final Map<Map<Question<?>, Object>, Decision> decisions = new HashMap<>();

    EverySet(Facts facts, Set<Question<?>> free) {
      this.facts = FlipSearch.addressed(facts);
      this.free = Questions.all().stream().filter(free::contains).toList();
      tryAll(0, Map.of());
    }

    private void tryAll(int from, Map<Question<?>, Object> chosen) {
      if (from == free.size()) {
        Facts changed = with(facts, chosen);
        if (Contradiction.in(changed).isEmpty()) {
          decisions.put(chosen, ListDecision.decide(changed, Readings.PRACTICE, ReasonDepth.NONE));
        }
        return;
      }
      tryAll(from + 1, chosen);
      for (Object answer : PossibleAnswers.others(facts, free.get(from))) {
        var more = new HashMap<>(chosen);
        more.put(free.get(from), answer);
        tryAll(from + 1, Map.copyOf(more));
      }
    }

    Set<String> flips() {
      var flips = new TreeSet<String>();
      for (Direction direction : Direction.values()) {
        decisions.forEach(
            (answers, decision) -> {
              if (!answers.isEmpty() && isSmallest(direction, answers, decision)) {
                var tiers = new TreeSet<>(decision.possibleTiers());
                tiers.remove(Tier.SC);
                flips.add(written(direction, answers, tiers));
              }
            });
      }
      return flips;
    }

    private boolean isSmallest(
        Direction direction, Map<Question<?>, Object> answers, Decision decision) {
      if (!isFurther(
          direction,
          decision,
          Objects.requireNonNull(decisions.get(Map.<Question<?>, Object>of())))) {
        return false;
      }
      return decisions.entrySet().stream()
          .filter(less -> less.getKey().size() < answers.size())
          .filter(less -> answers.entrySet().containsAll(less.getKey().entrySet()))
          .allMatch(less -> isFurther(direction, decision, less.getValue()));
    }

    /** Whether a decision makes a better, or worse, tier certain than another does. */
    private static boolean isFurther(Direction direction, Decision one, Decision other) {
      for (Tier tier : List.of(Tier.T1, Tier.T2, Tier.T2WL, Tier.T3)) {
        if (isCertain(direction, tier, one) && !isCertain(direction, tier, other)) {
          return true;
        }
      }
      return false;
    }

    /** Whether no complete record leads to a worse tier, or to a better one, than this. */
    private static boolean isCertain(Direction direction, Tier tier, Decision decision) {
      var tiers = new TreeSet<>(decision.possibleTiers());
      tiers.remove(Tier.SC);
      if (tiers.isEmpty()) {
        return true;
      }
      return direction == Direction.UP
          ? tier == Tier.T3
              || (!decision.isPending()
                  && tiers.stream().allMatch(each -> each.compareTo(tier) <= 0))
          : tiers.stream().allMatch(each -> each.compareTo(tier) >= 0);
    }
  }
}
