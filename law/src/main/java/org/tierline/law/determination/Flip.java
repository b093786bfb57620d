package org.tierline.law.determination;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.statute.Kind;

/**
 * One way to change a tier: answers to some questions, in place of those held or where none is
 * held, that make a better tier certain, or a worse one, whatever else stays open. None of the
 * answers can be left out.
 *
 * @param direction whether it leads to a better tier or to a worse one
 * @param answers the answers, by question, in the law's order; what matters of a list, a text or a
 *     number is the side of the law's line that it is on
 * @param leadsTo the tiers that are possible then, best first: one if nothing else is open
 * @param toAddress open factors and indicia that the law wants addressed as well before the tier
 *     stands, in its order; no answer to them changes the tier
 */
public record Flip(
    Direction direction,
    Map<Question<?>, Object> answers,
    Set<Tier> leadsTo,
    List<Question<?>> toAddress) {

  /** The fewest answers first, then those that leave least to judgement, then by question. */
  static final Comparator<Flip> BY_RANK =
      Comparator.comparingInt(Flip::size)
          .thenComparingInt(Flip::judgements)
          .thenComparing(Flip::places)
          .thenComparing(flip -> flip.answers().values().toString());

  /** Which way a tier changes. */
  public enum Direction {
    UP,
    DOWN
  }

  /** Copies, keeping the order. */
  public Flip {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    var tiers = EnumSet.noneOf(Tier.class);
    tiers.addAll(leadsTo);
    leadsTo = Collections.unmodifiableSet(tiers);
    toAddress = List.copyOf(toAddress);
  }

  /** How many answers it takes. */
  public int size() {
    return answers.size();
  }

  /** How many of the answers the law leaves to judgement. */
  public int judgements() {
    return (int) answers.keySet().stream().filter(Flip::isJudgement).count();
  }

  /**
   * Whether the law leaves an answer to judgement: its provision lists matters to weigh, or is
   * practice alone. The finding on all four standards is such, for one of the four is weighed.
   */
  public static boolean isJudgement(Question<?> question) {
    Kind kind = question.provision().kind();
    return kind == Kind.WEIGH || kind == Kind.PRACTICE || question == Questions.STANDARDS;
  }

  /** The tier that is certain to be reached at least: the worst that is possible then, if up. */
  public Tier reaches() {
    var tiers = List.copyOf(leadsTo);
    return direction == Direction.UP ? tiers.getLast() : tiers.getFirst();
  }

  private String places() {
    var places = new StringBuilder();
    for (Question<?> question : answers.keySet()) {
      places.append((char) question.index());
    }
    return places.toString();
  }
}
