package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.ESTIMATED_VICTIMS;
import static org.tierline.law.facts.Questions.ORIGIN_TRANSIT_DESTINATION;
import static org.tierline.law.facts.Questions.VERY_SIGNIFICANT;

import org.tierline.law.statute.Provision;

/**
 * Whether the minimum standards apply to the government.
 *
 * <p>Source: §108(a) lead-in; 22 U.S.C. 7106(a). Until the 2008 edition only a country with a
 * significant number of victims was measured, and State read that as about a hundred; L2008 §106
 * struck the phrase.
 *
 * <p>Needs: {@code scope.otd}; until 2008 also {@code scope.verySignificant} or {@code
 * scope.estimatedVictims}.
 *
 * <p>Gives: yes if measured.
 */
final class Scope implements Rule {
  /** State's reading of "significant number": about this many victims (practice, 2007 report). */
  static final int SIGNIFICANT_NUMBER = 100;

  /** First edition without a threshold. */
  private static final int ALL_COUNTRIES = 2009;

  @Override
  public Verdict apply(Inquiry inquiry) {
    int mark = inquiry.mark();
    if (inquiry.edition() >= ALL_COUNTRIES) {
      return inquiry.conclude(
          mark,
          Provision.TVPA_108_SCOPE,
          inquiry.yesNo(ORIGIN_TRANSIT_DESTINATION),
          ORIGIN_TRANSIT_DESTINATION);
    }
    return inquiry.conclude(
        mark,
        Provision.TVPA_108_SCOPE,
        inquiry.all(i -> i.yesNo(ORIGIN_TRANSIT_DESTINATION), Scope::significantNumber),
        ORIGIN_TRANSIT_DESTINATION,
        VERY_SIGNIFICANT,
        ESTIMATED_VICTIMS);
  }

  private static Verdict significantNumber(Inquiry inquiry) {
    return inquiry.any(i -> i.yesNo(VERY_SIGNIFICANT), Scope::aboutAHundred);
  }

  private static Verdict aboutAHundred(Inquiry inquiry) {
    Integer victims = inquiry.facts().answer(ESTIMATED_VICTIMS);
    if (victims == null) {
      inquiry.needs(ESTIMATED_VICTIMS);
      return Verdict.OPEN;
    }
    return victims >= SIGNIFICANT_NUMBER ? Verdict.YES : Verdict.NO;
  }
}
