package org.tierline.exchange.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.recommendation.Recommendations;
import org.tierline.narrative.text.ReadableText;

/**
 * One thing that a government is asked to do, with the indicia it bears on.
 *
 * @param number its place among those of the same source, from 1
 * @param recommendation what was read of it; its place counts in its source's text
 * @param text its words, where they are at hand
 */
public record Asked(int number, Recommendation recommendation, Optional<String> text) {

  /** What a narrative asks for, whose text isn't at hand. */
  public static List<Asked> of(Narrative narrative) {
    return of(narrative, Optional.empty());
  }

  /**
   * What a narrative asks for.
   *
   * @param text the document that its places count in, if it is at hand
   */
  public static List<Asked> of(Narrative narrative, Optional<String> text) {
    var asked = new ArrayList<Asked>();
    for (Recommendation each : narrative.recommendations()) {
      asked.add(
          new Asked(
              asked.size() + 1,
              each,
              text.map(words -> each.place().in(words).strip().replaceAll("\\s+", " "))));
    }
    return Collections.unmodifiableList(asked);
  }

  /** What a facts file asks for, each of its texts read as one thing. */
  public static List<Asked> of(List<String> texts) {
    var asked = new ArrayList<Asked>();
    for (String text : texts) {
      var read = Recommendations.of(ReadableText.of(text, List.of()), 0, text.length());
      if (!read.isEmpty()) {
        asked.add(new Asked(asked.size() + 1, read.getFirst(), Optional.of(text)));
      }
    }
    return Collections.unmodifiableList(asked);
  }

  /** Whether it bears on an answer: one of the indicia it is tagged with stands behind that. */
  public boolean bearsOn(Question<?> question) {
    return !Collections.disjoint(behind(question), recommendation.indicia());
  }

  /**
   * The indicia that stand behind the answer to a question.
   *
   * <p>The standards on law and punishment are the matter of §108(b)(1); serious and sustained
   * efforts, and whatever rests on them, of all twelve; evidence of increasing efforts, by
   * §110(b)(2)(A)(iii)(II), of cases, help to victims, complicity and progress; concrete actions,
   * by §103(5), of enforcement, protection, prevention and partnerships; a policy or pattern is
   * that of officials. The number of victims and a waiver have none.
   */
  public static Set<Indicium> behind(Question<?> question) {
    for (Indicium indicium : Indicium.values()) {
      if (indicium.question() == question) {
        return EnumSet.of(indicium);
      }
    }
    return switch (question.provision()) {
      case TVPA_108_A_1, TVPA_108_A_2, TVPA_108_A_3 -> EnumSet.of(Indicium.PROSECUTE);
      case TVPA_108_A_4, TVPA_110_B_1_A, TVPA_110_B_3_A -> EnumSet.allOf(Indicium.class);
      case TVPA_110_B_3_B -> EnumSet.of(Indicium.OFFICIALS);
      case TVPA_110_B_2_A_III_II ->
          EnumSet.of(Indicium.PROSECUTE, Indicium.PROTECT, Indicium.OFFICIALS, Indicium.PROGRESS);
      case TVPA_110_B_1_CONCRETEONLY -> actions();
      case TVPA_110_B_2_A_III_I ->
          question == Questions.NO_PROPORTIONAL_ACTIONS
              ? actions()
              : EnumSet.noneOf(Indicium.class);
      default -> EnumSet.noneOf(Indicium.class);
    };
  }

  private static Set<Indicium> actions() {
    return EnumSet.of(Indicium.PROSECUTE, Indicium.PROTECT, Indicium.PREVENT, Indicium.PARTNERS);
  }
}
