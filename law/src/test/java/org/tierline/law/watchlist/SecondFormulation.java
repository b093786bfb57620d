package org.tierline.law.watchlist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Because;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Clock.Run;

/**
 * The watch-list limit stated a second time, to check {@link Clock} by: each question is answered
 * by looking back over the whole history, and nothing is carried on from year to year.
 *
 * <p>Source: the wording of §110(b)(2)(A), (D) and (F), and State's practice where a reading says
 * so. It uses neither {@link LimitVariant} nor {@link SpecialWatchList}.
 */
final class SecondFormulation {
  private final PlacementSequence history;
  private final Readings readings;

  /** Speaks of the edition that follows the history, whatever the history is when asked. */
  SecondFormulation(PlacementSequence history, Readings readings) {
    this.history = history;
    this.readings = readings;
  }

  /** What is open for the watch list in the edition that follows the history. */
  Opening opening() {
    int edition = history.nextEdition();
    if (edition < 2004) {
      return Opening.NO_LIST;
    }
    // Two years counted from 2009 can't have passed before 2011.
    if (edition < 2011) {
      return Opening.OPEN;
    }
    int years = years();
    // (F) came with the 2019 edition: one edition, and neither (D) nor (E) helps.
    if (edition >= 2019 && armed()) {
      return years == 0 ? Opening.OPEN : Opening.CLOSED_BY_F;
    }
    if (years < 2) {
      return Opening.OPEN;
    }
    // "Up to 2 years" through 2018, "up to 1 year" since; measured against all waivers of the run.
    int mostWaivers = edition >= 2019 ? 1 : 2;
    return waivers() < mostWaivers ? Opening.WAIVER_ONLY : Opening.CLOSED_BY_LIMIT;
  }

  /** Whether a waived run that was followed by Tier 3 brings the one-year rule of (F) into play. */
  boolean armed() {
    return switch (readings.fScope()) {
      case ANY_PAST_RUN -> {
        boolean any = false;
        for (int index = 0; index < history.size(); index++) {
          any |= isTier3AfterRun(index) && hasTwoYearsAndWaiver(runEndingBefore(index));
        }
        yield any;
      }
      case LATEST_RUN -> findLastRun().filter(SecondFormulation::hasTwoYearsAndWaiver).isPresent();
    };
  }

  /** Counted years up to and including the last edition. */
  int years() {
    return yearsEndingBefore(history.size());
  }

  /** How many of {@link #years} were waived. */
  int waivers() {
    return waiversAmong(years(), history.size());
  }

  /** The run before the latest Tier 3 spell, unless Tier 1 or Tier 2 has closed the account. */
  Optional<Run> findLastRun() {
    int latest = history.size() - 1;
    while (latest >= 0 && !isTier3AfterRun(latest)) {
      latest--;
    }
    return latest < 0 || hasFreshStartAfter(latest)
        ? Optional.empty()
        : Optional.of(runEndingBefore(latest));
  }

  /** The tier that follows from the merits, given what is open. */
  static Tier tier(Opening opening, Tier merits, boolean waiverValid) {
    if (merits != Tier.T2WL) {
      return merits;
    }
    boolean stays = opening == Opening.OPEN || (opening == Opening.WAIVER_ONLY && waiverValid);
    return stays ? Tier.T2WL : Tier.T3;
  }

  /** Why that tier follows. */
  static Because because(Opening opening, Tier merits, boolean waiverValid) {
    if (merits != Tier.T2WL || opening == Opening.OPEN) {
      return Because.MERITS;
    }
    if (opening == Opening.CLOSED_BY_F) {
      return Because.F_CAP;
    }
    return opening == Opening.WAIVER_ONLY && waiverValid ? Because.WAIVER : Because.AUTO_DOWNGRADE;
  }

  /** Whether the government falls to Tier 3 though a waiver was open in law. */
  static boolean waiverUnused(Opening opening, Tier merits, boolean waiverValid) {
    return merits == Tier.T2WL && opening == Opening.WAIVER_ONLY && !waiverValid;
  }

  /** How many editions in unbroken succession, the last of them just before an index, count. */
  private int yearsEndingBefore(int index) {
    int start = index;
    while (start > 0 && isCountedYear(start - 1)) {
      start--;
    }
    return index - start;
  }

  private int waiversAmong(int years, int endIndex) {
    int waivers = 0;
    for (int index = endIndex - years; index < endIndex; index++) {
      if (history.underWaiver(index)) {
        waivers++;
      }
    }
    return waivers;
  }

  /** A year on the list that the reading means, from the 2009 edition on. */
  private boolean isCountedYear(int index) {
    return history.edition(index) >= 2009
        && switch (readings.countScope()) {
          case T2WL_ONLY -> history.tier(index) == Tier.T2WL;
          case WHOLE_LIST -> isOnSpecialWatchList(history.tier(index - 1), history.tier(index));
        };
  }

  /**
   * Listed for being on Tier 2 with special scrutiny, for having come up to Tier 1 from Tier 2, or
   * for having come up to Tier 2 from Tier 3.
   */
  private static boolean isOnSpecialWatchList(@Nullable Tier lastYear, @Nullable Tier now) {
    boolean wasOnTier2 = lastYear == Tier.T2 || lastYear == Tier.T2WL;
    return now == Tier.T2WL
        || (now == Tier.T1 && wasOnTier2)
        || (now == Tier.T2 && lastYear == Tier.T3);
  }

  /** A first Tier 3 year that comes straight after a run of counted years. */
  private boolean isTier3AfterRun(int index) {
    return history.tier(index) == Tier.T3 && yearsEndingBefore(index) > 0;
  }

  private Run runEndingBefore(int index) {
    int years = yearsEndingBefore(index);
    return new Run(years, waiversAmong(years, index));
  }

  /** Whether a run had two years and, beyond them, a waived one. */
  private static boolean hasTwoYearsAndWaiver(Run run) {
    return run.waived() >= 1 && run.years() - run.waived() >= 2;
  }

  /** Whether a placement on Tier 1 or on Tier 2 proper has closed the account since. */
  private boolean hasFreshStartAfter(int tier3Index) {
    for (int index = tier3Index + 1; index < history.size(); index++) {
      if (history.tier(index) == Tier.T1 || history.tier(index) == Tier.T2) {
        return true;
      }
    }
    return false;
  }
}
