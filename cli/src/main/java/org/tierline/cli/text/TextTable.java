package org.tierline.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as plain text that fits a width without leaving anything out.
 *
 * <p>Columns are as wide as their widest cell. Where that is too much, the columns that may wrap
 * give way, the widest first, and their cells go on over several lines. Where even that is too
 * much, each row becomes a block of lines "heading: cell". For one thread.
 */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST_COLUMN = 8;

  /**
   * A column.
   *
   * @param heading above it; may be empty
   * @param kind how its cells are set
   */
  public record Column(String heading, Kind kind) {}

  /** How the cells of a column are set. */
  public enum Kind {
    /** At the left, on one line as long as that fits. */
    WORD,
    /** At the left, over several lines where need be. */
    TEXT,
    /** At the right, on one line. */
    NUMBER
  }

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table without rows. */
  public TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** A column of words or codes. */
  public static Column word(String heading) {
    return new Column(heading, Kind.WORD);
  }

  /** A column of text that may wrap. */
  public static Column text(String heading) {
    return new Column(heading, Kind.TEXT);
  }

  /** A column of figures. */
  public static Column number(String heading) {
    return new Column(heading, Kind.NUMBER);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has more or fewer cells than the table has columns
   */
  public TextTable add(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + columns.size() + " columns: " + Arrays.toString(cells));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The lines of the table, headings first, none wider than said and none ending in a space. */
  public List<String> lines(int width) {
    int[] widths = naturalWidths();
    return fit(widths, width) ? tabular(widths) : blocks(width);
  }

  private int[] naturalWidths() {
    var widths = new int[columns.size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = TextWidth.of(columns.get(c).heading());
      for (List<String> row : rows) {
        for (String line : row.get(c).split("\\R", -1)) {
          widths[c] = Math.max(widths[c], TextWidth.of(line));
        }
      }
    }
    return widths;
  }

  /** Narrows the columns that may wrap, the widest first, until the table fits; whether it does. */
  private boolean fit(int[] widths, int width) {
    int tooMuch = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
    while (tooMuch > 0) {
      int widest = -1;
      for (int c = 0; c < widths.length; c++) {
        boolean mayGive = columns.get(c).kind() == Kind.TEXT && widths[c] > NARROWEST_COLUMN;
        if (mayGive && (widest < 0 || widths[c] > widths[widest])) {
          widest = c;
        }
      }
      if (widest < 0) {
        return false;
      }
      widths[widest]--;
      tooMuch--;
    }
    return true;
  }

  private List<String> tabular(int[] widths) {
    var lines = new ArrayList<String>();
    if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
      lines.addAll(row(columns.stream().map(Column::heading).toList(), widths));
    }
    for (List<String> row : rows) {
      lines.addAll(row(row, widths));
    }
    return lines;
  }

  private List<String> row(List<String> cells, int[] widths) {
    var wrapped = new ArrayList<List<String>>();
    for (int c = 0; c < widths.length; c++) {
      wrapped.add(TextWidth.wrap(cells.get(c), Math.max(2, widths[c])));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    var lines = new ArrayList<String>();
    for (int h = 0; h < height; h++) {
      var line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String part = h < wrapped.get(c).size() ? wrapped.get(c).get(h) : "";
        line.append(c == 0 ? "" : GAP)
            .append(
                columns.get(c).kind() == Kind.NUMBER
                    ? TextWidth.padLeft(part, widths[c])
                    : TextWidth.padRight(part, widths[c]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private List<String> blocks(int width) {
    var lines = new ArrayList<String>();
    for (List<String> row : rows) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      for (int c = 0; c < columns.size(); c++) {
        String heading = columns.get(c).heading();
        String cell = row.get(c);
        String whole = heading.isEmpty() ? cell : heading + ": " + cell;
        List<String> wrapped = TextWidth.wrap(whole, width - GAP.length());
        lines.add(wrapped.getFirst().stripTrailing());
        wrapped.stream().skip(1).forEach(rest -> lines.add((GAP + rest).stripTrailing()));
      }
    }
    return lines;
  }
}
