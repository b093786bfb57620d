package org.tierline.publication.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tierline.law.Tier;
import org.tierline.record.history.EditionSheet;

/**
 * How many governments each edition places on each tier, as columns: Tier 1 at the foot. Beside the
 * first and the last column stand the tiers' letters; a column that isn't held in full has a dashed
 * outline and a "?".
 *
 * @param columns first edition to last, at least one
 */
public record TierBars(List<Column> columns) {
  private static final int COLUMN = 28;
  private static final int GAP = 4;
  private static final int LEFT = 68;
  private static final int TOP = 8;
  private static final int HEIGHT = 300;
  private static final int FOOT = 24;
  private static final int LETTER_ROOM = 13;

  /**
   * One edition.
   *
   * @param complete whether the record holds all that it places
   */
  public record Column(int edition, boolean complete, List<Part> parts) {

    /** Copies. */
    public Column {
      parts = List.copyOf(parts);
    }

    int total() {
      return parts.stream().mapToInt(Part::count).sum();
    }
  }

  /** The governments on one tier. */
  public record Part(Palette look, int count) {}

  /** Copies. */
  public TierBars {
    columns = List.copyOf(columns);
  }

  /** The columns of editions, first to last. */
  public static TierBars of(List<EditionSheet> sheets) {
    return new TierBars(
        sheets.stream()
            .map(
                sheet ->
                    new Column(
                        sheet.edition().year(),
                        sheet.complete(),
                        Arrays.stream(Tier.values())
                            .map(tier -> new Part(Palette.of(tier), sheet.on(tier).size()))
                            .toList()))
            .toList());
  }

  /** "Governments by tier, 2001 to 2025". */
  public String title() {
    return "Governments by tier, %d to %d"
        .formatted(columns.getFirst().edition(), columns.getLast().edition());
  }

  /** The first and the last column in words. */
  public String description() {
    return words(columns.getFirst()) + "; " + words(columns.getLast());
  }

  private static String words(Column column) {
    return column.edition()
        + (column.complete() ? ": " : ", not held in full: ")
        + String.join(
            ", ",
            column.parts().stream().map(part -> part.look().words() + " " + part.count()).toList());
  }

  /**
   * For a page: an {@code svg} element without styles, coloured by {@link FigureStyle#css()}.
   *
   * @param id the element's, unique on the page
   */
  public String forPage(String id) {
    return Charts.svg(id, width(), height(), title(), description(), Patterns.defs(id) + body(id));
  }

  /** For a file or a picture of its own. */
  public Figure figure() {
    return new Figure(
        "bars",
        title(),
        width(),
        height(),
        body("bars"),
        columns.stream()
            .flatMap(column -> column.parts().stream())
            .filter(part -> part.count() > 0)
            .map(Part::look)
            .distinct()
            .sorted()
            .toList(),
        false,
        Figure.Keys.PATTERNS,
        "A dashed column with a question mark isn't held in full.");
  }

  private int width() {
    return 2 * LEFT + columns.size() * (COLUMN + GAP);
  }

  private static int height() {
    return TOP + HEIGHT + FOOT;
  }

  private String body(String id) {
    Axis axis = Axis.holding(columns.stream().mapToInt(Column::total).max().orElse(1));
    double unit = (double) HEIGHT / axis.top();
    var svg = new StringBuilder();
    for (int value = 0; value <= axis.top(); value += axis.step()) {
      svg.append(Charts.tick(LEFT - 22, width() - LEFT, TOP + HEIGHT - value * unit, value));
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int left = LEFT + i * (COLUMN + GAP);
      double foot = TOP + HEIGHT;
      for (Part part : column.parts()) {
        double high = part.count() * unit;
        foot -= high;
        if (part.count() > 0) {
          svg.append(
              String.format(
                  Locale.ROOT,
                  "<g %s><title>%d %s: %d</title><rect class=\"cell\" x=\"%d\" y=\"%.1f\""
                      + " width=\"%d\" height=\"%.1f\"/></g>\n",
                  Patterns.attributes(id, part.look(), !column.complete()),
                  column.edition(),
                  part.look().words(),
                  part.count(),
                  left,
                  foot,
                  COLUMN,
                  high));
        }
      }
      svg.append(
          Charts.text(
              "chart-year",
              left + COLUMN / 2.0,
              TOP + HEIGHT + 17,
              "%02d%s".formatted(column.edition() % 100, column.complete() ? "" : "?")));
    }
    svg.append(letters(columns.getFirst(), LEFT - 10, unit));
    svg.append(letters(columns.getLast(), width() - LEFT + 8, unit));
    return svg.toString();
  }

  /** The letters of a column's tiers, each beside its part, none over another. */
  private static String letters(Column column, int x, double unit) {
    var svg = new ArrayList<String>();
    double foot = TOP + HEIGHT;
    double lowest = Double.MAX_VALUE;
    for (Part part : column.parts()) {
      double high = part.count() * unit;
      if (part.count() > 0) {
        double y = Math.min(foot - high / 2 + 4, lowest);
        svg.add(Charts.text("series-letter", x, y, part.look().letter()));
        lowest = y - LETTER_ROOM;
      }
      foot -= high;
    }
    return String.join("", svg);
  }
}
