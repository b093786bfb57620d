package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.ACTIONS_TAKEN;
import static org.tierline.law.facts.Questions.NO_INCREASING_EFFORTS;
import static org.tierline.law.facts.Questions.NO_PROPORTIONAL_ACTIONS;
import static org.tierline.law.facts.Questions.POLICY_OR_PATTERN;
import static org.tierline.law.facts.Questions.POLICY_OVERRIDE;
import static org.tierline.law.facts.Questions.PRESCRIBED_MAX_YEARS;
import static org.tierline.law.facts.Questions.PROHIBITS_LABOUR_TRAFFICKING;
import static org.tierline.law.facts.Questions.PROHIBITS_SEX_TRAFFICKING;
import static org.tierline.law.facts.Questions.PUNISHES_ACTS;
import static org.tierline.law.facts.Questions.RESTS_ON_COMMITMENTS;
import static org.tierline.law.facts.Questions.SIGNIFICANT_EFFORTS;
import static org.tierline.law.facts.Questions.STANDARDS;
import static org.tierline.law.facts.Questions.STANDARD_1;
import static org.tierline.law.facts.Questions.STANDARD_2;
import static org.tierline.law.facts.Questions.STANDARD_3;
import static org.tierline.law.facts.Questions.STANDARD_4;
import static org.tierline.law.facts.Questions.STRINGENT_MAX_YEARS;
import static org.tierline.law.facts.Questions.VICTIMS_SIGNIFICANT_OR_RISING;
import static org.tierline.law.facts.Questions.WAIVER_GRANTED;
import static org.tierline.law.facts.Questions.WAIVER_PLAN;
import static org.tierline.law.facts.Questions.WAIVER_PLAN_SUFFICIENT;
import static org.tierline.law.facts.Questions.WAIVER_RESOURCES;
import static org.tierline.law.facts.Questions.WAIVER_TO_HOUSE;
import static org.tierline.law.facts.Questions.WAIVER_TO_SENATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.tierline.law.Tier;
import org.tierline.law.determination.Flip.Direction;
import org.tierline.law.facts.AnswerType;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;

/**
 * Finds every smallest set of changed answers that flips a tier.
 *
 * <p>It goes by the law's own parts. Which list a government stands on depends on what four parts
 * of the law say: the minimum standards, significant efforts, the grounds, the waiver; and the
 * first of them on what it says of each standard. The parts ask different questions, but for the
 * concrete actions, which two of them ask and which are therefore tried in turn. So a smallest set
 * changes in each part no more than it takes for what that part says, and it is enough to put
 * together, part by part, the smallest sets for each thing that a part can say. Sets that come to
 * the same in every part are judged by one of them, by the law as a whole. Nothing is sampled, and
 * no size is too large.
 *
 * <p>Used by one thread, once.
 */
final class FlipSearch {
  private static final List<Question<?>> FIRST_STANDARD =
      List.of(STANDARD_1, PROHIBITS_SEX_TRAFFICKING, PROHIBITS_LABOUR_TRAFFICKING, PUNISHES_ACTS);
  private static final List<Question<?>> SECOND_STANDARD =
      List.of(STANDARD_2, PRESCRIBED_MAX_YEARS, Questions.COMPARATOR_MAX_YEARS);
  private static final List<Question<?>> THIRD_STANDARD = List.of(STANDARD_3, STRINGENT_MAX_YEARS);
  private static final List<Question<?>> EFFORTS =
      List.of(POLICY_OR_PATTERN, POLICY_OVERRIDE, SIGNIFICANT_EFFORTS);
  private static final List<Question<?>> GROUNDS =
      List.of(
          VICTIMS_SIGNIFICANT_OR_RISING,
          NO_PROPORTIONAL_ACTIONS,
          NO_INCREASING_EFFORTS,
          RESTS_ON_COMMITMENTS);
  private static final List<Question<?>> WAIVER =
      List.of(
          WAIVER_GRANTED,
          WAIVER_PLAN,
          WAIVER_PLAN_SUFFICIENT,
          WAIVER_RESOURCES,
          WAIVER_TO_SENATE,
          WAIVER_TO_HOUSE);

  private static final int WORST = List.of(Tier.values()).indexOf(Tier.T3);

  private final Facts given;
  private final Facts facts;
  private final Clocks clocks;
  private final Readings readings;

  /** Every change of one answer; a set of changes is a bit for each of them. */
  private final List<Change> changes = new ArrayList<>();

  private record Change(Question<?> question, Object answer) {}

  /** What a set of changes leads to. */
  private record Led(long set, Decision decision) {}

  /** Sets of changes to a part of the law, those together that come to the same there. */
  private record Part(List<List<Long>> alike) {}

  /**
   * @param free the questions whose answers may change
   */
  FlipSearch(Facts given, Clocks clocks, Readings readings, Set<Question<?>> free) {
    this.given = given;
    this.facts = addressed(given);
    this.clocks = clocks;
    this.readings = readings;
    for (Question<?> question : Questions.all()) {
      if (question.asked(given.edition())
          && Bearing.of(question) == Bearing.CHANGES
          && free.contains(question)) {
        for (Object answer : PossibleAnswers.others(facts, question)) {
          changes.add(new Change(question, answer));
        }
      }
    }
  }

  /**
   * The facts with every factor and indicium addressed: the law wants that before a tier stands,
   * and no answer to them changes the tier.
   */
  static Facts addressed(Facts facts) {
    Facts addressed = facts;
    for (Question<?> question : Questions.all()) {
      if (isAddressed(question) && question.asked(facts.edition()) && !facts.knows(question)) {
        Object answer = question.type() == AnswerType.TEXT ? "given" : Weight.NEUTRAL;
        addressed = PossibleAnswers.with(addressed, question, answer);
      }
    }
    return addressed;
  }

  private static boolean isAddressed(Question<?> question) {
    return question.type() == AnswerType.TEXT || question.type() == AnswerType.WEIGHT;
  }

  /** The flips of both directions, the best-ranked first. */
  List<Flip> find() {
    Decision held = decide(0);
    if (tiers(held).isEmpty()) {
      return List.of();
    }
    var led = led(held);
    led.sort(Comparator.comparingInt(each -> Long.bitCount(each.set())));
    var flips = new ArrayList<Flip>();
    for (Direction direction : Direction.values()) {
      ToIntFunction<Decision> reach = reach(direction);
      for (Led each : smallest(led, reach, reach.applyAsInt(held))) {
        flips.add(flip(direction, each));
      }
    }
    flips.sort(Flip.BY_RANK);
    return flips;
  }

  /**
   * How far a decision goes in a direction for certain: for a better tier, the worst possible, and
   * the worst there is while a tier doesn't stand; for a worse tier, the best possible.
   */
  static ToIntFunction<Decision> reach(Direction direction) {
    return switch (direction) {
      case UP -> decision -> decision.isPending() ? 0 : WORST - last(tiers(decision));
      case DOWN -> decision -> first(tiers(decision));
    };
  }

  private static boolean isFurther(Decision decision, Decision held) {
    for (Direction direction : Direction.values()) {
      ToIntFunction<Decision> reach = reach(direction);
      if (reach.applyAsInt(decision) > reach.applyAsInt(held)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> tiers(Decision decision) {
    return decision.possibleTiers().stream()
        .filter(tier -> tier != Tier.SC)
        .map(List.of(Tier.values())::indexOf)
        .toList();
  }

  private static int first(List<Integer> tiers) {
    return tiers.isEmpty() ? 0 : tiers.getFirst();
  }

  private static int last(List<Integer> tiers) {
    return tiers.isEmpty() ? WORST : tiers.getLast();
  }

  /** Those that go further than what is held, and further than each set within them. */
  private static List<Led> smallest(List<Led> led, ToIntFunction<Decision> reach, int held) {
    var smallest = new ArrayList<Led>();
    for (Led each : led) {
      int far = reach.applyAsInt(each.decision());
      boolean needed =
          far > held
              && smallest.stream()
                  .noneMatch(
                      less ->
                          isWithin(less.set(), each.set())
                              && reach.applyAsInt(less.decision()) >= far);
      if (needed) {
        smallest.add(each);
      }
    }
    return smallest;
  }

  private Flip flip(Direction direction, Led led) {
    var answers = new LinkedHashMap<Question<?>, Object>();
    for (int i = 0; i < changes.size(); i++) {
      if ((led.set() & (1L << i)) != 0) {
        answers.put(changes.get(i).question(), changes.get(i).answer());
      }
    }
    var tiers = led.decision().possibleTiers().stream().filter(tier -> tier != Tier.SC).toList();
    var open =
        ListDecision.decide(with(given, led.set()), clocks, readings, ReasonDepth.NONE).missing();
    return new Flip(
        direction,
        answers,
        Set.copyOf(tiers),
        open.stream().filter(FlipSearch::isAddressed).toList());
  }

  /** Sets of changes that go further than what is held, among which every smallest one is. */
  private List<Led> led(Decision held) {
    var led = new ArrayList<Led>();
    Part grounds = least(GROUNDS, new WatchListGrounds(), each(GROUNDS));
    Part waiver = least(WAIVER, new LimitWaiver(), each(WAIVER));
    List<Part> four = ofTheFour();
    for (List<Long> actions : one(ACTIONS_TAKEN).alike()) {
      Part taken = new Part(List.of(actions));
      Part standards = least(standards(), new MinimumStandards(), and(four, taken));
      Part efforts =
          least(and(EFFORTS, ACTIONS_TAKEN), new SignificantEfforts(), and(each(EFFORTS), taken));
      for (List<List<Long>> chosen : combined(List.of(standards, efforts, grounds, waiver))) {
        long one = oneOf(chosen);
        if (Contradiction.in(with(facts, one)).isEmpty()) {
          Decision decision = decide(one);
          if (isFurther(decision, held)) {
            joined(chosen).forEach(set -> led.add(new Led(set, decision)));
          }
        }
      }
    }
    return led;
  }

  /** What can be said of each of the four standards, and of the whole. */
  private List<Part> ofTheFour() {
    return List.of(
        least(FIRST_STANDARD, new ProhibitAndPunish(), each(FIRST_STANDARD)),
        least(SECOND_STANDARD, new PenaltyParity(), each(SECOND_STANDARD)),
        least(THIRD_STANDARD, new StringentPenalties(), each(THIRD_STANDARD)),
        one(STANDARD_4),
        one(STANDARDS));
  }

  private static List<Question<?>> standards() {
    var questions = new ArrayList<Question<?>>();
    questions.add(STANDARDS);
    questions.addAll(FIRST_STANDARD);
    questions.addAll(SECOND_STANDARD);
    questions.addAll(THIRD_STANDARD);
    questions.add(STANDARD_4);
    questions.add(ACTIONS_TAKEN);
    return questions;
  }

  private static <T> List<T> and(List<T> some, T one) {
    var all = new ArrayList<>(some);
    all.add(one);
    return all;
  }

  /**
   * Puts parts together into one: for each thing that a rule can say, the sets that can't be
   * smaller for it. Contradictory ones are left out.
   *
   * @param questions those that the rule asks; no others are looked at
   */
  private Part least(List<Question<?>> questions, Rule rule, List<Part> parts) {
    Facts asked = addressed(Facts.about(facts.country(), facts.edition()));
    for (Question<?> question : questions) {
      Object answer = facts.answer(question);
      if (answer != null) {
        asked = PossibleAnswers.with(asked, question, answer);
      }
    }
    Map<Verdict, List<Long>> said = new EnumMap<>(Verdict.class);
    for (List<List<Long>> chosen : combined(parts)) {
      Facts changed = with(asked, oneOf(chosen));
      if (Contradiction.in(changed).isEmpty()) {
        var verdict = rule.apply(new Inquiry(changed, ReasonDepth.NONE));
        said.computeIfAbsent(verdict, each -> new ArrayList<>()).addAll(joined(chosen));
      }
    }
    return new Part(said.values().stream().map(FlipSearch::smallest).toList());
  }

  /** Of some sets those that none of them is within. */
  private static List<Long> smallest(List<Long> sets) {
    var smallest = new ArrayList<Long>();
    for (long set : sets.stream().sorted(Comparator.comparingInt(Long::bitCount)).toList()) {
      if (smallest.stream().noneMatch(less -> isWithin(less, set))) {
        smallest.add(set);
      }
    }
    return smallest;
  }

  private List<Part> each(List<Question<?>> questions) {
    return questions.stream().map(this::one).toList();
  }

  /** One question, left as it is or changed. */
  private Part one(Question<?> question) {
    var sets = new ArrayList<List<Long>>();
    sets.add(List.of(0L));
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).question() == question) {
        sets.add(List.of(1L << i));
      }
    }
    return new Part(sets);
  }

  /** Every choice of one thing from each part. */
  private static List<List<List<Long>>> combined(List<Part> parts) {
    List<List<List<Long>>> combined = List.of(List.of());
    for (Part part : parts) {
      var longer = new ArrayList<List<List<Long>>>();
      for (List<List<Long>> chosen : combined) {
        part.alike().forEach(alike -> longer.add(and(chosen, alike)));
      }
      combined = longer;
    }
    return combined;
  }

  /** The first set of each, together: it stands for all of them. */
  private static long oneOf(List<List<Long>> chosen) {
    long one = 0;
    for (List<Long> alike : chosen) {
      one |= alike.getFirst();
    }
    return one;
  }

  /** Each set of the first with each of the second and so on. */
  private static List<Long> joined(List<List<Long>> chosen) {
    List<Long> joined = List.of(0L);
    for (List<Long> alike : chosen) {
      var longer = new ArrayList<Long>(joined.size() * alike.size());
      for (long set : joined) {
        alike.forEach(other -> longer.add(set | other));
      }
      joined = longer;
    }
    return joined;
  }

  private static boolean isWithin(long less, long more) {
    return (less & more) == less;
  }

  private Decision decide(long set) {
    return ListDecision.decide(with(facts, set), clocks, readings, ReasonDepth.NONE);
  }

  private Facts with(Facts before, long set) {
    Facts after = before;
    for (long left = set; left != 0; left &= left - 1) {
      Change change = changes.get(Long.numberOfTrailingZeros(left));
      after = PossibleAnswers.with(after, change.question(), change.answer());
    }
    return after;
  }
}
