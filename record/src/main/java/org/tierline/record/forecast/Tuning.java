package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * How a fit weighs what it learns from.
 *
 * @param halfLife editions after which a step counts half as much; infinite if all count alike
 * @param byStay how many steps of the tier alone a stay starts with, as its prior
 * @param byOpening how many steps of the stay a context with the same watch list ahead starts with
 * @param byRegion how many steps of all regions a region starts with
 */
public record Tuning(double halfLife, double byStay, double byOpening, double byRegion) {
  /** So many steps of all regions outweigh any region's own. */
  private static final double NO_REGION = 1_000_000;

  static final List<Double> HALF_LIVES = List.of(2.0, 4.0, 8.0, Double.POSITIVE_INFINITY);

  /** Those tried at each half-life. */
  static List<Tuning> tried(double halfLife) {
    var tried = new ArrayList<Tuning>();
    for (double byStay : new double[] {10, 30, 90}) {
      for (double byOpening : new double[] {10, 30, 90}) {
        for (double byRegion : new double[] {20, 60, NO_REGION}) {
          tried.add(new Tuning(halfLife, byStay, byOpening, byRegion));
        }
      }
    }
    return List.copyOf(tried);
  }

  /** Whether regions are told apart at all. */
  public boolean tellsRegions() {
    return byRegion < NO_REGION;
  }

  /** The prior of a level of {@link Context} in steps. */
  double worth(int level) {
    return switch (level) {
      case 0 -> 1;
      case 1 -> byStay;
      case 2 -> byOpening;
      default -> byRegion;
    };
  }
}
