package org.tierline.testkit;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Runs a check on many seeded random cases, so that a failure can be brought back by its seed. */
public final class Seeds {
  private Seeds() {}

  /**
   * Runs the check on 500 random cases, or on as many as {@code -Dtest.cases} says, from the seed
   * {@code -Dtest.seed} on (1 unless given).
   *
   * @throws AssertionError naming the seed of the first case that failed
   */
  public static void forRandom(Consumer<RandomGenerator> check) {
    long first = Long.getLong("test.seed", 1);
    for (long seed = first; seed < first + Integer.getInteger("test.cases", 500); seed++) {
      try {
        check.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "again with -Dtest.seed=" + seed + " -Dtest.cases=1: " + e.getMessage(), e);
      }
    }
  }
}
