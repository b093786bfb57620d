package org.tierline.record.forecast;

import org.tierline.law.Tier;
import org.tierline.record.Region;

/** Where each tier on the merits leads by the law's own step, with a waiver and without. */
final class Landing {
  private static final Tier[] TIERS = Tier.values();

  private final int[] waived = new int[TIERS.length];
  private final int[] unwaived = new int[TIERS.length];

  private final int context;

  /** For a government as it stands before an edition. */
  Landing(Standing standing, Region region, int edition) {
    this.context = Context.of(standing, standing.opening(edition), region);
    for (Tier merits : TIERS) {
      waived[Place.of(merits)] = Place.of(standing.step(edition, merits, true).tier());
      unwaived[Place.of(merits)] = Place.of(standing.step(edition, merits, false).tier());
    }
  }

  /** The innermost context that it is in. */
  int context() {
    return context;
  }

  /** The chances of the tiers in one draw. */
  Chances chances(Fit.Drawn drawn) {
    return chances(drawn.merits(context), drawn.waiver());
  }

  /** The chances of the tiers, by those of the merits and of a waiver. */
  Chances chances(double[] merits, double waiver) {
    var chances = new double[TIERS.length];
    for (int tier = 0; tier < TIERS.length; tier++) {
      chances[waived[tier]] += merits[tier] * waiver;
      chances[unwaived[tier]] += merits[tier] * (1 - waiver);
    }
    return Chances.of(chances);
  }

  /** The chance of one tier. */
  double chance(Tier placed, double[] merits, double waiver) {
    double chance = 0;
    for (int tier = 0; tier < TIERS.length; tier++) {
      chance += waived[tier] == Place.of(placed) ? merits[tier] * waiver : 0;
      chance += unwaived[tier] == Place.of(placed) ? merits[tier] * (1 - waiver) : 0;
    }
    return chance;
  }
}
