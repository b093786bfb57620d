package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.PROHIBITS_LABOUR_TRAFFICKING;
import static org.tierline.law.facts.Questions.PROHIBITS_SEX_TRAFFICKING;
import static org.tierline.law.facts.Questions.PUNISHES_ACTS;
import static org.tierline.law.facts.Questions.STANDARD_1;

import org.tierline.law.statute.Provision;

/**
 * Minimum standard (1): the government prohibits severe forms and punishes such acts.
 *
 * <p>Source: §108(a)(1); 22 U.S.C. 7106(a)(1).
 *
 * <p>Needs: the finding, or its three parts where the finding itself isn't given.
 *
 * <p>Gives: yes if met.
 */
final class ProhibitAndPunish implements Rule {
  private static final Rule[] PARTS = {
    inquiry -> inquiry.yesNo(PROHIBITS_SEX_TRAFFICKING),
    inquiry -> inquiry.yesNo(PROHIBITS_LABOUR_TRAFFICKING),
    inquiry -> inquiry.yesNo(PUNISHES_ACTS)
  };

  @Override
  public Verdict apply(Inquiry inquiry) {
    if (inquiry.facts().knows(STANDARD_1)) {
      return inquiry.conclude(Provision.TVPA_108_A_1, inquiry.met(STANDARD_1), STANDARD_1);
    }
    Verdict verdict = inquiry.all(PARTS);
    if (verdict == Verdict.OPEN) {
      inquiry.needs(STANDARD_1);
    }
    return inquiry.conclude(
        Provision.TVPA_108_A_1,
        verdict,
        PROHIBITS_SEX_TRAFFICKING,
        PROHIBITS_LABOUR_TRAFFICKING,
        PUNISHES_ACTS);
  }
}
