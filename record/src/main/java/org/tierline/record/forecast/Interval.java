package org.tierline.record.forecast;

import java.util.Arrays;

/**
 * The middle 90 % of what is possible; both ends inclusive.
 *
 * @param from a twentieth lies below it
 * @param through a twentieth lies above it
 */
public record Interval(double from, double through) {

  /** Of values drawn, at least one; the values are put in order. */
  static Interval of(double[] drawn) {
    Arrays.sort(drawn);
    int last = drawn.length - 1;
    return new Interval(drawn[(int) Math.floor(0.05 * last)], drawn[(int) Math.ceil(0.95 * last)]);
  }

  /** Whether a value is in it. */
  public boolean holds(double value) {
    return from <= value && value <= through;
  }
}
