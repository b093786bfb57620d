package org.tierline.record.forecast;

import org.tierline.law.Tier;

/** How a government came to the tier it is on. */
public enum Arrival {
  /** It fell from a better tier. */
  FROM_ABOVE,
  /** It rose from a worse one. */
  FROM_BELOW,
  /** It wasn't placed before, was a special case on either side, or that isn't held. */
  NOT_RANKED_BEFORE;

  /** How a government comes to a tier from another one. */
  static Arrival of(Tier before, Tier now) {
    if (before == Tier.SC || now == Tier.SC) {
      return NOT_RANKED_BEFORE;
    }
    return now.compareTo(before) > 0 ? FROM_ABOVE : FROM_BELOW;
  }
}
