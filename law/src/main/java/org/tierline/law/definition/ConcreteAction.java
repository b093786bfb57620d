package org.tierline.law.definition;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether an action is a concrete action.
 *
 * <p>Source: §103(5), from the 2019 edition on.
 *
 * <p>Needs: {@code action.type}, {@code action.increasedEffort} (the office's finding that it shows
 * an increased effort towards the standards). The period is asked elsewhere: §110(b)(1).
 *
 * <p>Gives: yes or no. A promise of future steps is none; money committed is one.
 */
public final class ConcreteAction {
  private static final int FIRST_EDITION = 2019;

  private ConcreteAction() {}

  /**
   * Whether an action is a concrete action.
   *
   * @throws IllegalArgumentException before the 2019 edition, whose law had no such term
   */
  public static Outcome<Boolean> of(
      int edition, Answer<ActionType> type, Answer<Boolean> increasedEffort) {
    if (edition < FIRST_EDITION) {
      throw new IllegalArgumentException(
          "\"concrete actions\" is a term of the law from the 2019 edition on, not in " + edition);
    }
    return DecisionList.<Boolean>of(Provision.TVPA_103_CONCRETE, edition)
        .when(Condition.of("action.type", type, is -> is == ActionType.PROMISE), false)
        .when(Condition.yes("action.increasedEffort", increasedEffort).not(), false)
        .otherwise(true);
  }
}
