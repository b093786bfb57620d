package org.tierline.exchange.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.determination.Words;
import org.tierline.law.Tier;
import org.tierline.law.determination.Bearing;
import org.tierline.law.determination.Decision;
import org.tierline.law.determination.Flip;
import org.tierline.law.determination.Side;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;

/**
 * What would change a tier, as JSON: {@code path --json}.
 *
 * @param historyFrom where the earlier editions are from: the facts file, the record or nowhere
 * @param state decided or open
 * @param tier the tier held, if it is decided and there is one
 * @param possible the tiers still possible
 * @param outcome the same in words
 * @param note what this is and isn't
 * @param up every smallest set of answers that makes a better tier certain, by rank
 * @param down every smallest set of answers that makes a worse tier certain, by rank
 * @param matter open questions that could still change the tier
 * @param withoutEffect open questions that can't, as things stand
 * @param fixed questions whose answers nobody can change, and why
 * @param asked what is asked of the government
 * @param askedBy where that is from; empty if nothing is asked
 */
public record PathJson(
    String country,
    String name,
    int edition,
    String historyFrom,
    String state,
    Optional<String> tier,
    List<String> possible,
    String outcome,
    String note,
    List<FlipJson> up,
    List<FlipJson> down,
    List<String> matter,
    List<String> withoutEffect,
    List<FixedJson> fixed,
    List<AskedJson> asked,
    Optional<String> askedBy) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/path/1";

  /**
   * One way to change the tier.
   *
   * @param rank its place among those of its direction, from 1
   * @param judgements how many of its answers the law leaves to judgement
   * @param reaches the tier that is certain then, at least as good or as bad
   * @param toAddress factors and indicia to be addressed as well, whatever the answer
   */
  public record FlipJson(
      int rank,
      int size,
      int judgements,
      String reaches,
      List<String> leadsTo,
      List<AnswerJson> answers,
      List<String> toAddress) {}

  /**
   * One answer of it.
   *
   * @param yes which side of the law's line it is on
   * @param text the answer in words
   * @param held the answer held in words; empty where it is open
   * @param asked the numbers of what is asked that bears on it
   */
  public record AnswerJson(
      String question,
      boolean yes,
      String text,
      Optional<String> held,
      String rule,
      String citation,
      boolean judgement,
      List<Integer> asked) {}

  /** A question that nobody can answer otherwise. */
  public record FixedJson(String question, String because) {}

  /** One thing asked of the government. */
  public record AskedJson(
      int number,
      List<String> indicia,
      List<String> protects,
      List<String> actors,
      int start,
      int end,
      Optional<String> text) {}

  /** A path as JSON. */
  public static PathJson of(TierPath path) {
    Facts facts = path.determination().facts();
    Decision decision = path.determination().decision();
    return new PathJson(
        facts.country(),
        path.rating().name(),
        facts.edition(),
        path.rating().history().words(),
        decision.isDecided() ? "decided" : "open",
        decision.tier().map(Tier::name),
        decision.possibleTiers().stream().map(Tier::name).toList(),
        Words.outcome(decision),
        TierPath.NOTE,
        flips(path.flips().up(), path),
        flips(path.flips().down(), path),
        keys(path.flips().matter()),
        keys(path.flips().without()),
        path.flips().fixed().entrySet().stream().map(PathJson::fixed).toList(),
        path.asked().stream().map(PathJson::asked).toList(),
        Optional.of(path.askedBy()).filter(said -> !said.isEmpty()));
  }

  private static List<FlipJson> flips(List<Flip> flips, TierPath path) {
    var json = new ArrayList<FlipJson>();
    for (Flip flip : flips) {
      json.add(
          new FlipJson(
              json.size() + 1,
              flip.size(),
              flip.judgements(),
              flip.reaches().name(),
              flip.leadsTo().stream().map(Tier::name).toList(),
              flip.answers().entrySet().stream()
                  .map(each -> answer(each.getKey(), each.getValue(), path))
                  .toList(),
              keys(flip.toAddress())));
    }
    return json;
  }

  private static AnswerJson answer(Question<?> question, Object answer, TierPath path) {
    Facts facts = path.determination().facts();
    return new AnswerJson(
        question.key(),
        Side.isYes(facts, question, answer).orElse(false),
        Statements.of(facts, question, answer),
        facts.find(question).map(held -> Statements.of(facts, question, held)),
        question.provision().id(),
        question.provision().citation(facts.edition()).text(),
        Flip.isJudgement(question),
        path.asked(question).stream().map(Asked::number).toList());
  }

  private static FixedJson fixed(Map.Entry<Question<?>, Bearing> fixed) {
    return new FixedJson(fixed.getKey().key(), fixed.getValue().words());
  }

  private static AskedJson asked(Asked asked) {
    var read = asked.recommendation();
    return new AskedJson(
        asked.number(),
        names(read.indicia()),
        read.protects().stream().map(group -> group.written()).toList(),
        read.actors().stream().map(actor -> actor.written()).toList(),
        read.place().start(),
        read.place().end(),
        asked.text());
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static List<String> keys(List<Question<?>> questions) {
    return questions.stream().map(Question::key).toList();
  }
}
