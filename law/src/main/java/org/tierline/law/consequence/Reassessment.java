package org.tierline.law.consequence;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;

/**
 * The tier that holds after a reassessment between the report and the determination.
 *
 * <p>Source: §110(d)(3); that the government is then shown on another tier is State's practice.
 *
 * <p>Needs: {@code tierAtRelease}, {@code reassessment.finding} ("none" where there was no
 * reassessment, or it found neither), and from the 2004 edition on {@code
 * reassessment.watchListGround}: whether a ground of the watch list is found.
 *
 * <p>Gives: only a Tier 3 government can be moved; to Tier 1 if it complies, else to Tier 2 or its
 * watch list.
 */
public final class Reassessment {
  private static final int FIRST_EDITION_WITH_WATCH_LIST = 2004;

  private Reassessment() {}

  /** What the Secretary finds after the report. */
  public enum Finding {
    /** It complies with the minimum standards. */
    COMPLIES,
    /** It makes significant efforts to. */
    SIGNIFICANT_EFFORTS
  }

  /**
   * The effective tier.
   *
   * @param tierAtRelease as the report placed it
   */
  public static Outcome<Tier> effectiveTier(
      int edition, Tier tierAtRelease, Answer<Finding> finding, Answer<Boolean> watchListGround) {
    var ground = Condition.yes("reassessment.watchListGround", watchListGround);
    return DecisionList.<Tier>of(Provision.TIP_REASSESS, edition)
        .when(
            Condition.of("tierAtRelease", Answer.of(tierAtRelease), tier -> tier != Tier.T3),
            tierAtRelease)
        .when(found(finding, Finding.COMPLIES), Tier.T1)
        .when(
            found(finding, Finding.SIGNIFICANT_EFFORTS)
                .and(Condition.law(edition >= FIRST_EDITION_WITH_WATCH_LIST))
                .and(ground),
            Tier.T2WL)
        .when(found(finding, Finding.SIGNIFICANT_EFFORTS), Tier.T2)
        .otherwise(Tier.T3);
  }

  private static Condition found(Answer<Finding> finding, Finding wanted) {
    return Condition.of("reassessment.finding", finding, is -> is == wanted);
  }
}
