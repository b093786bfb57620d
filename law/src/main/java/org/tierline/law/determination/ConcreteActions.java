package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.ACTIONS_TAKEN;

import java.time.LocalDate;
import java.util.List;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.ReportingPeriod;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Provision;

/**
 * Whether at least one concrete action of the reporting period is on record, for from 2019 on a
 * placement on Tier 1 or 2 rests on those only, never on promises.
 *
 * <p>Source: §110(b)(1)(A), (B) and §103(5); 22 U.S.C. 7107(b)(1), 7102(5); L2019B §6. The period
 * is 1 April to 31 March before the edition.
 *
 * <p>Needs: {@code actions}, each with its date and whether it is concrete.
 *
 * <p>Gives: yes if one counts; no if the list is known and none can; pending else. Before 2019:
 * yes.
 */
final class ConcreteActions implements Rule {
  static final int FIRST = 2019;

  @Override
  public Verdict apply(Inquiry inquiry) {
    if (inquiry.edition() < FIRST) {
      return Verdict.YES;
    }
    Verdict verdict = counted(inquiry.facts());
    if (verdict == Verdict.PENDING) {
      inquiry.needs(ACTIONS_TAKEN);
    }
    return inquiry.conclude(Provision.TVPA_110_B_1_CONCRETEONLY, verdict, ACTIONS_TAKEN);
  }

  static Verdict counted(Facts facts) {
    List<Action> actions = facts.answer(ACTIONS_TAKEN);
    if (actions == null) {
      return Verdict.PENDING;
    }
    Verdict best = Verdict.NO;
    for (int i = 0; i < actions.size(); i++) {
      Verdict counts = counts(actions.get(i), facts.edition());
      if (counts == Verdict.YES) {
        return Verdict.YES;
      }
      if (counts == Verdict.OPEN) {
        best = Verdict.PENDING;
      }
    }
    return best;
  }

  /** Whether one action counts towards an edition from 2019 on. */
  static Verdict counts(Action action, int edition) {
    Boolean concrete = action.concrete();
    LocalDate date = action.date();
    if ((concrete != null && !concrete)
        || action.type() == ActionType.PROMISE
        || (date != null && !ReportingPeriod.isStatutory(edition, date))) {
      return Verdict.NO;
    }
    return concrete == null || date == null ? Verdict.OPEN : Verdict.YES;
  }
}
