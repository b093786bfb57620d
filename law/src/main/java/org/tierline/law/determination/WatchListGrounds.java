package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.NO_INCREASING_EFFORTS;
import static org.tierline.law.facts.Questions.NO_PROPORTIONAL_ACTIONS;
import static org.tierline.law.facts.Questions.RESTS_ON_COMMITMENTS;
import static org.tierline.law.facts.Questions.VICTIMS_SIGNIFICANT_OR_RISING;

import org.tierline.law.statute.Provision;

/**
 * Whether a Tier 2 government falls under a ground for the watch list. The grounds are
 * alternatives.
 *
 * <p>Source: §110(b)(2)(A)(iii), (b)(3)(A)(iii) in 2004-2012; 22 U.S.C. 7107(b)(2)(A)(iii). Ground
 * (I) also needs a lack of proportional concrete actions from 2019 on (L2019A); ground (III) held
 * in 2004-2018 (struck by L2019B).
 *
 * <p>Needs: {@code watchGrounds}.
 *
 * <p>Gives: yes if any ground holds. Before 2004 no: there was no watch list.
 */
final class WatchListGrounds implements Rule {
  private static final int FIRST = 2004;
  private static final int CONJUNCTIVE = 2019;

  private static final Rule[] NUMBER_AND_ACTIONS = {
    inquiry -> inquiry.yesNo(VICTIMS_SIGNIFICANT_OR_RISING),
    inquiry -> inquiry.yesNo(NO_PROPORTIONAL_ACTIONS)
  };
  private static final Rule[] GROUNDS_TO_2018 = {
    WatchListGrounds::number, WatchListGrounds::noIncrease, WatchListGrounds::commitments
  };
  private static final Rule[] GROUNDS_FROM_2019 = {
    WatchListGrounds::numberWithoutActions, WatchListGrounds::noIncrease
  };

  @Override
  public Verdict apply(Inquiry inquiry) {
    if (inquiry.edition() < FIRST) {
      return Verdict.NO;
    }
    int mark = inquiry.mark();
    return inquiry.conclude(
        mark,
        Provision.TVPA_110_B_2_A,
        inquiry.any(inquiry.edition() >= CONJUNCTIVE ? GROUNDS_FROM_2019 : GROUNDS_TO_2018));
  }

  private static Verdict number(Inquiry inquiry) {
    return inquiry.conclude(
        Provision.TVPA_110_B_2_A_III_I,
        inquiry.yesNo(VICTIMS_SIGNIFICANT_OR_RISING),
        VICTIMS_SIGNIFICANT_OR_RISING);
  }

  private static Verdict numberWithoutActions(Inquiry inquiry) {
    return inquiry.conclude(
        Provision.TVPA_110_B_2_A_III_I,
        inquiry.all(NUMBER_AND_ACTIONS),
        VICTIMS_SIGNIFICANT_OR_RISING,
        NO_PROPORTIONAL_ACTIONS);
  }

  private static Verdict noIncrease(Inquiry inquiry) {
    return inquiry.conclude(
        Provision.TVPA_110_B_2_A_III_II,
        inquiry.yesNo(NO_INCREASING_EFFORTS),
        NO_INCREASING_EFFORTS);
  }

  private static Verdict commitments(Inquiry inquiry) {
    return inquiry.conclude(
        Provision.TVPA_110_B_2_A_III_III,
        inquiry.yesNo(RESTS_ON_COMMITMENTS),
        RESTS_ON_COMMITMENTS);
  }
}
