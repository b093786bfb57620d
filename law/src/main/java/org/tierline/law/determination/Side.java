package org.tierline.law.determination;

import java.util.List;
import java.util.Optional;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;

/**
 * Which side of the law's line an answer is on: the law tells no more of an answer to a question
 * that can decide a tier.
 */
public final class Side {
  private Side() {}

  /**
   * Whether an answer says yes: that a finding is met or a thing is so, that something is given or
   * was reported, that a number reaches the {@link #line}, that an action counts, that there is no
   * policy or pattern.
   *
   * @param facts whose edition and other answers it stands beside
   * @return empty if that is open, as for actions without a day; and for a question that can't
   *     change a tier
   */
  public static Optional<Boolean> isYes(Facts facts, Question<?> question, Object answer) {
    if (Bearing.of(question) != Bearing.CHANGES) {
      return Optional.empty();
    }
    return switch (answer) {
      case Boolean yes -> Optional.of(yes);
      case Finding finding -> Optional.of(finding == Finding.MET);
      case Reported reported -> Optional.of(reported.on() != null);
      case Justification justification -> Optional.of(justification.isGiven());
      case Integer number -> line(facts, question).map(line -> number >= line);
      case List<?> list when question == Questions.POLICY_OR_PATTERN -> Optional.of(list.isEmpty());
      case List<?> list -> counts(PossibleAnswers.with(facts, question, list));
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> counts(Facts facts) {
    return switch (ConcreteActions.counted(facts)) {
      case YES -> Optional.of(true);
      case NO -> Optional.of(false);
      case OPEN, PENDING -> Optional.empty();
    };
  }

  /**
   * The number that an answer has to reach for a yes.
   *
   * @return empty where it isn't known, and for a question that doesn't ask for a number
   */
  public static Optional<Integer> line(Facts facts, Question<?> question) {
    if (question == Questions.STRINGENT_MAX_YEARS) {
      return Optional.of(StringentPenalties.STRINGENT_YEARS);
    }
    return question == Questions.PRESCRIBED_MAX_YEARS
        ? facts.find(Questions.COMPARATOR_MAX_YEARS)
        : Optional.empty();
  }
}
