package org.tierline.law.watchlist;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;

/**
 * Who is on the special watch list of an edition, and by which limb.
 *
 * <p>Source: §110(b)(2)(A), (b)(3)(A) before 2013. Only limb (iii) is printed as "Tier 2 Watch
 * List". The list follows the effective tier, for it is due with the §110(c) determinations.
 */
public final class SpecialWatchList {
  /** The first edition with one. */
  public static final int FIRST_EDITION = 2004;

  private SpecialWatchList() {}

  /** The limbs of §110(b)(2)(A). */
  public enum Limb {
    /** Tier 1 now, Tier 2 last year. */
    I("i"),
    /** Tier 2 now, Tier 3 last year. */
    II("ii"),
    /** Tier 2 now, on one of the grounds: the Tier 2 Watch List. */
    III("iii");

    private final String numeral;

    Limb(String numeral) {
      this.numeral = numeral;
    }

    /** As the statute prints it: i, ii, iii. */
    public String numeral() {
      return numeral;
    }
  }

  /**
   * The limbs that list a government, in the statute's order; empty if it isn't listed.
   *
   * @param lastYear its effective tier in the edition before; null if it wasn't placed
   * @param now its effective tier in this edition
   */
  public static Set<Limb> limbs(@Nullable Tier lastYear, Tier now) {
    var limbs = EnumSet.noneOf(Limb.class);
    if (now == Tier.T1 && (lastYear == Tier.T2 || lastYear == Tier.T2WL)) {
      limbs.add(Limb.I);
    }
    if ((now == Tier.T2 || now == Tier.T2WL) && lastYear == Tier.T3) {
      limbs.add(Limb.II);
    }
    if (now == Tier.T2WL) {
      limbs.add(Limb.III);
    }
    return limbs;
  }
}
