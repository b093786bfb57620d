package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.ACTIONS_TAKEN;
import static org.tierline.law.facts.Questions.COMMITMENTS_MADE;
import static org.tierline.law.facts.Questions.ENTITY_KIND;
import static org.tierline.law.facts.Questions.SIGNIFICANT_EFFORTS;
import static org.tierline.law.facts.Questions.STANDARD_4;
import static org.tierline.law.facts.Questions.SUSPENDED_SENTENCES;

import java.util.ArrayList;
import java.util.List;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Commitment;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.SuspendedSentence;
import org.tierline.law.facts.Weight;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;

/**
 * Something a careful reader of the facts would raise: a matter that nobody addressed, a
 * presumption that stands against a finding, an action that can't count. None of it changes a tier.
 *
 * @param provision what it is raised under
 * @param message what was seen, and what to do
 */
public record Check(Provision provision, String message) {

  /** Everything to raise, in the law's order. */
  public static List<Check> of(Facts facts) {
    var checks = new ArrayList<Check>();
    notAsked(facts, checks);
    territory(facts, checks);
    indicia(facts, checks);
    sentences(facts, checks);
    factors(facts, checks);
    actions(facts, checks);
    commitments(facts, checks);
    if (Statute.needsLegalReview(facts.edition())) {
      checks.add(
          new Check(
              Provision.TVPA_110_B_1_C,
              "no law after January 2023 could be checked: have a lawyer review the "
                  + facts.edition()
                  + " edition's law"));
    }
    return checks;
  }

  private static void notAsked(Facts facts, List<Check> checks) {
    for (Question<?> question : facts.answered()) {
      if (!question.asked(facts.edition())) {
        checks.add(
            new Check(
                question.provision(),
                question.key()
                    + " isn't asked by the law of the "
                    + facts.edition()
                    + " edition; its answer is left aside"));
      }
    }
  }

  private static void territory(Facts facts, List<Check> checks) {
    if (facts.answer(ENTITY_KIND) == EntityKind.TERRITORY) {
      checks.add(
          new Check(
              Provision.TVPA_108_SCOPE,
              "a territory is assessed as if it were a country: State's practice, not statute"));
    }
  }

  private static void indicia(Facts facts, List<Check> checks) {
    var left = new ArrayList<String>();
    for (Question<Weight> indicium : Questions.indicia()) {
      if (!indicium.asked(facts.edition())) {
        continue;
      }
      boolean presumed = Presumptions.against(indicium, facts);
      Weight weight = facts.answer(indicium);
      if (presumed && weight == Weight.SUPPORTS) {
        checks.add(
            new Check(
                Presumptions.provision(indicium),
                indicium.key()
                    + " is SUPPORTS, but the law presumes it against the government; only the data"
                    + " or an answer to the allegations rebuts that"));
      }
      if (weight == null && !presumed && facts.answer(STANDARD_4) == Finding.NOT_MET) {
        left.add(indicium.key().split("\\.", -1)[1]);
      }
    }
    notAddressed(Provision.TVPA_108_A_4, "indicium", left, checks);
  }

  private static void sentences(Facts facts, List<Check> checks) {
    List<SuspendedSentence> sentences = facts.answer(SUSPENDED_SENTENCES);
    if (sentences == null) {
      return;
    }
    long unassessed = sentences.stream().filter(each -> each.assessment().isEmpty()).count();
    if (unassessed > 0) {
      checks.add(
          new Check(
              Provision.TVPA_108_B_1_SUSPENDED,
              unassessed
                  + " of "
                  + sentences.size()
                  + " suspended sentences have no assessment; each is examined case by case"));
    }
  }

  private static void factors(Facts facts, List<Check> checks) {
    Boolean finding = facts.answer(SIGNIFICANT_EFFORTS);
    if (finding == null || finding) {
      return;
    }
    var left = new ArrayList<String>();
    for (Question<String> factor : Questions.factors()) {
      if (factor.asked(facts.edition()) && !facts.knows(factor)) {
        left.add(factor.key().substring("significantEfforts.".length()));
      }
    }
    notAddressed(Provision.TVPA_110_B_3_A, "factor", left, checks);
  }

  private static void notAddressed(
      Provision provision, String what, List<String> left, List<Check> checks) {
    if (!left.isEmpty()) {
      checks.add(
          new Check(
              provision,
              "a complete record addresses every "
                  + what
                  + "; left are "
                  + String.join(", ", left)));
    }
  }

  private static void actions(Facts facts, List<Check> checks) {
    List<Action> actions = facts.answer(ACTIONS_TAKEN);
    if (actions == null || facts.edition() < ConcreteActions.FIRST) {
      return;
    }
    for (Action action : actions) {
      if (ConcreteActions.counts(action, facts.edition()) == Verdict.NO) {
        checks.add(
            new Check(
                Provision.TVPA_110_B_1_CONCRETEONLY,
                "action "
                    + action.id()
                    + " doesn't count: it isn't concrete, or not of the reporting period"));
      } else if (action.source() == null) {
        checks.add(
            new Check(
                Provision.TVPA_103_CREDIBLE,
                "action " + action.id() + " names no class of credible information"));
      }
    }
  }

  private static void commitments(Facts facts, List<Check> checks) {
    List<Commitment> commitments = facts.answer(COMMITMENTS_MADE);
    if (commitments != null && !commitments.isEmpty() && facts.edition() >= ConcreteActions.FIRST) {
      checks.add(
          new Check(
              Provision.TVPA_110_B_1_B,
              "commitments to future steps are on record ("
                  + commitments.size()
                  + "); from 2019 on none can support a tier"));
    }
  }
}
