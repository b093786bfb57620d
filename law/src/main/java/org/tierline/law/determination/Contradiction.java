package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.ACTIONS_TAKEN;
import static org.tierline.law.facts.Questions.COMPARATOR_MAX_YEARS;
import static org.tierline.law.facts.Questions.POLICY_OR_PATTERN;
import static org.tierline.law.facts.Questions.POLICY_OVERRIDE;
import static org.tierline.law.facts.Questions.PRESCRIBED_MAX_YEARS;
import static org.tierline.law.facts.Questions.PROHIBITS_LABOUR_TRAFFICKING;
import static org.tierline.law.facts.Questions.PROHIBITS_SEX_TRAFFICKING;
import static org.tierline.law.facts.Questions.PUNISHES_ACTS;
import static org.tierline.law.facts.Questions.SIGNIFICANT_EFFORTS;
import static org.tierline.law.facts.Questions.STANDARDS;
import static org.tierline.law.facts.Questions.STANDARD_1;
import static org.tierline.law.facts.Questions.STANDARD_2;
import static org.tierline.law.facts.Questions.STANDARD_3;
import static org.tierline.law.facts.Questions.STANDARD_4;
import static org.tierline.law.facts.Questions.STRINGENT_MAX_YEARS;

import java.util.ArrayList;
import java.util.List;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;

/**
 * Answers that can't stand side by side. What the law says on contradictory facts means nothing;
 * readers of facts refuse them.
 *
 * @param questions whose answers clash, the one to look at first in front
 * @param message what clashes, and what to do
 */
public record Contradiction(List<Question<?>> questions, String message) {

  /** Copies. */
  public Contradiction {
    questions = List.copyOf(questions);
  }

  /** Every contradiction in some facts, in the law's order. */
  public static List<Contradiction> in(Facts facts) {
    var found = new ArrayList<Contradiction>();
    standardsOnTheWhole(facts, found);
    standardOne(facts, found);
    terms(facts, found);
    if (facts.edition() >= ConcreteActions.FIRST) {
      policyWithoutJustification(facts, found);
      noActionCounts(facts, found);
    }
    return found;
  }

  private static void standardsOnTheWhole(Facts facts, List<Contradiction> found) {
    Finding whole = facts.answer(STANDARDS);
    if (whole == null) {
      return;
    }
    Verdict four = MinimumStandards.ofTheFour(facts);
    if (whole == Finding.MET && four == Verdict.NO) {
      found.add(
          new Contradiction(
              List.of(STANDARDS),
              STANDARDS.key()
                  + " is MET, but by the other answers one of the four standards isn't; correct one"
                  + " of them"));
    }
    if (whole == Finding.NOT_MET && (four == Verdict.YES || four == Verdict.PENDING)) {
      found.add(
          new Contradiction(
              List.of(STANDARDS),
              STANDARDS.key()
                  + " is NOT_MET, but by the other answers all four standards are met; correct one"
                  + " of them"));
    }
  }

  private static void standardOne(Facts facts, List<Contradiction> found) {
    Finding finding = facts.answer(STANDARD_1);
    var parts = List.of(PROHIBITS_SEX_TRAFFICKING, PROHIBITS_LABOUR_TRAFFICKING, PUNISHES_ACTS);
    long yes = parts.stream().filter(part -> is(facts, part, true)).count();
    for (var part : parts) {
      if (finding == Finding.MET && is(facts, part, false)) {
        found.add(
            new Contradiction(
                List.of(STANDARD_1, part),
                STANDARD_1.key()
                    + " is MET, but "
                    + part.key()
                    + " is false; correct one of the two"));
      }
    }
    if (finding == Finding.NOT_MET && yes == parts.size()) {
      found.add(
          new Contradiction(
              List.of(STANDARD_1),
              STANDARD_1.key()
                  + " is NOT_MET, but all three of its parts are true; correct one of them"));
    }
  }

  private static void terms(Facts facts, List<Contradiction> found) {
    if (facts.answer(STANDARD_2) == Finding.NOT_MET
        && PenaltyParity.byTerms(facts) == Verdict.YES) {
      found.add(
          new Contradiction(
              List.of(STANDARD_2, PRESCRIBED_MAX_YEARS),
              STANDARD_2.key()
                  + " is NOT_MET, but the longest term for the gravest sex trafficking ("
                  + facts.answer(PRESCRIBED_MAX_YEARS)
                  + " years) is at least that of the grave crime it is measured by ("
                  + facts.answer(COMPARATOR_MAX_YEARS)
                  + "); correct one, or leave the terms out and say why in the basis"));
    }
    Integer years = facts.answer(STRINGENT_MAX_YEARS);
    Finding finding = facts.answer(STANDARD_3);
    if (years != null
        && finding != null
        && StringentPenalties.isStringent(years) != (finding == Finding.MET)) {
      found.add(
          new Contradiction(
              List.of(STANDARD_3, STRINGENT_MAX_YEARS),
              STANDARD_3.key()
                  + " is "
                  + finding
                  + ", but a maximum of "
                  + years
                  + " years is "
                  + (finding == Finding.MET ? "not " : "")
                  + "stringent by State's practice ("
                  + StringentPenalties.STRINGENT_YEARS
                  + " years or more); correct one, or leave maxYears out and say why in the"
                  + " basis"));
    }
  }

  private static void policyWithoutJustification(Facts facts, List<Contradiction> found) {
    List<PolicyOrPattern> policies = facts.answer(POLICY_OR_PATTERN);
    Justification justification = facts.answer(POLICY_OVERRIDE);
    if (is(facts, SIGNIFICANT_EFFORTS, true)
        && policies != null
        && !policies.isEmpty()
        && justification != null
        && !justification.isGiven()) {
      found.add(
          new Contradiction(
              List.of(SIGNIFICANT_EFFORTS, POLICY_OR_PATTERN, POLICY_OVERRIDE),
              "significantEfforts.finding is true beside a policy or pattern ("
                  + policies.get(0).kind()
                  + "), but override is none; §110(b)(3)(B) takes a policy or pattern as proof of"
                  + " failure: give the justification as override, or set the finding to false"));
    }
  }

  private static void noActionCounts(Facts facts, List<Contradiction> found) {
    List<Action> actions = facts.answer(ACTIONS_TAKEN);
    if (actions == null || ConcreteActions.counted(facts) != Verdict.NO) {
      return;
    }
    String none =
        actions.isEmpty()
            ? "actions is none"
            : "none of the " + actions.size() + " actions is concrete and within the period";
    if (is(facts, SIGNIFICANT_EFFORTS, true)) {
      found.add(
          new Contradiction(
              List.of(SIGNIFICANT_EFFORTS, ACTIONS_TAKEN),
              "significantEfforts.finding is true, but "
                  + none
                  + "; from 2019 on the finding rests on concrete actions of 1 April "
                  + (facts.edition() - 1)
                  + " to 31 March "
                  + facts.edition()
                  + ": add one, or correct the finding"));
    }
    if (MinimumStandards.foundMet(facts)) {
      found.add(
          new Contradiction(
              List.of(STANDARD_4, ACTIONS_TAKEN),
              "all four standards are met, but "
                  + none
                  + "; from 2019 on Tier 1 rests on concrete actions of the period: add one, or"
                  + " correct a finding"));
    }
  }

  private static boolean is(Facts facts, Question<Boolean> question, boolean wanted) {
    Boolean answer = facts.answer(question);
    return answer != null && answer == wanted;
  }
}
