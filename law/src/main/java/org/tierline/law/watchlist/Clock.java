package org.tierline.law.watchlist;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/**
 * The watch-list state of one government after an edition: how many consecutive years it has been
 * listed, how many of those were waived, and whether the one-year rule of (F) is armed. Immutable.
 *
 * <p>Source: §110(b)(2)(D) and (F). Years before the 2009 edition aren't counted.
 *
 * @param tier the tier of the last edition seen; null before the first
 * @param run consecutive counted watch-list years up to and including the last edition seen
 * @param waived how many years of the run were waived
 * @param lastRun the run that ended in the latest Tier 3 spell; null if there is none
 * @param fArmed whether that run arms (F)
 * @param everArmed whether any past run armed it
 */
public record Clock(
    @Nullable Tier tier,
    int run,
    int waived,
    @Nullable Run lastRun,
    boolean fArmed,
    boolean everArmed) {

  /** Before the first edition. */
  public static final Clock START = new Clock(null, 0, 0, null, false, false);

  /** A finished run of watch-list years, and how many of them were waived. */
  public record Run(int years, int waived) {}

  /** Why the law gives the tier it gives. */
  public enum Because {
    /** The findings place it there. */
    MERITS,
    /** On the watch list beyond the limit, under a waiver: (D)(ii). */
    WAIVER,
    /** Tier 3 because the limit has run out: (D)(i). */
    AUTO_DOWNGRADE,
    /** Tier 3 because (F) closes the watch list; an interpretation, for (F) names no tier. */
    F_CAP
  }

  /**
   * What the law does with one edition.
   *
   * @param tier the tier that follows
   * @param because by what
   * @param waiverAvailable whether a waiver was open in law and wasn't used; only with {@link
   *     Because#AUTO_DOWNGRADE}
   * @param next the clock after this edition
   */
  public record Step(Tier tier, Because because, boolean waiverAvailable, Clock next) {}

  /** What the law leaves open for the watch list in an edition, before any finding. */
  public enum Opening {
    /** No watch list in that edition's law: 2001-2003. */
    NO_LIST,
    /** Open on the merits. */
    OPEN,
    /** Open only under a waiver of (D)(ii). */
    WAIVER_ONLY,
    /** The limit of (D)(i) and all waivers are used up. */
    CLOSED_BY_LIMIT,
    /** Closed by (F); no waiver can help. */
    CLOSED_BY_F
  }

  /** Last tier seen, if any. */
  public Optional<Tier> findTier() {
    return Optional.ofNullable(tier);
  }

  /** The run that ended in the latest Tier 3 spell, if any. */
  public Optional<Run> findLastRun() {
    return Optional.ofNullable(lastRun);
  }

  /** Whether (F) is armed under a reading; it has effect from the 2019 edition on. */
  public boolean armed(Readings readings) {
    return readings.fScope() == FScope.ANY_PAST_RUN ? everArmed : fArmed;
  }

  /** What this state leaves open for the watch list in the edition that follows it. */
  public Opening opening(int edition, Readings readings) {
    return opening(WatchListTerms.enacted(edition, readings));
  }

  /** What this state leaves open for the watch list in an edition with such a law. */
  public Opening opening(WatchListTerms terms) {
    if (!terms.list()) {
      return Opening.NO_LIST;
    }
    boolean armed = armed(terms.readings());
    if (run < terms.years(armed)) {
      return Opening.OPEN;
    }
    if (waived < terms.waivers(armed)) {
      return Opening.WAIVER_ONLY;
    }
    return terms.caps(armed) ? Opening.CLOSED_BY_F : Opening.CLOSED_BY_LIMIT;
  }

  /**
   * The tier that follows from the merits of an edition, and the clock after it.
   *
   * @param merits the tier the findings support; {@link Tier#SC} for a special case
   * @param waiverValid whether a waiver with all three findings was granted and reported
   * @throws IllegalArgumentException if the merits are the watch list before it existed (2004)
   */
  public Step step(int edition, Tier merits, boolean waiverValid, Readings readings) {
    var terms = WatchListTerms.enacted(edition, readings);
    if (merits == Tier.T2WL && !terms.list()) {
      throw new IllegalArgumentException(
          "there was no watch list in the " + edition + " edition; its first was 2004");
    }
    return step(terms, merits, waiverValid);
  }

  /**
   * The tier that follows from the merits of an edition with such a law, and the clock after it.
   *
   * @param merits as in {@link #step(int, Tier, boolean, Readings)}
   * @throws IllegalArgumentException if the merits are the watch list and that law has none
   */
  public Step step(WatchListTerms terms, Tier merits, boolean waiverValid) {
    if (merits != Tier.T2WL) {
      return new Step(merits, Because.MERITS, false, after(terms, merits, false));
    }
    return switch (opening(terms)) {
      case NO_LIST ->
          throw new IllegalArgumentException("merits of a watch list that this law doesn't have");
      case OPEN -> listed(terms, Because.MERITS);
      case WAIVER_ONLY ->
          waiverValid
              ? listed(terms, Because.WAIVER)
              : downgraded(terms, Because.AUTO_DOWNGRADE, true);
      case CLOSED_BY_LIMIT -> downgraded(terms, Because.AUTO_DOWNGRADE, false);
      case CLOSED_BY_F -> downgraded(terms, Because.F_CAP, false);
    };
  }

  private Step listed(WatchListTerms terms, Because because) {
    return new Step(Tier.T2WL, because, false, after(terms, Tier.T2WL, because == Because.WAIVER));
  }

  private Step downgraded(WatchListTerms terms, Because because, boolean waiverAvailable) {
    return new Step(Tier.T3, because, waiverAvailable, after(terms, Tier.T3, false));
  }

  /**
   * The clock after an edition in which the government was placed as given.
   *
   * @param placed the tier it was placed on
   * @param underWaiver whether a watch-list placement was a waived year; ignored for other tiers
   *     and in years that aren't counted
   */
  public Clock after(int edition, Tier placed, boolean underWaiver, Readings readings) {
    return after(WatchListTerms.enacted(edition, readings), placed, underWaiver);
  }

  /** As {@link #after(int, Tier, boolean, Readings)}, for an edition with such a law. */
  public Clock after(WatchListTerms terms, Tier placed, boolean underWaiver) {
    if (placed == Tier.T3) {
      return enterTier3();
    }
    boolean freshStart = placed == Tier.T1 || placed == Tier.T2;
    Run last = freshStart ? null : lastRun;
    boolean armed = !freshStart && fArmed;
    if (!isCounted(placed, terms.readings())) {
      return become(placed, 0, 0, last, armed, everArmed);
    }
    boolean waivedYear = terms.counts() && placed == Tier.T2WL && underWaiver;
    return become(
        placed,
        run + (terms.counts() ? 1 : 0),
        waived + (waivedYear ? 1 : 0),
        last,
        armed,
        everArmed);
  }

  /** A clock of these parts: this one if nothing changes, as in most years of most governments. */
  private Clock become(
      @Nullable Tier newTier,
      int newRun,
      int newWaived,
      @Nullable Run newLastRun,
      boolean newFArmed,
      boolean newEverArmed) {
    return tier == newTier
            && run == newRun
            && waived == newWaived
            && Objects.equals(lastRun, newLastRun)
            && fArmed == newFArmed
            && everArmed == newEverArmed
        ? this
        : new Clock(newTier, newRun, newWaived, newLastRun, newFArmed, newEverArmed);
  }

  /** Whether a placement after this state is a year that the reading counts. */
  private boolean isCounted(Tier placed, Readings readings) {
    return readings.countScope() == CountScope.WHOLE_LIST
        ? !SpecialWatchList.limbs(tier, placed).isEmpty()
        : placed == Tier.T2WL;
  }

  private Clock enterTier3() {
    if (run == 0) {
      return become(Tier.T3, 0, 0, lastRun, fArmed, everArmed);
    }
    boolean arms = waived >= 1 && run - waived >= 2;
    return new Clock(Tier.T3, 0, 0, new Run(run, waived), arms, everArmed || arms);
  }

  /**
   * The clock after an edition that doesn't place the government at all: its run ends, as in a
   * special case.
   */
  public Clock afterAbsence() {
    return become(null, 0, 0, lastRun, fArmed, everArmed);
  }
}
