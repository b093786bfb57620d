package org.tierline.law.determination;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Because;

/** Where the law can put a government in an edition, and by what: a tier and a reason code. */
public enum Conclusion {
  /** The standards don't apply to it: it isn't in the report. */
  NOT_COVERED(null, Because.MERITS),
  /** A special case, without a tier. */
  SPECIAL_CASE(Tier.SC, Because.MERITS),
  TIER_1(Tier.T1, Because.MERITS),
  TIER_2(Tier.T2, Because.MERITS),
  WATCH_LIST(Tier.T2WL, Because.MERITS),
  /** On the watch list beyond the limit, under a waiver. */
  WATCH_LIST_WAIVED(Tier.T2WL, Because.WAIVER),
  TIER_3(Tier.T3, Because.MERITS),
  /** Tier 3 because the watch-list limit ran out. */
  DOWNGRADED(Tier.T3, Because.AUTO_DOWNGRADE),
  /** Tier 3 because (F) closes the watch list: an interpretation. */
  CAPPED(Tier.T3, Because.F_CAP);

  private static final Conclusion[] VALUES = values();

  private final @Nullable Tier tier;
  private final Because because;

  Conclusion(@Nullable Tier tier, Because because) {
    this.tier = tier;
    this.because = because;
  }

  /** The tier, or empty if the government isn't in the report. */
  public Optional<Tier> tier() {
    return Optional.ofNullable(tier);
  }

  /** The reason code. */
  public Because because() {
    return because;
  }

  /** "T2WL", or "none" where the government isn't in the report. */
  public String tierName() {
    return tier == null ? "none" : tier.name();
  }

  static Conclusion of(int ordinal) {
    return VALUES[ordinal];
  }

  @SuppressWarnings("EnumOrdinal") // a place in a set of bits that never leaves the program
  int bit() {
    return 1 << ordinal();
  }

  /** The conclusions in a set of bits, in the order above. */
  static Set<Conclusion> setOf(int bits) {
    var set = EnumSet.noneOf(Conclusion.class);
    for (Conclusion conclusion : VALUES) {
      if ((bits & conclusion.bit()) != 0) {
        set.add(conclusion);
      }
    }
    return set;
  }

  /** Whether all conclusions in a set of bits have one tier. */
  static boolean oneTier(int bits) {
    int tier3 = TIER_3.bit() | DOWNGRADED.bit() | CAPPED.bit();
    int watchList = WATCH_LIST.bit() | WATCH_LIST_WAIVED.bit();
    return Integer.bitCount(bits) == 1 || (bits & ~tier3) == 0 || (bits & ~watchList) == 0;
  }
}
