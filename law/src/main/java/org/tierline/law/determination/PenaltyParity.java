package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.COMPARATOR_MAX_YEARS;
import static org.tierline.law.facts.Questions.PRESCRIBED_MAX_YEARS;
import static org.tierline.law.facts.Questions.STANDARD_2;

import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Provision;

/**
 * Minimum standard (2): the gravest sex trafficking is punished like other grave crimes.
 *
 * <p>Source: §108(a)(2); 22 U.S.C. 7106(a)(2).
 *
 * <p>Needs: the finding; or the longest terms prescribed for both, where the finding isn't given. A
 * term at least as long as the comparator's is commensurate; whether a shorter one is remains the
 * office's finding.
 *
 * <p>Gives: yes if met.
 */
final class PenaltyParity implements Rule {
  @Override
  public Verdict apply(Inquiry inquiry) {
    if (inquiry.facts().knows(STANDARD_2)) {
      return inquiry.conclude(Provision.TVPA_108_A_2, inquiry.met(STANDARD_2), STANDARD_2);
    }
    return inquiry.conclude(
        Provision.TVPA_108_A_2, asked(inquiry), PRESCRIBED_MAX_YEARS, COMPARATOR_MAX_YEARS);
  }

  private static Verdict asked(Inquiry inquiry) {
    Verdict verdict = byTerms(inquiry.facts());
    if (verdict == Verdict.OPEN) {
      inquiry.needs(STANDARD_2);
      if (!inquiry.facts().knows(PRESCRIBED_MAX_YEARS)) {
        inquiry.needs(PRESCRIBED_MAX_YEARS);
      }
      if (!inquiry.facts().knows(COMPARATOR_MAX_YEARS)) {
        inquiry.needs(COMPARATOR_MAX_YEARS);
      }
    }
    return verdict;
  }

  /** Yes if the terms are known and commensurate; open in every other case. */
  static Verdict byTerms(Facts facts) {
    Integer prescribed = facts.answer(PRESCRIBED_MAX_YEARS);
    Integer comparator = facts.answer(COMPARATOR_MAX_YEARS);
    return prescribed != null && comparator != null && prescribed >= comparator
        ? Verdict.YES
        : Verdict.OPEN;
  }
}
