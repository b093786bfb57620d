package org.tierline.law.watchlist;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/**
 * What the law says on the watch list for one edition, as far as the clock asks: the law as
 * enacted, or as a bill would have it.
 *
 * <p>Source: §110(b)(2)(A), (D) and (F), (b)(3) before 2013.
 *
 * @param list whether there is a watch list at all: (A)
 * @param counts whether a year on the list counts towards the limit
 * @param years consecutive years open on the merits alone: (D)(i); {@link #UNLIMITED} without it
 * @param waivers waived years that a run may hold beyond them: (D)(ii); 0 without it
 * @param yearsIfArmed years open where (F) is armed, none of them under a waiver; {@link
 *     #NO_ONE_YEAR_RULE} where (F) isn't in force
 * @param readings how the two disputed texts are read
 */
public record WatchListTerms(
    boolean list, boolean counts, int years, int waivers, int yearsIfArmed, Readings readings) {

  /** Stands for "no limit" in {@link #years}. */
  public static final int UNLIMITED = LimitVariant.UNLIMITED;

  /** Stands for "(F) isn't in force" in {@link #yearsIfArmed}. */
  public static final int NO_ONE_YEAR_RULE = -1;

  /** The law as enacted, laid out once: the clock asks for it at every step. */
  private static final Map<LimitVariant, Map<CountScope, Map<FScope, WatchListTerms>>> ENACTED =
      enacted();

  /** Checks the figures. */
  public WatchListTerms {
    if (years < 1 || waivers < 0 || (yearsIfArmed < 1 && yearsIfArmed != NO_ONE_YEAR_RULE)) {
      throw new IllegalArgumentException(
          "no such watch list: " + years + " years, " + waivers + " waived, " + yearsIfArmed);
    }
  }

  /**
   * The law as enacted for an edition.
   *
   * @throws IllegalArgumentException before the 2001 edition, the first
   */
  public static WatchListTerms enacted(int edition, Readings readings) {
    return requireNonNull(
        requireNonNull(
                requireNonNull(ENACTED.get(LimitVariant.of(edition))).get(readings.countScope()))
            .get(readings.fScope()));
  }

  /** Whether (F) is in force. */
  public boolean hasOneYearRule() {
    return yearsIfArmed != NO_ONE_YEAR_RULE;
  }

  /** Whether (F) is in force and reaches a government whose clock is armed as given. */
  boolean caps(boolean armed) {
    return armed && hasOneYearRule();
  }

  /** Consecutive years open on the merits alone. */
  int years(boolean armed) {
    return caps(armed) ? Math.min(years, yearsIfArmed) : years;
  }

  /** Waived years that a run may hold beyond {@link #years(boolean)}. */
  int waivers(boolean armed) {
    return caps(armed) ? 0 : waivers;
  }

  private static Map<LimitVariant, Map<CountScope, Map<FScope, WatchListTerms>>> enacted() {
    var enacted =
        new EnumMap<LimitVariant, Map<CountScope, Map<FScope, WatchListTerms>>>(LimitVariant.class);
    for (LimitVariant variant : LimitVariant.values()) {
      var byCount = new EnumMap<CountScope, Map<FScope, WatchListTerms>>(CountScope.class);
      for (CountScope count : CountScope.values()) {
        var byScope = new EnumMap<FScope, WatchListTerms>(FScope.class);
        for (FScope scope : FScope.values()) {
          byScope.put(scope, enacted(variant, new Readings(count, scope)));
        }
        byCount.put(count, byScope);
      }
      enacted.put(variant, byCount);
    }
    return enacted;
  }

  private static WatchListTerms enacted(LimitVariant variant, Readings readings) {
    return new WatchListTerms(
        variant != LimitVariant.W0,
        variant.from() >= LimitVariant.FIRST_COUNTED_EDITION,
        variant.years(false),
        variant.waivers(false),
        variant == LimitVariant.W4 ? variant.years(true) : NO_ONE_YEAR_RULE,
        readings);
  }
}
