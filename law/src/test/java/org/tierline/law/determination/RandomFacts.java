package org.tierline.law.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tierline.law.Tier;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.CredibleSource;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Commitment;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.SuspendedSentence;
import org.tierline.law.facts.Trend;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.Readings;

/** Random facts: complete and free of contradictions, or with questions open. */
public final class RandomFacts {
  private static final int FIRST = 2001;
  private static final int LAST = 2026;

  private RandomFacts() {}

  /** Complete facts of a random edition, without contradiction. */
  public static Facts complete(RandomGenerator random) {
    return complete(random, random.nextInt(FIRST, LAST + 1));
  }

  /** Complete facts of an edition, without contradiction. */
  public static Facts complete(RandomGenerator random, int edition) {
    while (true) {
      Facts facts = Facts.about("XXX", edition);
      for (Question<?> question : Questions.all()) {
        if (question.asked(edition)) {
          facts = PossibleAnswers.with(facts, question, answer(question, random, edition));
        }
      }
      if (Contradiction.in(facts).isEmpty()) {
        return facts;
      }
    }
  }

  /** The facts with each answer taken away at a chance. */
  public static Facts masked(Facts facts, RandomGenerator random, double share) {
    Facts masked = facts;
    for (Question<?> question : facts.answered()) {
      if (random.nextDouble() < share) {
        masked = masked.without(question);
      }
    }
    return masked;
  }

  private static Object answer(Question<?> question, RandomGenerator random, int edition) {
    return switch (question.type()) {
      case YES_NO -> yesNo(question, random);
      case COUNT -> random.nextInt(8) == 0 ? random.nextInt(8) : random.nextInt(400);
      case TEXT -> "considered";
      case KIND ->
          random.nextInt(20) == 0
              ? EntityKind.SPECIAL
              : random.nextInt(20) == 0 ? EntityKind.TERRITORY : EntityKind.COUNTRY;
      case FINDING -> random.nextInt(4) == 0 ? Finding.NOT_MET : Finding.MET;
      case WEIGHT -> pick(random, Weight.values());
      case TREND -> pick(random, Trend.values());
      case REPORTED ->
          random.nextInt(4) == 0 ? Reported.NEVER : new Reported(LocalDate.of(edition, 6, 1));
      case JUSTIFICATION ->
          random.nextBoolean() ? Justification.NONE : new Justification("a justification");
      case ACTIONS -> actions(random, edition);
      case COMMITMENTS -> List.of(new Commitment("a law next year", null));
      case DATA_REQUESTS -> dataRequests(random, edition);
      case POLICIES ->
          random.nextInt(4) == 0
              ? List.of(new PolicyOrPattern(pick(random, PolicyOrPattern.Kind.values()), null))
              : List.of();
      case SENTENCES -> List.of(new SuspendedSentence(true, "assessed"));
      case HISTORY -> history(random, edition);
    };
  }

  private static boolean yesNo(Question<?> question, RandomGenerator random) {
    if (question == Questions.ORIGIN_TRANSIT_DESTINATION) {
      return random.nextInt(20) != 0;
    }
    return switch (question.provision()) {
      case TVPA_108_A_1 -> random.nextInt(8) != 0;
      case TVPA_110_B_2_D_II -> random.nextInt(8) != 0;
      default -> random.nextBoolean();
    };
  }

  private static List<Action> actions(RandomGenerator random, int edition) {
    var actions = new ArrayList<Action>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      actions.add(
          new Action(
              "a" + i,
              pick(random, ActionType.values()),
              LocalDate.of(edition - random.nextInt(3), 1 + random.nextInt(12), 15),
              random.nextInt(4) != 0,
              pick(random, CredibleSource.values())));
    }
    return actions;
  }

  private static List<DataRequest> dataRequests(RandomGenerator random, int edition) {
    return random.nextBoolean()
        ? List.of()
        : List.of(
            new DataRequest(
                pick(random, DataRequest.Topic.values()),
                LocalDate.of(edition - 1, 10, 1),
                random.nextBoolean(),
                pick(random, DataRequest.Provided.values()),
                pick(random, DataRequest.Capacity.values())));
  }

  /** A history as the law would let it be: past the limit only under a waiver. */
  public static History history(RandomGenerator random, int edition) {
    var years = new ArrayList<History.Year>();
    Clock clock = Clock.START;
    for (int year = FIRST; year < edition; year++) {
      Tier merits = pick(random, Tier.values());
      if (random.nextInt(3) > 0) {
        merits = Tier.T2WL;
      }
      if (merits == Tier.T2WL && clock.opening(year, Readings.PRACTICE) == Opening.NO_LIST) {
        merits = Tier.T2;
      }
      var step = clock.step(year, merits, random.nextBoolean(), Readings.PRACTICE);
      years.add(new History.Year(year, step.tier(), step.because() == Clock.Because.WAIVER));
      clock = step.next();
    }
    return new History(years);
  }

  private static <E> E pick(RandomGenerator random, E[] values) {
    return values[random.nextInt(values.length)];
  }
}
