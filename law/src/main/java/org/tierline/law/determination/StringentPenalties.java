package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.STANDARD_3;
import static org.tierline.law.facts.Questions.STRINGENT_MAX_YEARS;

import org.tierline.law.statute.Provision;

/**
 * Minimum standard (3): the penalties for every severe form are stringent enough to deter.
 *
 * <p>Source: §108(a)(3); 22 U.S.C. 7106(a)(3). That a maximum of at least four years is stringent
 * is State's practice (2015 methodology), not statute.
 *
 * <p>Needs: the finding, or the longest term prescribed.
 *
 * <p>Gives: yes if met.
 */
final class StringentPenalties implements Rule {
  /** Years of deprivation of liberty: State's practice, not statute. */
  static final int STRINGENT_YEARS = 4;

  @Override
  public Verdict apply(Inquiry inquiry) {
    if (inquiry.facts().knows(STANDARD_3)) {
      return inquiry.conclude(Provision.TVPA_108_A_3, inquiry.met(STANDARD_3), STANDARD_3);
    }
    Integer years = inquiry.facts().answer(STRINGENT_MAX_YEARS);
    if (years == null) {
      inquiry.needs(STANDARD_3);
      inquiry.needs(STRINGENT_MAX_YEARS);
      return inquiry.conclude(Provision.TVPA_108_A_3, Verdict.OPEN);
    }
    return inquiry.conclude(
        Provision.TVPA_108_A_3, isStringent(years) ? Verdict.YES : Verdict.NO, STRINGENT_MAX_YEARS);
  }

  /** Whether a maximum of so many years is stringent by State's practice. */
  static boolean isStringent(int years) {
    return years >= STRINGENT_YEARS;
  }
}
