package org.tierline.publication.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Numbers by year as lines, one scale for all, from zero. Lines differ by their dashes and points,
 * and each has its name at its end. Where a year isn't held the line breaks; a number that no
 * document shows has a "?".
 *
 * @param series two at most
 */
public record YearLines(String title, List<Series> series) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 240;
  private static final int LEFT = 62;
  private static final int RIGHT = 118;
  private static final int TOP = 12;
  private static final int FOOT = 26;
  private static final String[] KINDS = {"a", "b"};
  private static final int NAME_ROOM = 16;

  /** One thing counted; its points by year, at least one. */
  public record Series(String name, List<Point> points) {

    /** Copies. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * One year's number.
   *
   * @param doubtful whether no document shows it
   */
  public record Point(int year, int value, boolean doubtful) {}

  /** Copies. */
  public YearLines {
    series = List.copyOf(series);
    if (series.isEmpty() || series.size() > KINDS.length) {
      throw new IllegalArgumentException(
          "a chart has one or two lines; " + series.size() + " were given");
    }
  }

  /** The first and the last number of each line, in words. */
  public String description() {
    return String.join(
        "; ",
        series.stream()
            .map(
                one ->
                    "%s: %s in %d, %s in %d"
                        .formatted(
                            one.name(),
                            Charts.number(one.points().getFirst().value()),
                            one.points().getFirst().year(),
                            Charts.number(one.points().getLast().value()),
                            one.points().getLast().year()))
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
    var points = series.stream().flatMap(one -> one.points().stream()).toList();
    int first = points.stream().mapToInt(Point::year).min().orElseThrow();
    int last = points.stream().mapToInt(Point::year).max().orElseThrow();
    Axis axis = Axis.holding(points.stream().mapToInt(Point::value).max().orElseThrow());
    double year = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, last - first);
    double unit = (double) (HEIGHT - TOP - FOOT) / axis.top();
    var svg = new StringBuilder();
    for (int value = 0; value <= axis.top(); value += axis.step()) {
      svg.append(Charts.tick(LEFT - 6, WIDTH - RIGHT, HEIGHT - FOOT - value * unit, value));
    }
    for (int each = first; each <= last; each++) {
      svg.append(
          Charts.text(
              "chart-year",
              LEFT + (each - first) * year,
              HEIGHT - 8,
              "%02d".formatted(each % 100)));
    }
    double above = Double.NEGATIVE_INFINITY;
    for (Series one :
        series.stream()
            .sorted(Comparator.comparingInt((Series each) -> -each.points().getLast().value()))
            .toList()) {
      String kind = KINDS[series.indexOf(one)];
      var path = new StringBuilder();
      var marks = new StringBuilder();
      int before = Integer.MIN_VALUE;
      for (Point point : one.points()) {
        double x = LEFT + (point.year() - first) * year;
        double y = HEIGHT - FOOT - point.value() * unit;
        path.append(
            String.format(
                Locale.ROOT, "%s%.1f %.1f", point.year() == before + 1 ? "L" : "M", x, y));
        marks.append(
            String.format(
                Locale.ROOT,
                "<g><title>%d %s: %s%s</title><circle class=\"point-%s\" cx=\"%.1f\""
                    + " cy=\"%.1f\" r=\"3\"/></g>\n",
                point.year(),
                Xml.escape(one.name()),
                Charts.number(point.value()),
                point.doubtful() ? " ? (no document shows it)" : "",
                kind,
                x,
                y));
        if (point.doubtful()) {
          marks.append(Charts.text("chart-year", x, y - 7, "?"));
        }
        before = point.year();
      }
      Point end = one.points().getLast();
      double y = Math.max(HEIGHT - FOOT - end.value() * unit + 4, above + NAME_ROOM);
      above = y;
      svg.append("<path class=\"series-").append(kind).append("\" d=\"").append(path);
      svg.append("\"/>\n").append(marks);
      svg.append(Charts.text("series-name", LEFT + (end.year() - first) * year + 9, y, one.name()));
    }
    return svg.toString();
  }
}
