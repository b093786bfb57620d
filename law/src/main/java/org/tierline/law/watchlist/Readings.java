package org.tierline.law.watchlist;

/**
 * Which reading of the two disputed texts of §110(b)(2) the clock follows.
 *
 * @param countScope which lists' years count towards the limit of (D)(i)
 * @param fScope which past run arms the one-year rule of (F)
 */
public record Readings(CountScope countScope, FScope fScope) {

  /** State's practice in both: what Tierline shows unless asked otherwise. */
  public static final Readings PRACTICE = new Readings(CountScope.T2WL_ONLY, FScope.LATEST_RUN);

  /** Which years count towards the two consecutive years of (D)(i). */
  public enum CountScope {
    /** Years on the Tier 2 Watch List: State's practice. */
    T2WL_ONLY,
    /** Years on the whole special watch list, limbs (i) to (iii): literal, not State's practice. */
    WHOLE_LIST
  }

  /** Which waived run that ended in Tier 3 arms (F). */
  public enum FScope {
    /** The run before the latest Tier 3 spell: inferred from practice. */
    LATEST_RUN,
    /** Any past run: literal, not State's practice. */
    ANY_PAST_RUN
  }

  /** Whether either reading departs from State's practice. */
  public boolean isLiteral() {
    return !equals(PRACTICE);
  }
}
