package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.EARLIER_EDITIONS;
import static org.tierline.law.facts.Questions.ENTITY_KIND;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;

/**
 * Which list a government stands on: the whole of §§108-110(b), the watch-list clock included.
 *
 * <p>On partial facts the answer is the set of conclusions that some complete record could lead to.
 * An answer is decided if all of them have one tier and nothing that is pending could change it;
 * replacing an open question by an answer then never undoes it (as in Kleene's strong three-valued
 * logic, S. C. Kleene, Introduction to Metamathematics, 1952, §64).
 */
public final class ListDecision {
  private static final Scope SCOPE = new Scope();
  private static final MinimumStandards STANDARDS = new MinimumStandards();
  private static final SignificantEfforts EFFORTS = new SignificantEfforts();
  private static final WatchListGrounds GROUNDS = new WatchListGrounds();
  private static final LimitWaiver WAIVER = new LimitWaiver();

  private static final int TIER_3_CONCLUSIONS =
      Conclusion.TIER_3.bit() | Conclusion.DOWNGRADED.bit() | Conclusion.CAPPED.bit();

  private final Inquiry inquiry;
  private final @Nullable Clocks given;
  private final Readings readings;
  private int possible;
  private boolean pending;

  private ListDecision(Inquiry inquiry, @Nullable Clocks given, Readings readings) {
    this.inquiry = inquiry;
    this.given = given;
    this.readings = readings;
  }

  /**
   * Decides on the history that the facts hold; every history is possible where they hold none.
   *
   * @param depth how much of the reasons is wanted
   */
  public static Decision decide(Facts facts, Readings readings, ReasonDepth depth) {
    return run(new Inquiry(facts, depth), null, readings);
  }

  /**
   * Decides on facts and the possible clocks before the edition.
   *
   * @param clocks what is known of the watch-list state before the edition
   */
  public static Decision decide(Facts facts, Clocks clocks, Readings readings, ReasonDepth depth) {
    return run(new Inquiry(facts, depth), clocks, readings);
  }

  private static Decision run(Inquiry inquiry, @Nullable Clocks given, Readings readings) {
    var decision = new ListDecision(inquiry, given, readings);
    decision.run();
    return new Decision(
        inquiry.edition(), decision.possible, decision.pending, inquiry.open(), inquiry.reasons());
  }

  private void run() {
    EntityKind kind = inquiry.facts().answer(ENTITY_KIND);
    if (kind == EntityKind.SPECIAL) {
      possible = Conclusion.SPECIAL_CASE.bit();
      inquiry.conclude(Provision.TIP_SPECIAL, Verdict.YES, ENTITY_KIND);
      return;
    }
    if (kind == null) {
      possible = Conclusion.SPECIAL_CASE.bit();
      inquiry.needs(ENTITY_KIND);
      inquiry.conclude(Provision.TIP_SPECIAL, Verdict.OPEN);
    }
    int mark = inquiry.mark();
    Verdict scope = SCOPE.apply(inquiry);
    if (scope == Verdict.NO) {
      possible |= Conclusion.NOT_COVERED.bit();
      return;
    }
    if (scope == Verdict.YES) {
      inquiry.forget(mark, inquiry.mark());
    } else {
      possible |= Conclusion.NOT_COVERED.bit();
    }
    standards();
  }

  private void standards() {
    Verdict full = STANDARDS.apply(inquiry);
    if (full != Verdict.NO) {
      possible |= Conclusion.TIER_1.bit();
    }
    if (full == Verdict.PENDING) {
      pending = true;
    }
    if (full == Verdict.NO || full == Verdict.OPEN) {
      efforts();
    }
  }

  private void efforts() {
    long before = inquiry.open();
    int mark = inquiry.mark();
    Verdict efforts = EFFORTS.apply(inquiry);
    if (efforts == Verdict.NO) {
      possible |= Conclusion.TIER_3.bit();
      inquiry.conclude(mark, Provision.TVPA_110_B_1_C, Conclusion.TIER_3);
      return;
    }
    long withEfforts = inquiry.open();
    inquiry.forgetOpen(before);
    int lower = grounds();
    boolean sameTier = (lower & ~TIER_3_CONCLUSIONS) == 0;
    if (efforts != Verdict.YES && !sameTier) {
      inquiry.forgetOpen(inquiry.open() | withEfforts);
      pending |= efforts == Verdict.PENDING;
    }
    if (efforts == Verdict.OPEN) {
      lower |= Conclusion.TIER_3.bit();
    }
    possible |= lower;
    if (inquiry.keepsReasons()) {
      inquiry.conclude(
          mark,
          sameTier ? Provision.TVPA_110_B_1_C : Provision.TVPA_110_B_1_B,
          Decision.tiers(lower));
    }
  }

  /** The conclusions that follow once significant efforts are found. */
  private int grounds() {
    Verdict grounds = GROUNDS.apply(inquiry);
    if (grounds == Verdict.NO) {
      return Conclusion.TIER_2.bit();
    }
    int listed = watchList();
    return grounds == Verdict.OPEN ? listed | Conclusion.TIER_2.bit() : listed;
  }

  /** The conclusions that follow once the merits are the watch list. */
  private int watchList() {
    List<Clock> states = clocks().states();
    if (states.size() == 1) {
      return limited(states.get(0).opening(inquiry.edition(), readings), states);
    }
    var openings = EnumSet.noneOf(Opening.class);
    for (Clock state : states) {
      openings.add(state.opening(inquiry.edition(), readings));
    }
    int conclusions = 0;
    for (Opening opening : openings) {
      conclusions |= limited(opening, states);
    }
    if (openings.size() > 1 && !Conclusion.oneTier(conclusions)) {
      inquiry.needs(EARLIER_EDITIONS);
    }
    return conclusions;
  }

  /** The clocks before the edition; run only now, for most findings never come to them. */
  private Clocks clocks() {
    if (given != null) {
      return given;
    }
    var history = inquiry.facts().answer(EARLIER_EDITIONS);
    return history == null
        ? Clocks.unknown(inquiry.edition(), readings)
        : Clocks.after(history, inquiry.edition(), readings);
  }

  /**
   * The conclusions that follow where the clock leaves the watch list open so far.
   *
   * @param states the possible clocks, those among them that leave it otherwise included
   */
  private int limited(Opening opening, List<Clock> states) {
    return switch (opening) {
      case OPEN, NO_LIST -> {
        if (inquiry.keepsAll()) {
          concludeFrom(inquiry.mark(), Provision.TVPA_110_B_2_D_I, opening, states);
        }
        yield Conclusion.WATCH_LIST.bit();
      }
      case WAIVER_ONLY -> {
        int mark = inquiry.mark();
        int conclusions =
            switch (WAIVER.apply(inquiry)) {
              case YES -> Conclusion.WATCH_LIST_WAIVED.bit();
              case NO -> Conclusion.DOWNGRADED.bit();
              case OPEN, PENDING ->
                  Conclusion.WATCH_LIST_WAIVED.bit() | Conclusion.DOWNGRADED.bit();
            };
        concludeFrom(mark, Provision.TVPA_110_B_2_D_I, opening, states);
        yield conclusions;
      }
      case CLOSED_BY_LIMIT -> {
        concludeFrom(inquiry.mark(), Provision.TVPA_110_B_2_D_I, opening, states);
        yield Conclusion.DOWNGRADED.bit();
      }
      case CLOSED_BY_F -> {
        concludeFrom(inquiry.mark(), Provision.TVPA_110_B_2_F, opening, states);
        yield Conclusion.CAPPED.bit();
      }
    };
  }

  private void concludeFrom(int mark, Provision provision, Opening opening, List<Clock> states) {
    if (inquiry.keepsReasons()) {
      var such =
          states.stream()
              .filter(state -> state.opening(inquiry.edition(), readings) == opening)
              .toList();
      Object clock = such.size() == 1 ? such.get(0) : such;
      inquiry.concludeFrom(mark, provision, opening, "clock", clock);
    }
  }
}
