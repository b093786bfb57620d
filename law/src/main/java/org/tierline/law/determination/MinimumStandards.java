package org.tierline.law.determination;

import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Provision;

/**
 * Whether the government fully meets the minimum standards: Tier 1.
 *
 * <p>Source: §110(b)(1)(A) and §108(a)(1)-(4); 22 U.S.C. 7107(b)(1)(A). All four are needed. From
 * 2019 on the placement rests on concrete actions of the period alone; it is never carried over.
 *
 * <p>Gives: yes for Tier 1.
 */
final class MinimumStandards implements Rule {
  private static final Rule[] STANDARDS = {
    new ProhibitAndPunish(),
    new PenaltyParity(),
    new StringentPenalties(),
    new SeriousAndSustainedEfforts()
  };
  private static final Rule[] PARTS = {inquiry -> inquiry.all(STANDARDS), new ConcreteActions()};

  @Override
  public Verdict apply(Inquiry inquiry) {
    int mark = inquiry.mark();
    return inquiry.conclude(mark, Provision.TVPA_110_B_1_A, inquiry.all(PARTS));
  }

  /** Whether the office found all four met, though the record may not be complete yet. */
  static boolean foundMet(Facts facts) {
    Verdict verdict = new Inquiry(facts, ReasonDepth.NONE).all(STANDARDS);
    return verdict == Verdict.YES || verdict == Verdict.PENDING;
  }
}
