package org.tierline.publication.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Numbers as bars from left to right, each with that of the period before under it where it is
 * known. Every group has a scale of its own, from zero.
 */
public record PairBars(String title, List<Group> groups) {
  private static final int WIDTH = 640;
  private static final int LEFT = 170;
  private static final int LONGEST = 380;
  private static final int HEAD = 24;
  private static final int BAR = 16;
  private static final int THIN = 9;
  private static final int GAP = 7;

  /** Numbers of one kind. */
  public record Group(String name, List<Row> rows) {

    /** Copies. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** One number, and that of the period before. */
  public record Row(String name, int now, OptionalInt before) {}

  /** Copies. */
  public PairBars {
    groups = List.copyOf(groups);
  }

  /** All of it in words. */
  public String description() {
    return String.join(
        "; ",
        groups.stream()
            .flatMap(
                group ->
                    group.rows().stream()
                        .map(
                            row ->
                                group.name()
                                    + (row.name().isEmpty() ? "" : ", " + row.name())
                                    + ": "
                                    + Charts.number(row.now())
                                    + (row.before().isPresent()
                                        ? ", before " + Charts.number(row.before().getAsInt())
                                        : "")))
            .toList());
  }

  /**
   * For a page: an {@code svg} element without styles, coloured by {@link FigureStyle#css()}.
   *
   * @param id the element's, unique on the page
   */
  public String forPage(String id) {
    var svg = new StringBuilder();
    int y = 0;
    for (Group group : groups) {
      int most =
          group.rows().stream()
              .mapToInt(row -> Math.max(row.now(), row.before().orElse(0)))
              .max()
              .orElse(1);
      double unit = (double) LONGEST / Math.max(1, most);
      svg.append(Charts.text("series-name", 0, y + 16, group.name()));
      y += HEAD;
      for (Row row : group.rows()) {
        svg.append(Charts.text("tick", LEFT - 8, y + 12, row.name()));
        svg.append(bar("bar-now", y, BAR, row.now() * unit, Charts.number(row.now())));
        y += BAR;
        if (row.before().isPresent()) {
          int before = row.before().getAsInt();
          y += 1;
          svg.append(bar("bar-before", y, THIN, before * unit, Charts.number(before) + " before"));
          y += THIN;
        }
        y += GAP;
      }
      y += GAP;
    }
    return Charts.svg(id, WIDTH, y, title, description(), svg.toString());
  }

  private static String bar(String style, int top, int high, double wide, String words) {
    return String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
            style,
            LEFT,
            top,
            Math.max(1, wide),
            high)
        + Charts.text(style + "-number", LEFT + Math.max(1, wide) + 6, top + high - 1.5, words);
  }
}
