package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.STANDARD_4;

import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Weight;
import org.tierline.law.statute.Provision;

/**
 * Minimum standard (4): the government makes serious and sustained efforts.
 *
 * <p>Source: §108(a)(4) and (b); 22 U.S.C. 7106(a)(4), (b). The indicia are weighed by the office;
 * the law gives them no arithmetic. A finding that the standard is met stands once every indicium
 * in force is addressed; a presumption of §108(b)(1) or (7) addresses its indicium.
 *
 * <p>Needs: the finding, and each indicium in force.
 *
 * <p>Gives: yes if met and complete, pending while indicia lack, no if not met.
 */
final class SeriousAndSustainedEfforts implements Rule {
  @Override
  public Verdict apply(Inquiry inquiry) {
    long before = inquiry.open();
    Verdict finding = inquiry.met(STANDARD_4);
    if (finding == Verdict.NO) {
      inquiry.forgetOpen(before);
      return inquiry.conclude(Provision.TVPA_108_A_4, Verdict.NO, STANDARD_4);
    }
    int mark = inquiry.mark();
    boolean complete = isComplete(inquiry);
    Verdict verdict =
        finding == Verdict.OPEN ? Verdict.OPEN : complete ? Verdict.YES : Verdict.PENDING;
    return inquiry.conclude(mark, Provision.TVPA_108_A_4, verdict, STANDARD_4);
  }

  /** Yes once every indicium is addressed, pending until then; for a standard that is met. */
  static Verdict indiciaAddressed(Inquiry inquiry) {
    int mark = inquiry.mark();
    Verdict verdict = isComplete(inquiry) ? Verdict.YES : Verdict.PENDING;
    return inquiry.conclude(mark, Provision.TVPA_108_A_4, verdict, STANDARD_4);
  }

  private static boolean isComplete(Inquiry inquiry) {
    if (inquiry.facts().knowsAll(Questions.indicia()) && !inquiry.keepsAll()) {
      return true;
    }
    boolean complete = true;
    for (Question<Weight> indicium : Questions.indicia()) {
      if (indicium.asked(inquiry.edition())) {
        complete &= isAddressed(indicium, inquiry);
      }
    }
    return complete;
  }

  private static boolean isAddressed(Question<Weight> indicium, Inquiry inquiry) {
    Weight weight = inquiry.facts().answer(indicium);
    if (weight != null) {
      if (inquiry.keepsAll()) {
        inquiry.conclude(indicium.provision(), weight, indicium);
      }
      return true;
    }
    if (Presumptions.against(indicium, inquiry.facts())) {
      if (inquiry.keepsAll()) {
        inquiry.conclude(
            Presumptions.provision(indicium), Weight.AGAINST, Questions.DATA_REQUESTS_MADE);
      }
      return true;
    }
    inquiry.needs(indicium);
    Presumptions.askFor(indicium, inquiry);
    inquiry.conclude(indicium.provision(), Verdict.OPEN);
    return false;
  }
}
