package org.tierline.law.childsoldiers;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether aid to a listed government may be reinstated.
 *
 * <p>Source: CSPA §404(d).
 *
 * <p>Needs: {@code cspa.actionPlan} (the President certifies a plan and actual steps to carry it
 * out), {@code cspa.safeguards} (and policies and mechanisms against a recurrence).
 *
 * <p>Gives: yes if both are certified.
 */
public final class Reinstatement {
  private Reinstatement() {}

  /** Whether it may be. */
  public static Outcome<Boolean> of(
      int edition, Answer<Boolean> actionPlan, Answer<Boolean> safeguards) {
    return DecisionList.<Boolean>of(Provision.CSPA_404_D, edition)
        .when(Condition.yes("cspa.actionPlan", actionPlan).not(), false)
        .when(Condition.yes("cspa.safeguards", safeguards).not(), false)
        .otherwise(true);
  }
}
