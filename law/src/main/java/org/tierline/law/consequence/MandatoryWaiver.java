package org.tierline.law.consequence;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether the President must waive the restriction of an item.
 *
 * <p>Source: §110(d)(5)(B).
 *
 * <p>Needs: {@code item.harmsVulnerable}: whether withholding it would have significant adverse
 * effects on vulnerable populations, women and children among them.
 *
 * <p>Gives: whether a waiver is owed. One that is owed and not signed doesn't lift the bar.
 */
public final class MandatoryWaiver {
  private MandatoryWaiver() {}

  /** Whether a waiver of the item is owed. */
  public static Outcome<Boolean> owed(int edition, Answer<Boolean> harmsVulnerable) {
    return DecisionList.<Boolean>of(Provision.TVPA_110_D_5_B, edition)
        .when(Condition.yes("item.harmsVulnerable", harmsVulnerable), true)
        .otherwise(false);
  }
}
