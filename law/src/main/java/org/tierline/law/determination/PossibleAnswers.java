package org.tierline.law.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.CredibleSource;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.Trend;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.Readings;

/** Answers that a question could get, as far as they differ for the law. */
final class PossibleAnswers {
  private static final String GIVEN = "given";
  private static final Justification JUSTIFIED = new Justification(GIVEN);

  private PossibleAnswers() {}

  /** One answer for each way in which the law tells answers apart. */
  static List<Object> to(Question<?> question, int edition) {
    return switch (question.type()) {
      case YES_NO -> List.of(true, false);
      case COUNT -> List.of(0, 1000);
      case TEXT -> List.of(GIVEN);
      case KIND -> List.of(EntityKind.COUNTRY, EntityKind.SPECIAL);
      case FINDING -> List.of(Finding.MET, Finding.NOT_MET);
      case WEIGHT -> List.of(Weight.SUPPORTS);
      case TREND -> List.of(Trend.UNKNOWN);
      case REPORTED -> List.of(reported(edition), Reported.NEVER);
      case JUSTIFICATION -> List.of(JUSTIFIED, Justification.NONE);
      case ACTIONS -> List.of(List.of(countable(edition)), List.of());
      case COMMITMENTS, DATA_REQUESTS, SENTENCES -> List.of(List.of());
      case POLICIES -> List.of(List.of(), List.of(policy()));
      case HISTORY -> List.of(History.NONE, listed(edition));
    };
  }

  /**
   * One answer for each way in which the law tells answers apart, but the way of the answer held. A
   * number stands just on its side of the law's line.
   *
   * @return none where no other answer would make a difference
   */
  static List<Object> others(Facts facts, Question<?> question) {
    if (Bearing.of(question) != Bearing.CHANGES) {
      return List.of();
    }
    Object held = facts.answer(question);
    Optional<Boolean> side = held == null ? Optional.empty() : Side.isYes(facts, question, held);
    int edition = facts.edition();
    return switch (question.type()) {
      case YES_NO -> others(side, true, false);
      case FINDING -> others(side, Finding.MET, Finding.NOT_MET);
      case REPORTED -> others(side, reported(edition), Reported.NEVER);
      case JUSTIFICATION -> others(side, JUSTIFIED, Justification.NONE);
      case POLICIES -> others(side, List.of(), List.of(policy()));
      case ACTIONS ->
          edition < ConcreteActions.FIRST ? List.of() : others(side, oneMore(facts), List.of());
      case COUNT -> Side.line(facts, question).map(line -> terms(side, line)).orElse(List.of());
      case TEXT, KIND, WEIGHT, TREND, COMMITMENTS, DATA_REQUESTS, SENTENCES, HISTORY -> List.of();
    };
  }

  /** Both answers where the side is open, else the one on the other side. */
  private static List<Object> others(Optional<Boolean> side, Object yes, Object no) {
    return side.isEmpty() ? List.of(yes, no) : List.of(side.get() ? no : yes);
  }

  /** A number just on the other side of a line; below nothing there is none. */
  private static List<Object> terms(Optional<Boolean> side, int line) {
    if (line > 0) {
      return others(side, line, line - 1);
    }
    return side.isEmpty() ? List.of(line) : List.of();
  }

  /** The actions held, and one that counts. */
  private static List<Action> oneMore(Facts facts) {
    var more = new ArrayList<>(facts.find(Questions.ACTIONS_TAKEN).orElse(List.of()));
    more.add(countable(facts.edition()));
    return more;
  }

  /** The answer that leads towards a conclusion; empty if any leads away from it. */
  static Optional<Object> towards(Conclusion target, Question<?> question, int edition) {
    boolean below = target != Conclusion.TIER_1;
    boolean listed =
        switch (target) {
          case WATCH_LIST, WATCH_LIST_WAIVED, DOWNGRADED, CAPPED -> true;
          case NOT_COVERED, SPECIAL_CASE, TIER_1, TIER_2, TIER_3 -> false;
        };
    Object answer =
        switch (question.type()) {
          case YES_NO -> yesNo(target, question, listed);
          case COUNT -> 1000;
          case TEXT -> GIVEN;
          case KIND -> target == Conclusion.SPECIAL_CASE ? EntityKind.SPECIAL : EntityKind.COUNTRY;
          case FINDING -> below ? Finding.NOT_MET : Finding.MET;
          case WEIGHT -> Weight.SUPPORTS;
          case TREND -> Trend.UNKNOWN;
          case REPORTED ->
              target == Conclusion.WATCH_LIST_WAIVED ? reported(edition) : Reported.NEVER;
          case JUSTIFICATION -> target == Conclusion.TIER_3 ? Justification.NONE : JUSTIFIED;
          case ACTIONS -> List.of(countable(edition));
          case COMMITMENTS, DATA_REQUESTS, SENTENCES -> List.of();
          case POLICIES -> target == Conclusion.TIER_3 ? List.of(policy()) : List.of();
          case HISTORY -> target == Conclusion.DOWNGRADED ? listed(edition) : History.NONE;
        };
    return Optional.of(answer);
  }

  private static boolean yesNo(Conclusion target, Question<?> question, boolean listed) {
    if (question == Questions.ORIGIN_TRANSIT_DESTINATION
        || question == Questions.VERY_SIGNIFICANT) {
      return target != Conclusion.NOT_COVERED;
    }
    if (question == Questions.SIGNIFICANT_EFFORTS) {
      return target != Conclusion.TIER_3;
    }
    return switch (question.provision()) {
      case TVPA_110_B_2_A_III_I, TVPA_110_B_2_A_III_II, TVPA_110_B_2_A_III_III -> listed;
      case TVPA_110_B_2_D_II -> target == Conclusion.WATCH_LIST_WAIVED;
      default -> target == Conclusion.TIER_1;
    };
  }

  /** These facts with an answer whose type the question's own type vouches for. */
  @SuppressWarnings("unchecked") // Facts.with checks the answer against the question's type
  static Facts with(Facts facts, Question<?> question, Object answer) {
    return facts.with((Question<Object>) question, answer);
  }

  static boolean isContradictory(Facts facts) {
    return !Contradiction.in(facts).isEmpty();
  }

  private static Action countable(int edition) {
    return new Action(
        GIVEN,
        ActionType.CONVICTION,
        LocalDate.of(edition - 1, 12, 31),
        true,
        CredibleSource.GOVERNMENT);
  }

  private static PolicyOrPattern policy() {
    return new PolicyOrPattern(PolicyOrPattern.Kind.TRAFFICKING, null);
  }

  private static Reported reported(int edition) {
    return new Reported(LocalDate.of(edition, 6, 1));
  }

  /** Earlier editions after which a government can't stay on the watch list without a waiver. */
  private static History listed(int edition) {
    var years = new ArrayList<History.Year>();
    Clock clock = Clock.START;
    int first = Math.max(edition - 2, 2004);
    for (int year = first; year < edition; year++) {
      if (clock.opening(year, Readings.PRACTICE) == Opening.OPEN) {
        years.add(new History.Year(year, Tier.T2WL, false));
        clock = clock.after(year, Tier.T2WL, false, Readings.PRACTICE);
      }
    }
    return new History(years);
  }
}
