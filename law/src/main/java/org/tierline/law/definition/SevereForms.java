package org.tierline.law.definition;

import java.util.EnumSet;
import java.util.Set;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.definition.TraffickingCase.Conduct;
import org.tierline.law.definition.TraffickingCase.Purpose;
import org.tierline.law.statute.Provision;

/**
 * Which severe form of trafficking a case is.
 *
 * <p>Source: §103(11)-(12), numbered (8)-(9) before 2019; P.L. 114-22 of 2015 for patronizing and
 * soliciting.
 *
 * <p>Needs: {@code case.commercialSexAct}, {@code case.inducedBy}, {@code case.victimUnder18},
 * {@code case.conduct}, {@code case.purpose}. Whether a border was crossed isn't asked: it is no
 * element.
 *
 * <p>Gives: a severe form, or none. The two forms are tried in the order of the text: a case that
 * is both is given as the first.
 */
public final class SevereForms {
  /** P.L. 114-22 of 29 May 2015 came before the release of the 2015 edition. */
  private static final int FIRST_EDITION_WITH_BUYERS = 2015;

  private static final Set<Conduct> BUYING = EnumSet.of(Conduct.PATRONIZE, Conduct.SOLICIT);
  private static final Set<Purpose> SERVITUDE =
      EnumSet.of(
          Purpose.INVOLUNTARY_SERVITUDE, Purpose.PEONAGE, Purpose.DEBT_BONDAGE, Purpose.SLAVERY);

  private SevereForms() {}

  /** Which severe form a case is, by the law of an edition. */
  public static Outcome<SevereForm> of(int edition, TraffickingCase found) {
    return DecisionList.<SevereForm>of(Provision.TVPA_103_SEVERE, edition)
        .when(sex(edition, found), SevereForm.SEX_SEVERE)
        .when(labour(found), SevereForm.LABOUR_SEVERE)
        .otherwise(SevereForm.NONE);
  }

  private static Condition sex(int edition, TraffickingCase found) {
    return Condition.yes("case.commercialSexAct", found.commercialSexAct())
        .and(means(found).or(Condition.yes("case.victimUnder18", found.victimUnder18())))
        .and(
            edition >= FIRST_EDITION_WITH_BUYERS
                ? Condition.ALWAYS
                : Condition.of("case.conduct", found.conduct(), done -> !BUYING.contains(done)));
  }

  private static Condition labour(TraffickingCase found) {
    return means(found)
        .and(Condition.of("case.conduct", found.conduct(), done -> !BUYING.contains(done)))
        .and(Condition.of("case.purpose", found.purpose(), SERVITUDE::contains));
  }

  private static Condition means(TraffickingCase found) {
    return Condition.of("case.inducedBy", found.inducedBy(), means -> true);
  }
}
