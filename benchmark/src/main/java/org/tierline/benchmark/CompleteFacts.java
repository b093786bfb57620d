package org.tierline.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tierline.law.Tier;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.CredibleSource;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Commitment;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.SuspendedSentence;
import org.tierline.law.facts.Trend;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RecordHistory;

/**
 * Invented findings, free of contradiction, that lead to a placement of the record, on its real
 * earlier editions. Every question is answered that the law asks in the edition.
 *
 * <p>How often what is answered, where the tier leaves it open:
 *
 * <ul>
 *   <li>Tier 1: all four standards are met.
 *   <li>Tier 2 and the watch list: standard (4) isn't met; (1) to (3) are each met in 70 of 100.
 *   <li>Tier 3: standard (4) isn't met, the others in 40 of 100. Where the clock closes the watch
 *       list, half fall there by operation of law (all, where a source says so); else the finding
 *       of significant efforts is "no", in 2019 and later with a policy or pattern in a third.
 *   <li>One ground for the watch list holds, or two; beyond the limit there is a valid waiver.
 *   <li>Three actions on average; a sixth aren't concrete or lie outside the period.
 *   <li>The parts of a standard are answered beside its finding; one in four has no finding but
 *       only parts or terms that settle it.
 * </ul>
 */
final class CompleteFacts {
  private final Placement placement;
  private final int edition;
  private final RandomGenerator random;
  private final Opening opening;
  private Facts facts;

  private CompleteFacts(Placement placement, PublicRecord record, RandomGenerator random) {
    this.placement = placement;
    this.edition = placement.edition();
    this.random = random;
    var history = RecordHistory.before(record, placement.country(), edition);
    var clocks = Clocks.after(history, edition, Readings.PRACTICE);
    this.opening = clocks.states().getFirst().opening(edition, Readings.PRACTICE);
    this.facts =
        Facts.about(placement.country(), edition).with(Questions.EARLIER_EDITIONS, history);
  }

  static Facts leadingTo(Placement placement, PublicRecord record, RandomGenerator random) {
    var making = new CompleteFacts(placement, record, random);
    making.scope();
    making.standards();
    making.indicia();
    making.efforts();
    making.grounds();
    making.waiver();
    return making.facts;
  }

  private void scope() {
    var tier = placement.tier();
    answer(
        Questions.ENTITY_KIND,
        tier == Tier.SC
            ? EntityKind.SPECIAL
            : oneIn(40) ? EntityKind.TERRITORY : EntityKind.COUNTRY);
    answer(Questions.ORIGIN_TRANSIT_DESTINATION, true);
    answer(Questions.ESTIMATED_VICTIMS, random.nextInt(100, 50_000));
    answer(Questions.VERY_SIGNIFICANT, oneIn(4));
    answer(Questions.VICTIMS_TREND, pick(Trend.values()));
  }

  private void standards() {
    boolean all = placement.tier() == Tier.T1;
    int inTen = all ? 10 : placement.tier() == Tier.T3 ? 4 : 7;
    boolean first = random.nextInt(10) < inTen;
    boolean second = random.nextInt(10) < inTen;
    boolean third = random.nextInt(10) < inTen;
    answer(Questions.PROHIBITS_SEX_TRAFFICKING, true);
    answer(Questions.PROHIBITS_LABOUR_TRAFFICKING, first || !oneIn(2));
    boolean labour = Boolean.TRUE.equals(facts.answer(Questions.PROHIBITS_LABOUR_TRAFFICKING));
    answer(Questions.PUNISHES_ACTS, first || !labour);
    if (!oneIn(4)) {
      answer(Questions.STANDARD_1, finding(first));
    }
    int comparator = random.nextInt(10, 21);
    answer(Questions.COMPARATOR_MAX_YEARS, comparator);
    answer(Questions.PRESCRIBED_MAX_YEARS, second ? comparator : comparator - 5);
    if (!second || !oneIn(4)) {
      answer(Questions.STANDARD_2, finding(second));
    }
    answer(Questions.STRINGENT_MAX_YEARS, third ? random.nextInt(4, 21) : random.nextInt(1, 4));
    if (!oneIn(4)) {
      answer(Questions.STANDARD_3, finding(third));
    }
    answer(Questions.STANDARD_4, finding(all));
  }

  private void indicia() {
    int supporting =
        switch (placement.tier()) {
          case T1 -> 8;
          case T2 -> 6;
          case T2WL -> 4;
          case T3, SC -> 2;
        };
    for (Question<Weight> indicium : Questions.indicia()) {
      answer(
          indicium,
          random.nextInt(10) < supporting
              ? Weight.SUPPORTS
              : oneIn(3) ? Weight.NEUTRAL : Weight.AGAINST);
    }
    answer(
        Questions.SUSPENDED_SENTENCES,
        oneIn(3) ? List.of(new SuspendedSentence(oneIn(2), "examined")) : List.of());
    answer(Questions.UNADDRESSED_ALLEGATIONS, oneIn(5));
    answer(Questions.DATA_REQUESTS_MADE, dataRequests());
  }

  private List<DataRequest> dataRequests() {
    var requests = new ArrayList<DataRequest>();
    for (var topic : DataRequest.Topic.values()) {
      boolean given = !oneIn(6);
      requests.add(
          new DataRequest(
              topic,
              LocalDate.of(edition - 1, 11, 1),
              true,
              given
                  ? pick(DataRequest.Provided.PARTIAL, DataRequest.Provided.FULL)
                  : DataRequest.Provided.NONE,
              edition < 2019
                  ? pick(DataRequest.Capacity.ABLE, DataRequest.Capacity.UNABLE)
                  : pick(DataRequest.Capacity.INCREASING, DataRequest.Capacity.NOT)));
    }
    return requests;
  }

  /** Tier 3 by operation of law follows from merits of the watch list. */
  private boolean fallsByTheClock() {
    return placement.tier() == Tier.T3
        && opening != Opening.OPEN
        && (placement.automatic() == Placement.Automatic.STATED || byHalf);
  }

  private boolean byHalf;

  private void efforts() {
    byHalf = oneIn(2);
    boolean efforts = placement.tier() != Tier.T3 || fallsByTheClock();
    boolean policy = !efforts && oneIn(3);
    for (var factor :
        List.of(
            Questions.EXTENT,
            Questions.NONCOMPLIANCE,
            Questions.COMPLICITY,
            Questions.REASONABLE_MEASURES,
            Questions.ENFORCEMENT_BUDGET,
            Questions.PROTECTION_BUDGET,
            Questions.CIVIL_SOCIETY)) {
      answer(factor, "considered");
    }
    answer(
        Questions.POLICY_OR_PATTERN,
        policy
            ? List.of(new PolicyOrPattern(pick(PolicyOrPattern.Kind.values()), null))
            : List.of());
    answer(Questions.POLICY_OVERRIDE, Justification.NONE);
    answer(Questions.SIGNIFICANT_EFFORTS, efforts);
    answer(Questions.ACTIONS_TAKEN, actions());
    answer(
        Questions.COMMITMENTS_MADE,
        oneIn(2) ? List.of(new Commitment("a law next year", null)) : List.of());
  }

  private List<Action> actions() {
    var actions = new ArrayList<Action>();
    int more = random.nextInt(5);
    for (int i = 0; i < more; i++) {
      boolean counts = !oneIn(6);
      actions.add(
          new Action(
              "a" + i,
              pick(ActionType.values()),
              LocalDate.of(edition - (counts ? 1 : 3), random.nextInt(4, 13), 15),
              counts || oneIn(2),
              pick(CredibleSource.values())));
    }
    actions.add(
        new Action(
            "a" + more,
            pick(ActionType.PROSECUTION, ActionType.TRAINING, ActionType.VICTIM_SERVICES),
            LocalDate.of(edition, random.nextInt(1, 4), 15),
            true,
            pick(CredibleSource.values())));
    return actions;
  }

  private void grounds() {
    boolean listed = placement.tier() == Tier.T2WL || fallsByTheClock();
    boolean byNumber = listed && oneIn(3);
    boolean byCommitments = listed && edition <= 2018 && oneIn(3);
    boolean byIncrease = listed && ((!byNumber && !byCommitments) || oneIn(2));
    answer(Questions.VICTIMS_SIGNIFICANT_OR_RISING, byNumber || (edition >= 2019 && oneIn(4)));
    answer(Questions.NO_PROPORTIONAL_ACTIONS, byNumber);
    answer(Questions.NO_INCREASING_EFFORTS, byIncrease);
    answer(Questions.RESTS_ON_COMMITMENTS, byCommitments);
  }

  private void waiver() {
    boolean granted = placement.tier() == Tier.T2WL && opening == Opening.WAIVER_ONLY;
    var reported = granted ? new Reported(LocalDate.of(edition, 6, 20)) : Reported.NEVER;
    answer(Questions.WAIVER_GRANTED, granted);
    answer(Questions.WAIVER_PLAN, granted || oneIn(3));
    answer(Questions.WAIVER_PLAN_SUFFICIENT, granted || oneIn(4));
    answer(Questions.WAIVER_RESOURCES, granted || oneIn(4));
    answer(Questions.WAIVER_TO_SENATE, reported);
    answer(Questions.WAIVER_TO_HOUSE, reported);
    answer(Questions.WAIVER_PUBLISHED, reported);
  }

  private <T> void answer(Question<T> question, T answer) {
    if (question.asked(edition)) {
      facts = facts.with(question, answer);
    }
  }

  private static Finding finding(boolean met) {
    return met ? Finding.MET : Finding.NOT_MET;
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  @SafeVarargs
  private <E> E pick(E... values) {
    return values[random.nextInt(values.length)];
  }
}
