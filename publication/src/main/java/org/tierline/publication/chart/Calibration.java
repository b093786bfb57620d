package org.tierline.publication.chart;

import java.util.List;
import java.util.Locale;

/**
 * Chances foretold beside the shares that came, as points with their ranges; on the dashed line
 * both are the same.
 */
public record Calibration(String title, List<Point> points) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 430;
  private static final int LEFT = 62;
  private static final int SIDE = 360;
  private static final int TOP = 16;
  private static final int STEP = 20;

  /**
   * Chances of about one size, all as shares of one.
   *
   * @param from the lower end of the range of what came
   * @param through its upper end
   * @param count how many chances
   */
  public record Point(double foretold, double came, double from, double through, int count) {}

  /** Copies. */
  public Calibration {
    points = List.copyOf(points);
  }

  /** All points in words. */
  public String description() {
    return String.join(
        "; ",
        points.stream()
            .map(
                point ->
                    "foretold %s, came %s".formatted(share(point.foretold()), share(point.came())))
            .toList());
  }

  /**
   * For a page: an {@code svg} element without styles, coloured by {@link FigureStyle#css()}.
   *
   * @param id the element's, unique on the page
   */
  public String forPage(String id) {
    return Charts.svg(id, WIDTH, HEIGHT, title, description(), body());
  }

  private String body() {
    var svg = new StringBuilder();
    for (int value = 0; value <= 100; value += STEP) {
      svg.append(Charts.tick(LEFT - 6, LEFT + SIDE, y(value / 100.0), value));
      svg.append(Charts.text("chart-year", x(value / 100.0), TOP + SIDE + 20, "" + value));
    }
    svg.append(Charts.text("key", LEFT + SIDE / 2.0 - 40, TOP + SIDE + 44, "foretold, %"));
    svg.append(Charts.text("key", LEFT + 6, TOP + 12, "came, %"));
    svg.append(
        String.format(
            Locale.ROOT,
            "<path class=\"series-b\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n",
            x(0),
            y(0),
            x(1),
            y(1)));
    svg.append(Charts.text("key", x(1) + 6, y(1) + 4, "as foretold"));
    for (Point point : points) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<g><title>foretold %s, came %s (%s to %s) of %,d</title>"
                  + "<path class=\"series-a\" d=\"M%.1f %.1fV%.1f\"/>"
                  + "<circle class=\"point-a\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/></g>\n",
              share(point.foretold()),
              share(point.came()),
              share(point.from()),
              share(point.through()),
              point.count(),
              x(point.foretold()),
              y(point.from()),
              y(point.through()),
              x(point.foretold()),
              y(point.came())));
    }
    return svg.toString();
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return TOP + (1 - share) * SIDE;
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
