package org.tierline.law.consequence;

import java.util.EnumSet;
import java.util.Set;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether an item needs the Secretary's certification that it isn't meant for an agency or official
 * who took part in, eased or condoned a severe form of trafficking.
 *
 * <p>Source: §110(e), which goes with any notification of a determination. The printed Code points
 * to §103(8); the definition is (10) by now.
 *
 * <p>Needs: what {@link AidClassification} needs.
 *
 * <p>Gives: yes for narcotics aid of (A)(ii) and (iii), antiterrorism aid of (A)(v), and sales or
 * financing of arms of (B).
 */
public final class ExemptAidCertification {
  private static final Set<AidClass> CERTIFIED =
      EnumSet.of(
          AidClass.CARVED_OUT_II,
          AidClass.CARVED_OUT_III,
          AidClass.CARVED_OUT_V,
          AidClass.COVERED_ARMS,
          AidClass.EXCEPTED_ARMS);

  private ExemptAidCertification() {}

  /** Whether an item needs it. */
  public static Outcome<Boolean> needed(int edition, AidItem item) {
    return DecisionList.<Boolean>of(Provision.TVPA_110_E, edition)
        .when(Condition.result(AidClassification.of(edition, item), CERTIFIED::contains), true)
        .otherwise(false);
  }
}
