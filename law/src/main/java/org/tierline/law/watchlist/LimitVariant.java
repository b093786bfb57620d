package org.tierline.law.watchlist;

/**
 * How the watch-list limit stood in law in an edition.
 *
 * <p>Source: §110(b)(2)(D) and (F), (b)(3)(D) before 2013; L2008 §107(a), L2019A §203, L2019B §6.
 */
public enum LimitVariant {
  /** 2001-2003: no watch list. */
  W0(2001, 2003),
  /** 2004-2008: a watch list without a limit. */
  W1(2004, 2008),
  /** 2009-2010: years start counting; two of them can't have passed yet. */
  W2(2009, 2010),
  /** 2011-2018: two years, and up to two waived years. */
  W3(2011, 2018),
  /** 2019 on: two years and one waived year; one year and none where (F) is armed. */
  W4(2019, Integer.MAX_VALUE);

  /** The first edition whose watch-list years count. */
  public static final int FIRST_COUNTED_EDITION = 2009;

  /** Stands for "no limit". */
  static final int UNLIMITED = Integer.MAX_VALUE;

  private final int from;
  private final int through;

  LimitVariant(int from, int through) {
    this.from = from;
    this.through = through;
  }

  /**
   * The variant in force for an edition.
   *
   * @throws IllegalArgumentException before the 2001 edition, the first
   */
  public static LimitVariant of(int edition) {
    if (edition >= W4.from) {
      return W4;
    }
    if (edition >= W3.from) {
      return W3;
    }
    if (edition >= W2.from) {
      return W2;
    }
    if (edition >= W1.from) {
      return W1;
    }
    if (edition >= W0.from) {
      return W0;
    }
    throw new IllegalArgumentException("no edition before 2001: " + edition);
  }

  /** First edition it is in force for. */
  public int from() {
    return from;
  }

  /** Last edition it is in force for; {@link Integer#MAX_VALUE} while it is in force. */
  public int through() {
    return through;
  }

  /**
   * Consecutive years open on the merits alone; {@link Integer#MAX_VALUE} where there is no limit.
   */
  public int years(boolean fArmed) {
    return switch (this) {
      case W0, W1, W2 -> UNLIMITED;
      case W3 -> 2;
      case W4 -> fArmed ? 1 : 2;
    };
  }

  /** Waived years that a run may hold beyond {@link #years}. */
  public int waivers(boolean fArmed) {
    return switch (this) {
      case W0, W1, W2 -> 0;
      case W3 -> 2;
      case W4 -> fArmed ? 0 : 1;
    };
  }
}
