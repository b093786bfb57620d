package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.path.Asked;
import org.tierline.exchange.path.Statements;
import org.tierline.exchange.path.TierPath;
import org.tierline.law.determination.Flip;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;

/**
 * What would change a tier, as a page shows it: the shortest ways upwards, and downwards.
 *
 * @param note what this is and isn't
 */
public record WouldChange(List<Way> up, List<Way> down, String note) {
  private static final int OF_EACH_TIER = 2;

  /**
   * One way.
   *
   * @param reached like "Tier 2 or better"
   */
  public record Way(String reached, List<Answer> answers) {}

  /**
   * One answer of a way.
   *
   * @param text the answer as a statement
   * @param held the answer held; empty where it is open
   * @param clause where the law asks for it
   * @param provision the id of the provision that asks it
   * @param judgement whether the law leaves it to judgement
   * @param asked how many recommendations bear on it
   */
  public record Answer(
      String text,
      Optional<String> held,
      String clause,
      String provision,
      boolean judgement,
      int asked) {}

  /** What would change what the law says on a narrative; empty if it says nothing. */
  static Optional<WouldChange> of(Reading reading) {
    return reading
        .rating()
        .map(rating -> TierPath.of(rating, Asked.of(reading.narrative()), ""))
        .filter(path -> !path.flips().all().isEmpty())
        .map(
            path -> new WouldChange(ways(path, path.up()), ways(path, path.down()), TierPath.NOTE));
  }

  private static List<Way> ways(TierPath path, Map<?, List<Flip>> flips) {
    var ways = new ArrayList<Way>();
    for (List<Flip> toOneTier : flips.values()) {
      for (Flip flip : toOneTier.subList(0, Math.min(OF_EACH_TIER, toOneTier.size()))) {
        ways.add(
            new Way(
                TierPath.reached(flip),
                flip.answers().entrySet().stream()
                    .map(each -> answer(path, each.getKey(), each.getValue()))
                    .toList()));
      }
    }
    return ways;
  }

  private static Answer answer(TierPath path, Question<?> question, Object answer) {
    Facts facts = path.determination().facts();
    var citation = question.provision().citation(facts.edition());
    return new Answer(
        Statements.of(facts, question, answer),
        facts.find(question).map(held -> Statements.of(facts, question, held)),
        citation.act().isEmpty() ? citation.code() : citation.act(),
        question.provision().id(),
        Flip.isJudgement(question),
        path.asked(question).size());
  }
}
