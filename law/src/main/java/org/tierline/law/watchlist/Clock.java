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
    LimitVariant variant = LimitVariant.of(edition);
    boolean armed = armed(readings);
    if (variant == LimitVariant.W0) {
      return Opening.NO_LIST;
    }
    if (run < variant.years(armed)) {
      return Opening.OPEN;
    }
    if (waived < variant.waivers(armed)) {
      return Opening.WAIVER_ONLY;
    }
    return variant == LimitVariant.W4 && armed ? Opening.CLOSED_BY_F : Opening.CLOSED_BY_LIMIT;
  }

  /**
   * The tier that follows from the merits of an edition, and the clock after it.
   *
   * @param merits the tier the findings support; {@link Tier#SC} for a special case
   * @param waiverValid whether a waiver with all three findings was granted and reported
   * @throws IllegalArgumentException if the merits are the watch list before it existed (2004)
   */
  public Step step(int edition, Tier merits, boolean waiverValid, Readings readings) {
    if (merits != Tier.T2WL) {
      return new Step(merits, Because.MERITS, false, after(edition, merits, false, readings));
    }
    return switch (opening(edition, readings)) {
      case NO_LIST ->
          throw new IllegalArgumentException(
              "there was no watch list in the " + edition + " edition; its first was 2004");
      case OPEN -> listed(edition, Because.MERITS, readings);
      case WAIVER_ONLY ->
          waiverValid
              ? listed(edition, Because.WAIVER, readings)
              : downgraded(edition, Because.AUTO_DOWNGRADE, true, readings);
      case CLOSED_BY_LIMIT -> downgraded(edition, Because.AUTO_DOWNGRADE, false, readings);
      case CLOSED_BY_F -> downgraded(edition, Because.F_CAP, false, readings);
    };
  }

  private Step listed(int edition, Because because, Readings readings) {
    return new Step(
        Tier.T2WL, because, false, after(edition, Tier.T2WL, because == Because.WAIVER, readings));
  }

  private Step downgraded(
      int edition, Because because, boolean waiverAvailable, Readings readings) {
    return new Step(Tier.T3, because, waiverAvailable, after(edition, Tier.T3, false, readings));
  }

  /**
   * The clock after an edition in which the government was placed as given.
   *
   * @param placed the tier it was placed on
   * @param underWaiver whether a watch-list placement was a waived year; ignored for other tiers
   *     and in years that aren't counted
   */
  public Clock after(int edition, Tier placed, boolean underWaiver, Readings readings) {
    if (placed == Tier.T3) {
      return enterTier3();
    }
    boolean freshStart = placed == Tier.T1 || placed == Tier.T2;
    Run last = freshStart ? null : lastRun;
    boolean armed = !freshStart && fArmed;
    if (!counts(placed, readings)) {
      return become(placed, 0, 0, last, armed, everArmed);
    }
    boolean counted = edition >= LimitVariant.FIRST_COUNTED_EDITION;
    boolean waivedYear = counted && placed == Tier.T2WL && underWaiver;
    return become(
        placed, run + (counted ? 1 : 0), waived + (waivedYear ? 1 : 0), last, armed, everArmed);
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
  private boolean counts(Tier placed, Readings readings) {
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
