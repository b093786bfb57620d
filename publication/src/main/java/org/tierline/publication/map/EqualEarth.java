package org.tierline.publication.map;

/**
 * The Equal Earth projection of a sphere of radius 1: areas keep their proportion, so that a
 * government far from the equator takes no more room than its share.
 *
 * <p>Source: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International
 * Journal of Geographical Information Science 33(3), 2019 (published 2018), equations 5 to 9.
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double HALF_ROOT_3 = Math.sqrt(3) / 2;

  /** Where the equator ends, east of the central meridian. */
  static final double HALF_WIDTH = new EqualEarth(0).x(180, 0);

  private final double centralMeridian;

  /**
   * @param centralMeridian degrees east
   */
  EqualEarth(double centralMeridian) {
    this.centralMeridian = centralMeridian;
  }

  /**
   * To the right of the map's centre.
   *
   * @param longitude degrees east; not wrapped, so that an outline may run over the map's edge
   * @param latitude degrees north
   */
  double x(double longitude, double latitude) {
    double theta = theta(latitude);
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    return Math.toRadians(longitude - centralMeridian)
        * Math.cos(theta)
        / (HALF_ROOT_3 * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  }

  /**
   * Above the equator.
   *
   * @param latitude degrees north
   */
  double y(double latitude) {
    double theta = theta(latitude);
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  private static double theta(double latitude) {
    return Math.asin(HALF_ROOT_3 * Math.sin(Math.toRadians(latitude)));
  }
}
