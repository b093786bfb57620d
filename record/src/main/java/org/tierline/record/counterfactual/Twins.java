package org.tierline.record.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Because;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.WatchListTerms;
import org.tierline.record.Placement;
import org.tierline.record.Placement.Automatic;

/**
 * One government's clock under the law as enacted, and beside it the clock under a bill, as the
 * editions go by: every pair that the record leaves possible. Findings and waivers that aren't
 * known are the same for both clocks of a pair, so a bill that changes nothing moves nobody. Not
 * for more than one thread.
 */
final class Twins {
  private final LawUnderBill law;
  private Map<Twin, Moves> twins = Map.of(new Twin(Clock.START, Clock.START), Moves.NONE);
  private List<Integer> notHeld = List.of();

  Twins(LawUnderBill law) {
    this.law = law;
  }

  /** Two clocks on the same findings. */
  private record Twin(Clock fact, Clock bill) {}

  /** How often a government was moved so far: the fewest and the most times. */
  record Moves(int least, int most) {
    static final Moves NONE = new Moves(0, 0);

    Moves or(Moves other) {
      return new Moves(Math.min(least, other.least), Math.max(most, other.most));
    }

    Moves plus(int more) {
      return more == 0 ? this : new Moves(least + more, most + more);
    }
  }

  /**
   * What the findings of an edition can have been.
   *
   * @param merits the tier they support under the law as enacted
   * @param waiver whether a waiver was granted, or would have been; null if that isn't known
   */
  private record Findings(Tier merits, @Nullable Boolean waiver) {}

  /** What an edition does to one pair. */
  private record Step(Tier tier, Cause cause, Provision clause, Clock next) {}

  private record Kind(Tier tier, Cause cause, Provision clause) {}

  /** Goes over an edition that doesn't place the government. */
  void absent() {
    var next = new LinkedHashMap<Twin, Moves>();
    twins.forEach(
        (twin, moves) ->
            put(next, new Twin(twin.fact().afterAbsence(), twin.bill().afterAbsence()), moves));
    twins = next;
    settle();
  }

  /** Goes over an edition of which nothing is known, not even whether it places the government. */
  void unknown(int edition) {
    WatchListTerms enacted = enacted(edition);
    var next = new LinkedHashMap<Twin, Moves>();
    twins.forEach(
        (twin, moves) -> {
          put(next, new Twin(twin.fact().afterAbsence(), twin.bill().afterAbsence()), moves);
          Opening opening = twin.fact().opening(enacted);
          for (Tier tier : Tier.values()) {
            if (tier != Tier.T2WL || opening == Opening.OPEN || opening == Opening.WAIVER_ONLY) {
              var published = new Published(edition, tier, null, false);
              for (Step step : steps(twin, published)) {
                put(next, new Twin(after(twin.fact(), published), step.next()), moves);
              }
            }
          }
        });
    twins = next;
    var years = new ArrayList<>(notHeld);
    years.add(edition);
    notHeld = List.copyOf(years);
  }

  /**
   * Goes over an edition that places the government, and tells what it could have been.
   *
   * @param waived as {@code RecordHistory.waived} tells
   * @param counts whether a move here is one of those that are counted
   */
  List<Alternative> placed(Placement placement, @Nullable Boolean waived, boolean counts) {
    boolean stated = placement.automatic() == Automatic.STATED;
    var published = new Published(placement.edition(), placement.tier(), waived, stated);
    var next = new LinkedHashMap<Twin, Moves>();
    var kinds = new LinkedHashMap<Kind, Set<Alternative.Counted>>();
    twins.forEach(
        (twin, soFar) -> {
          Clock fact = after(twin.fact(), published);
          WatchListTerms terms = law.terms(placement.edition());
          boolean armed = terms.hasOneYearRule() && twin.bill().armed(terms.readings());
          var clock = new Alternative.Counted(twin.bill().run(), twin.bill().waived(), armed);
          for (Step step : steps(twin, published)) {
            int moved = counts && step.tier() != placement.tier() ? 1 : 0;
            put(next, new Twin(fact, step.next()), soFar.plus(moved));
            kinds
                .computeIfAbsent(
                    new Kind(step.tier(), step.cause(), step.clause()), kind -> new TreeSet<>())
                .add(clock);
          }
        });
    twins = next;
    var alternatives = new ArrayList<Alternative>();
    kinds.forEach(
        (kind, clocks) ->
            alternatives.add(
                new Alternative(kind.tier(), kind.cause(), kind.clause(), List.copyOf(clocks))));
    alternatives.sort(
        Comparator.comparing(Alternative::tier)
            .thenComparing(Alternative::cause)
            .thenComparing(Alternative::clause));
    settle();
    return alternatives;
  }

  /** What the clock as enacted leaves open for an edition; the most, where it isn't known. */
  Opening inFact(int edition) {
    return twins.keySet().stream()
        .map(twin -> twin.fact().opening(enacted(edition)))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The longest run of both clocks. */
  int longestRun() {
    return twins.keySet().stream()
        .mapToInt(twin -> Math.max(twin.fact().run(), twin.bill().run()))
        .max()
        .orElse(0);
  }

  /** The editions not held that still make a difference. */
  List<Integer> notHeld() {
    return notHeld;
  }

  /** How often the government was moved, over all editions that count. */
  Moves moves() {
    return twins.values().stream().reduce(Moves::or).orElse(Moves.NONE);
  }

  /** Forgets a gap that makes no difference any more. */
  private void settle() {
    if (twins.size() == 1) {
      notHeld = List.of();
    }
  }

  private static void put(Map<Twin, Moves> into, Twin twin, Moves moves) {
    into.merge(twin, moves, Moves::or);
  }

  private static WatchListTerms enacted(int edition) {
    return WatchListTerms.enacted(edition, Readings.PRACTICE);
  }

  /** A placement, and what the record tells about how it came about. */
  private record Published(int edition, Tier tier, @Nullable Boolean waived, boolean stated) {}

  /** The clock as enacted after a placement, just as the replay of the record has it. */
  private static Clock after(Clock fact, Published published) {
    WatchListTerms terms = enacted(published.edition());
    return fact.after(terms, published.tier(), underWaiver(fact.opening(terms), published));
  }

  private static boolean underWaiver(Opening opening, Published published) {
    Boolean waived = published.waived();
    return waived != null ? waived : opening == Opening.WAIVER_ONLY;
  }

  /** Every step that the bill's clock can take on findings that explain the placement. */
  private Set<Step> steps(Twin twin, Published published) {
    var steps = new LinkedHashSet<Step>();
    Opening inFact = twin.fact().opening(enacted(published.edition()));
    for (Findings findings : findings(inFact, published)) {
      for (Tier merits : law.merits(published.edition(), findings.merits())) {
        step(twin, published, inFact, findings, merits, steps);
      }
    }
    return steps;
  }

  private void step(
      Twin twin,
      Published published,
      Opening inFact,
      Findings findings,
      Tier merits,
      Set<Step> steps) {
    WatchListTerms terms = law.terms(published.edition());
    if (merits == findings.merits() && twin.bill().opening(terms) == inFact) {
      // As open under the bill as in fact: State does what it did, be it against the law.
      boolean underWaiver = underWaiver(inFact, published);
      steps.add(
          new Step(
              published.tier(),
              Cause.AS_PUBLISHED,
              clause(inFact),
              twin.bill().after(terms, published.tier(), underWaiver)));
      return;
    }
    for (boolean waiver : waivers(findings.waiver())) {
      Clock.Step next = twin.bill().step(terms, merits, waiver);
      Cause cause = cause(published, inFact, findings, merits, next);
      steps.add(
          new Step(next.tier(), cause, clause(cause, published.edition(), inFact), next.next()));
    }
  }

  private static boolean[] waivers(@Nullable Boolean known) {
    return known == null ? new boolean[] {true, false} : new boolean[] {known};
  }

  private Cause cause(
      Published published, Opening inFact, Findings findings, Tier merits, Clock.Step next) {
    if (next.tier() == published.tier()) {
      return Cause.AS_PUBLISHED;
    }
    if (merits != findings.merits()) {
      boolean lists = law.terms(published.edition()).list() == enacted(published.edition()).list();
      return lists ? Cause.GROUND : Cause.LIST;
    }
    if (next.because() == Because.AUTO_DOWNGRADE) {
      return Cause.LIMIT;
    }
    if (next.because() == Because.F_CAP) {
      return Cause.ONE_YEAR_RULE;
    }
    if (next.because() == Because.WAIVER) {
      return Cause.WAIVER;
    }
    return inFact == Opening.CLOSED_BY_F ? Cause.ONE_YEAR_RULE_GONE : Cause.LIMIT_GONE;
  }

  private Provision clause(Cause cause, int edition, Opening inFact) {
    return switch (cause) {
      case AS_PUBLISHED -> clause(inFact);
      case LIMIT, LIMIT_GONE -> Provision.TVPA_110_B_2_D_I;
      case ONE_YEAR_RULE, ONE_YEAR_RULE_GONE -> Provision.TVPA_110_B_2_F;
      case WAIVER -> Provision.TVPA_110_B_2_D_II;
      case LIST, GROUND -> law.ground(edition);
    };
  }

  private static Provision clause(Opening inFact) {
    return switch (inFact) {
      case NO_LIST, OPEN -> Provision.TVPA_110_B_2_A;
      case WAIVER_ONLY, CLOSED_BY_LIMIT -> Provision.TVPA_110_B_2_D_I;
      case CLOSED_BY_F -> Provision.TVPA_110_B_2_F;
    };
  }

  /** The findings that explain a placement where the clock as enacted left the list so far open. */
  private static List<Findings> findings(Opening inFact, Published published) {
    return switch (published.tier()) {
      case T1, T2, SC -> List.of(new Findings(published.tier(), null));
      case T2WL -> List.of(new Findings(Tier.T2WL, granted(inFact, published)));
      case T3 -> onTier3(inFact, published.stated());
    };
  }

  /** Whether a waiver stands behind a watch-list placement. */
  private static @Nullable Boolean granted(Opening inFact, Published published) {
    Boolean waived = published.waived();
    if (inFact == Opening.WAIVER_ONLY) {
      return waived == null || waived;
    }
    return Boolean.TRUE.equals(waived) ? Boolean.TRUE : null;
  }

  private static List<Findings> onTier3(Opening inFact, boolean stated) {
    Boolean refused = inFact == Opening.WAIVER_ONLY ? Boolean.FALSE : null;
    var downgraded = new Findings(Tier.T2WL, refused);
    if (stated) {
      return List.of(downgraded);
    }
    var onMerits = new Findings(Tier.T3, null);
    return switch (inFact) {
      case NO_LIST, OPEN -> List.of(onMerits);
      case WAIVER_ONLY, CLOSED_BY_LIMIT, CLOSED_BY_F -> List.of(onMerits, downgraded);
    };
  }
}
