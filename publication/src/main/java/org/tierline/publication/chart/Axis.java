package org.tierline.publication.chart;

/** A scale from zero to a round number. */
record Axis(int step, int top) {
  private static final int STEPS = 4;

  /**
   * The scale that holds a value: about {@value #STEPS} steps of 1, 2 or 5 times a power of ten.
   */
  static Axis holding(int most) {
    int step = 1;
    int power = 1;
    while (step * STEPS < most) {
      if (step == 5 * power) {
        power = step * 2;
        step = power;
      } else {
        step = step == power ? 2 * power : 5 * power;
      }
    }
    return new Axis(step, step * Math.max(1, Math.ceilDiv(most, step)));
  }
}
