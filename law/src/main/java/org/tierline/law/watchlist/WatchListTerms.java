package org.tierline.law.watchlist;

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
  private static final WatchListTerms[] ENACTED = enacted();

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
    return ENACTED[place(LimitVariant.of(edition), readings.countScope(), readings.fScope())];
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

  private static WatchListTerms[] enacted() {
    var enacted =
        new WatchListTerms
            [LimitVariant.values().length * CountScope.values().length * FScope.values().length];
    for (LimitVariant variant : LimitVariant.values()) {
      for (CountScope count : CountScope.values()) {
        for (FScope scope : FScope.values()) {
          enacted[place(variant, count, scope)] =
              new WatchListTerms(
                  variant != LimitVariant.W0,
                  variant.from() >= LimitVariant.FIRST_COUNTED_EDITION,
                  variant.years(false),
                  variant.waivers(false),
                  variant == LimitVariant.W4 ? variant.years(true) : NO_ONE_YEAR_RULE,
                  new Readings(count, scope));
        }
      }
    }
    return enacted;
  }

  private static int place(LimitVariant variant, CountScope count, FScope scope) {
    return (variant.ordinal() * CountScope.values().length + count.ordinal())
            * FScope.values().length
        + scope.ordinal();
  }
}
