package org.tierline.record.forecast;

import org.tierline.law.watchlist.LimitVariant;

/** Which edition's law holds for an edition to come, as far as can be known before the first. */
final class LawAhead {
  private LawAhead() {}

  /**
   * The last edition, up to the one given, whose law had been enacted before the first edition to
   * come: an amendment that came later isn't foreseen.
   */
  static int of(int first, int edition) {
    return switch (LimitVariant.of(first)) {
      case W0 -> Math.min(edition, LimitVariant.W0.through());
      case W1 -> Math.min(edition, LimitVariant.W1.through());
      case W2, W3 -> Math.min(edition, LimitVariant.W3.through());
      case W4 -> edition;
    };
  }
}
