package org.tierline.publication.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualEarthTest {
  private static final double RADIUS = 6378137;

  /** Published with PROJ, test/gie/builtins.gie, "+proj=eqearth +R=6378137", to a centimetre. */
  @ParameterizedTest(name = "{0} E, {1} N")
  @CsvSource(
      textBlock =
          """
          # longitude, latitude, x,            y
               0,         0,            0.00,           0.00
             180,         0,     17263256.84,           0.00
             180,        45,     14795421.79,     5486671.72
             180,       -45,     14795421.79,    -5486671.72
            -180,       -45,    -14795421.79,    -5486671.72
               0,        90,            0.00,     8402320.16
             180,        90,     10227908.09,     8402320.16
            -180,       -90,    -10227908.09,    -8402320.16
          """)
  void givesThePublishedValues(double longitude, double latitude, double x, double y) {
    var projection = new EqualEarth(0);
    assertThat(projection.x(longitude, latitude) * RADIUS).isCloseTo(x, within(0.01));
    assertThat(projection.y(latitude) * RADIUS).isCloseTo(y, within(0.01));
  }

  @Test
  void keepsAreasInProportion() {
    var projection = new EqualEarth(0);
    for (int latitude = -80; latitude < 80; latitude += 5) {
      double area = 0;
      for (double step = 0; step < 1; step += 0.01) {
        double south = latitude + step;
        double width = projection.x(1, south + 0.005);
        area += width * (projection.y(south + 0.01) - projection.y(south));
      }
      double onTheSphere =
          Math.toRadians(1)
              * (Math.sin(Math.toRadians(latitude + 1)) - Math.sin(Math.toRadians(latitude)));
      assertThat(area / onTheSphere).as("at %d", latitude).isCloseTo(1, within(1e-4));
    }
  }
}
