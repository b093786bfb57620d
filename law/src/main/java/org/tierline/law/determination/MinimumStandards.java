package org.tierline.law.determination;

import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Questions;
import org.tierline.law.statute.Provision;

/**
 * Whether the government fully meets the minimum standards: Tier 1.
 *
 * <p>Source: §110(b)(1)(A) and §108(a)(1)-(4); 22 U.S.C. 7107(b)(1)(A). All four are needed. From
 * 2019 on the placement rests on concrete actions of the period alone; it is never carried over.
 *
 * <p>Needs: the finding on the whole, or those on the four.
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

  /** What is left to ask once they are found met on the whole. */
  private static final Rule[] BESIDE_THE_WHOLE = {
    SeriousAndSustainedEfforts::indiciaAddressed, new ConcreteActions()
  };

  @Override
  public Verdict apply(Inquiry inquiry) {
    int mark = inquiry.mark();
    return inquiry.conclude(mark, Provision.TVPA_110_B_1_A, fullyMet(inquiry), Questions.STANDARDS);
  }

  private static Verdict fullyMet(Inquiry inquiry) {
    Finding whole = inquiry.facts().answer(Questions.STANDARDS);
    if (whole != null) {
      return whole == Finding.MET ? inquiry.all(BESIDE_THE_WHOLE) : Verdict.NO;
    }
    Verdict parts = inquiry.all(PARTS);
    if (parts == Verdict.OPEN) {
      inquiry.needs(Questions.STANDARDS);
    }
    return parts;
  }

  /** Whether the office found all four met, though the record may not be complete yet. */
  static boolean foundMet(Facts facts) {
    if (facts.answer(Questions.STANDARDS) == Finding.MET) {
      return true;
    }
    Verdict verdict = ofTheFour(facts);
    return verdict == Verdict.YES || verdict == Verdict.PENDING;
  }

  /** What the findings on the four say, whatever was found on the whole. */
  static Verdict ofTheFour(Facts facts) {
    return new Inquiry(facts, ReasonDepth.NONE).all(STANDARDS);
  }
}
