package org.tierline.record.forecast;

import java.util.SplittableRandom;

/** Seeds for the parts of a work, so that each part draws the same whoever does it, and when. */
final class Seeds {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /** The seed of a part; the parts of one seed look unrelated. */
  static long of(long seed, long part) {
    return new SplittableRandom(seed + GOLDEN * (part + 1)).nextLong();
  }
}
