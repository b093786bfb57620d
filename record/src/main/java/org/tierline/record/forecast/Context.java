package org.tierline.record.forecast;

import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Region;

/** The nested contexts of a step, each as a number: the tier; its stay; the opening; the region. */
final class Context {
  static final int LEVELS = 4;

  private static final int TIERS = Tier.values().length;
  private static final int STAYS = 4;
  private static final int ARRIVALS = Arrival.values().length;
  private static final int OPENINGS = Opening.values().length;
  private static final int REGIONS = Region.values().length;

  private Context() {}

  /** How many contexts a level has. */
  static int size(int level) {
    return switch (level) {
      case 0 -> TIERS;
      case 1 -> TIERS * STAYS * ARRIVALS;
      case 2 -> TIERS * STAYS * ARRIVALS * OPENINGS;
      default -> TIERS * STAYS * ARRIVALS * OPENINGS * REGIONS;
    };
  }

  /** The innermost context. */
  static int of(Standing standing, Opening opening, Region region) {
    return within(of(standing, opening), region);
  }

  /** The context of the third level. */
  static int of(Standing standing, Opening opening) {
    int stay =
        switch (standing.inARow()) {
          case 1 -> 0;
          case 2 -> 1;
          case 3, 4 -> 2;
          default -> 3;
        };
    return ((Place.of(standing.tier()) * STAYS + stay) * ARRIVALS + Place.of(standing.arrival()))
            * OPENINGS
        + Place.of(opening);
  }

  /** A context of the third level with its region. */
  static int within(int context, Region region) {
    return context * REGIONS + Place.of(region);
  }

  /** The context at an outer level that holds an innermost one. */
  static int at(int level, int innermost) {
    return switch (level) {
      case 0 -> innermost / (REGIONS * OPENINGS * ARRIVALS * STAYS);
      case 1 -> innermost / (REGIONS * OPENINGS);
      case 2 -> innermost / REGIONS;
      default -> innermost;
    };
  }

  /** The context that is around one of an inner level. */
  static int around(int level, int context) {
    return switch (level) {
      case 1 -> context / (ARRIVALS * STAYS);
      case 2 -> context / OPENINGS;
      default -> context / REGIONS;
    };
  }
}
