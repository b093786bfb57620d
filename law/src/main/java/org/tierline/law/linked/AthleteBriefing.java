package org.tierline.law.linked;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;

/**
 * Whether a host country is one for whose events U.S. athletes are briefed on human rights.
 *
 * <p>Source: 22 U.S.C. 2656k(d)(2); when it began isn't known.
 *
 * <p>Needs: {@code tierInLatestReport}.
 *
 * <p>Gives: yes for Tier 3. The section may cover countries on other grounds too: "no" is said of
 * this ground alone.
 */
public final class AthleteBriefing {
  private AthleteBriefing() {}

  /**
   * Whether a host is covered on the ground of its tier.
   *
   * @param edition the latest report's edition
   */
  public static Outcome<Boolean> covered(int edition, Answer<Tier> tierInLatestReport) {
    return DecisionList.<Boolean>of(Provision.ATHLETE, edition)
        .when(Condition.of("tierInLatestReport", tierInLatestReport, tier -> tier == Tier.T3), true)
        .otherwise(false);
  }
}
