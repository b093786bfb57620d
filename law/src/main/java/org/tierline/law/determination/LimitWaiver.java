package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.WAIVER_GRANTED;
import static org.tierline.law.facts.Questions.WAIVER_PLAN;
import static org.tierline.law.facts.Questions.WAIVER_PLAN_SUFFICIENT;
import static org.tierline.law.facts.Questions.WAIVER_RESOURCES;
import static org.tierline.law.facts.Questions.WAIVER_TO_HOUSE;
import static org.tierline.law.facts.Questions.WAIVER_TO_SENATE;

import org.tierline.law.facts.Question;
import org.tierline.law.facts.Reported;
import org.tierline.law.statute.Provision;

/**
 * Whether a valid waiver of the watch-list limit was granted.
 *
 * <p>Source: §110(b)(2)(D)(ii), (b)(3)(D)(ii) before 2013; 22 U.S.C. 7107(b)(2)(D)(ii). All three
 * findings are needed, and the report of the evidence to both committees. The power is the
 * President's, delegated to the Secretary of State on 20 September 2010.
 *
 * <p>Needs: {@code waiver}.
 *
 * <p>Gives: yes if valid. How many waivers a run may hold is the clock's matter.
 */
final class LimitWaiver implements Rule {
  private static final Rule[] PARTS = {
    inquiry -> inquiry.yesNo(WAIVER_GRANTED),
    inquiry -> inquiry.yesNo(WAIVER_PLAN),
    inquiry -> inquiry.yesNo(WAIVER_PLAN_SUFFICIENT),
    inquiry -> inquiry.yesNo(WAIVER_RESOURCES),
    inquiry -> reported(WAIVER_TO_SENATE, inquiry),
    inquiry -> reported(WAIVER_TO_HOUSE, inquiry)
  };

  @Override
  public Verdict apply(Inquiry inquiry) {
    int mark = inquiry.mark();
    return inquiry.conclude(
        mark,
        Provision.TVPA_110_B_2_D_II,
        inquiry.all(PARTS),
        WAIVER_GRANTED,
        WAIVER_PLAN,
        WAIVER_PLAN_SUFFICIENT,
        WAIVER_RESOURCES,
        WAIVER_TO_SENATE,
        WAIVER_TO_HOUSE);
  }

  private static Verdict reported(Question<Reported> question, Inquiry inquiry) {
    Reported reported = inquiry.facts().answer(question);
    if (reported == null) {
      inquiry.needs(question);
      return Verdict.OPEN;
    }
    return reported.on() == null ? Verdict.NO : Verdict.YES;
  }
}
