package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.POLICY_OR_PATTERN;
import static org.tierline.law.facts.Questions.POLICY_OVERRIDE;
import static org.tierline.law.facts.Questions.SIGNIFICANT_EFFORTS;

import java.util.List;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.statute.Provision;

/**
 * Whether the government makes significant efforts: the split between Tier 2 and Tier 3.
 *
 * <p>Source: §110(b)(3), (b)(4) in 2004-2012; 22 U.S.C. 7107(b)(3). The finding is the office's. It
 * stands for "yes" once every factor in force is addressed and, from 2019 on, at least one concrete
 * action of the period is on record and the question of a policy or pattern is answered. A policy
 * or pattern is proof of failure unless a justification is given (L2019A §203).
 *
 * <p>Needs: {@code significantEfforts}, {@code actions}.
 *
 * <p>Gives: yes, no, open, or pending while the record for a yes isn't complete.
 */
final class SignificantEfforts implements Rule {
  private static final ConcreteActions CONCRETE_ACTIONS = new ConcreteActions();

  @Override
  public Verdict apply(Inquiry inquiry) {
    int mark = inquiry.mark();
    return inquiry.conclude(mark, Provision.TVPA_110_B_3_A, efforts(inquiry), SIGNIFICANT_EFFORTS);
  }

  private static Verdict efforts(Inquiry inquiry) {
    long before = inquiry.open();
    int mark = inquiry.mark();
    Verdict policy = withoutPolicy(inquiry);
    if (policy == Verdict.NO) {
      inquiry.forgetOpen(before);
      return Verdict.NO;
    }
    Boolean finding = inquiry.facts().answer(SIGNIFICANT_EFFORTS);
    if (finding != null && !finding) {
      inquiry.forget(mark, inquiry.mark());
      inquiry.forgetOpen(before);
      return Verdict.NO;
    }
    Verdict actions = CONCRETE_ACTIONS.apply(inquiry);
    if (actions == Verdict.NO) {
      inquiry.forget(mark, inquiry.mark() - 1);
      inquiry.forgetOpen(before);
      return Verdict.NO;
    }
    boolean complete = factors(inquiry) && actions == Verdict.YES && policy == Verdict.YES;
    if (finding == null) {
      inquiry.needs(SIGNIFICANT_EFFORTS);
      return Verdict.OPEN;
    }
    return complete ? Verdict.YES : Verdict.PENDING;
  }

  /** No where a policy or pattern stands without a justification; yes where none stands so. */
  private static Verdict withoutPolicy(Inquiry inquiry) {
    if (!POLICY_OR_PATTERN.asked(inquiry.edition())) {
      return Verdict.YES;
    }
    List<PolicyOrPattern> policies = inquiry.facts().answer(POLICY_OR_PATTERN);
    Justification justification = inquiry.facts().answer(POLICY_OVERRIDE);
    Verdict verdict;
    if ((policies != null && policies.isEmpty())
        || (justification != null && justification.isGiven())) {
      verdict = Verdict.YES;
    } else if (policies != null && justification != null) {
      verdict = Verdict.NO;
    } else {
      verdict = Verdict.OPEN;
      if (policies == null) {
        inquiry.needs(POLICY_OR_PATTERN);
      }
      if (justification == null) {
        inquiry.needs(POLICY_OVERRIDE);
      }
    }
    if (verdict == Verdict.YES && policies != null && policies.isEmpty() && !inquiry.keepsAll()) {
      return verdict;
    }
    return inquiry.conclude(Provision.TVPA_110_B_3_B, verdict, POLICY_OR_PATTERN, POLICY_OVERRIDE);
  }

  private static boolean factors(Inquiry inquiry) {
    if (inquiry.facts().knowsAll(Questions.factors()) && !inquiry.keepsAll()) {
      return true;
    }
    boolean complete = true;
    for (Question<String> factor : Questions.factors()) {
      if (!factor.asked(inquiry.edition())) {
        continue;
      }
      if (!inquiry.facts().knows(factor)) {
        inquiry.needs(factor);
        inquiry.conclude(factor.provision(), Verdict.OPEN, factor);
        complete = false;
      } else if (inquiry.keepsAll()) {
        inquiry.conclude(factor.provision(), Verdict.YES, factor);
      }
    }
    return complete;
  }
}
