package org.tierline.law.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.testkit.Seeds.forRandom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.Readings;

/** An answer to an open question never undoes a decided answer, and never contradicts it. */
class MonotonicityTest {

  @Test
  void completeFactsAreDecided() {
    forRandom(
        random -> {
          Facts facts = RandomFacts.complete(random);
          assertThat(decide(facts).isDecided()).as(facts.toString()).isTrue();
          assertThat(decide(facts).conclusion()).isPresent();
        });
  }

  @Test
  void answersAddedOneByOneOnlyNarrowWhatIsPossible() {
    forRandom(
        random -> {
          Facts complete = RandomFacts.complete(random);
          Facts facts = RandomFacts.masked(complete, random, random.nextDouble());
          Decision before = decide(facts);
          for (Question<?> question : shuffled(Questions.all(), random)) {
            Object answer = complete.answer(question);
            if (facts.knows(question) || answer == null) {
              continue;
            }
            facts = PossibleAnswers.with(facts, question, answer);
            Decision after = decide(facts);
            assertThat(before.possible()).as("by %s", question).containsAll(after.possible());
            if (before.isDecided()) {
              assertThat(after.isDecided()).as("by %s", question).isTrue();
              assertThat(after.possibleTiers()).isEqualTo(before.possibleTiers());
            }
            before = after;
          }
          assertThat(before.isDecided()).isTrue();
        });
  }

  @Test
  void questionsThatAreNotMissingChangeNothing() {
    forRandom(
        random -> {
          Facts complete = RandomFacts.complete(random);
          Facts facts = RandomFacts.masked(complete, random, 0.5);
          Decision before = decide(facts);
          Facts more = facts;
          for (Question<?> question : Questions.all()) {
            Object answer = complete.answer(question);
            boolean matters = before.missing().contains(question);
            if (!facts.knows(question) && answer != null && !matters) {
              Facts with = PossibleAnswers.with(facts, question, answer);
              assertThat(decide(with).possibleTiers())
                  .as("by %s", question)
                  .isEqualTo(before.possibleTiers());
              more = PossibleAnswers.with(more, question, answer);
            }
          }
          if (before.isDecided()) {
            assertThat(decide(more).possibleTiers()).isEqualTo(before.possibleTiers());
          }
        });
  }

  @Test
  void missingQuestionsAnsweredSettleTheTier() {
    forRandom(
        random -> {
          Facts complete = RandomFacts.complete(random);
          Facts facts = RandomFacts.masked(complete, random, 0.4);
          for (int round = 0;
              round < Questions.all().size() && !decide(facts).isDecided();
              round++) {
            for (Question<?> question : decide(facts).missing()) {
              Object answer = complete.answer(question);
              if (answer != null) {
                facts = PossibleAnswers.with(facts, question, answer);
              }
            }
          }
          assertThat(decide(facts).isDecided()).isTrue();
          assertThat(tiers(facts)).isEqualTo(tiers(complete));
        });
  }

  @Test
  void theDepthOfReasonsChangesNoAnswer() {
    forRandom(
        random -> {
          Facts facts = RandomFacts.masked(RandomFacts.complete(random), random, 0.3);
          var none = ListDecision.decide(facts, Readings.PRACTICE, ReasonDepth.NONE);
          for (ReasonDepth depth : List.of(ReasonDepth.MINIMAL, ReasonDepth.WHOLE)) {
            var with = ListDecision.decide(facts, Readings.PRACTICE, depth);
            assertThat(with.possible()).isEqualTo(none.possible());
            assertThat(with.isDecided()).isEqualTo(none.isDecided());
            assertThat(with.missing()).isEqualTo(none.missing());
            assertThat(with.reasons()).isNotEmpty();
          }
        });
  }

  @Test
  void everySettlingSettlesAndNoneOfItsAnswersCanBeLeftOut() {
    forRandom(
        random -> {
          if (random.nextInt(10) > 0) {
            return;
          }
          Facts facts = RandomFacts.masked(RandomFacts.complete(random), random, 0.5);
          var settlings = Settling.of(facts, Readings.PRACTICE);
          assertThat(settlings.isEmpty()).isEqualTo(decide(facts).isDecided());
          int size = 0;
          for (Settling settling : settlings) {
            assertThat(settling.size()).isGreaterThanOrEqualTo(size);
            size = settling.size();
            assertThat(settling.decision().isDecided()).isTrue();
            assertThat(decide(facts).missing()).containsAll(settling.answers().keySet());
          }
        });
  }

  private static Set<Tier> tiers(Facts facts) {
    return decide(facts).possibleTiers();
  }

  private static Decision decide(Facts facts) {
    return ListDecision.decide(facts, Readings.PRACTICE, ReasonDepth.NONE);
  }

  private static List<Question<?>> shuffled(List<Question<?>> questions, RandomGenerator random) {
    var shuffled = new ArrayList<>(questions);
    Collections.shuffle(shuffled, new Random(random.nextLong()));
    return shuffled;
  }
}
