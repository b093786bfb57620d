package org.tierline.law.consequence;

import java.util.function.Predicate;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.consequence.AidItem.Authority;
import org.tierline.law.consequence.AidItem.Implementer;
import org.tierline.law.consequence.AidItem.Kind;
import org.tierline.law.statute.Provision;

/**
 * Whether an item is "nonhumanitarian, nontrade-related foreign assistance" to the government.
 *
 * <p>Source: §103(10), numbered (7), then (8), before 2019.
 *
 * <p>Needs: {@code item.authority}, {@code item.kind}, {@code item.implementer}, {@code
 * item.narcoticsAfterNotice}.
 *
 * <p>Gives: covered by (A) or (B), or by what it isn't. Laws other than the two the definition
 * names are outside of it unless another law says so (inferred).
 */
public final class AidClassification {
  private AidClassification() {}

  /** Where an item stands to the definition. */
  public static Outcome<AidClass> of(int edition, AidItem item) {
    var humanitarian = kind(item, k -> k == Kind.HUMANITARIAN);
    var narcotics = Condition.yes("item.narcoticsAfterNotice", item.narcoticsAfterNotice());
    var ngo = Condition.of("item.implementer", item.implementer(), to -> to == Implementer.NGO);
    var arms = authority(item, Authority.AECA).and(humanitarian.not());
    return DecisionList.<AidClass>of(Provision.TVPA_103_NHNT, edition)
        .when(authority(item, Authority.OTHER).or(authority(item, Authority.MCC)), AidClass.OUTSIDE)
        .when(arms.and(narcotics), AidClass.EXCEPTED_ARMS)
        .when(arms.and(ngo), AidClass.NOT_TO_GOVERNMENT)
        .when(arms, AidClass.COVERED_ARMS)
        .when(authority(item, Authority.FAA_NARCOTICS_CONTROL), AidClass.CARVED_OUT_II)
        .when(authority(item, Authority.FAA_DISASTER), AidClass.CARVED_OUT_IV)
        .when(authority(item, Authority.FAA_ANTITERRORISM), AidClass.CARVED_OUT_V)
        .when(authority(item, Authority.FAA_REFUGEES), AidClass.CARVED_OUT_VI)
        .when(authority(item, Authority.DEVELOPMENT_FINANCE), AidClass.CARVED_OUT_VIII)
        .when(authority(item, Authority.FAA_ECONOMIC_SUPPORT).and(ngo), AidClass.CARVED_OUT_I)
        .when(authority(item, Authority.FAA_DEVELOPMENT).and(ngo), AidClass.CARVED_OUT_VII)
        .when(narcotics, AidClass.CARVED_OUT_III)
        .when(humanitarian.or(kind(item, k -> k == Kind.TRADE_RELATED)), AidClass.CARVED_OUT_IX)
        .when(ngo, AidClass.NOT_TO_GOVERNMENT)
        .otherwise(AidClass.COVERED_AID);
  }

  private static Condition authority(AidItem item, Authority authority) {
    return Condition.of("item.authority", item.authority(), is -> is == authority);
  }

  private static Condition kind(AidItem item, Predicate<Kind> is) {
    return Condition.of("item.kind", item.kind(), is);
  }
}
