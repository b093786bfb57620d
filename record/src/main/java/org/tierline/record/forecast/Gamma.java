package org.tierline.record.forecast;

import java.util.SplittableRandom;

/**
 * Draws from gamma distributions of scale one, by Marsaglia and Tsang, A Simple Method for
 * Generating Gamma Variables, ACM TOMS 26 (2000), 363-372. The same on every machine.
 */
final class Gamma {
  private Gamma() {}

  static double draw(double shape, SplittableRandom random) {
    if (shape < 1) {
      double less = 1 - random.nextDouble();
      return shape == 0 ? 0 : draw(shape + 1, random) * StrictMath.pow(less, 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal(random);
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = 1 - random.nextDouble();
        if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
          return d * v;
        }
      }
    }
  }

  /** By Marsaglia's polar method. */
  private static double normal(SplittableRandom random) {
    while (true) {
      double x = 2 * random.nextDouble() - 1;
      double y = 2 * random.nextDouble() - 1;
      double s = x * x + y * y;
      if (s > 0 && s < 1) {
        return x * Math.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }
}
