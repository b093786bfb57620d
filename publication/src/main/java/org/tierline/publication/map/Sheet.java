package org.tierline.publication.map;

/**
 * The sheet the world is drawn on: {@value #WIDTH} by {@value #HEIGHT} units, of which each is a
 * CSS pixel where the map is shown in its full width. The central meridian is 11° E, so that the
 * map's edge runs through the Bering Strait and cuts no mainland. Antarctica is left out.
 */
final class Sheet {
  /** From edge to edge of the equator. */
  static final int WIDTH = 1000;

  /** From 84° N to 57° S. */
  static final int HEIGHT = 441;

  /** Degrees east. */
  static final double CENTRAL_MERIDIAN = 11;

  private static final double NORTH = 84;
  private static final EqualEarth PROJECTION = new EqualEarth(CENTRAL_MERIDIAN);
  private static final double UNITS = WIDTH / (2 * EqualEarth.HALF_WIDTH);

  private Sheet() {}

  /** To the right of the left edge, in units. */
  static double x(double longitude, double latitude) {
    return WIDTH / 2.0 + UNITS * PROJECTION.x(longitude, latitude);
  }

  /** Below the upper edge, in units. */
  static double y(double latitude) {
    return UNITS * (PROJECTION.y(NORTH) - PROJECTION.y(latitude));
  }
}
