package org.tierline.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of running text that fit a width: headings, paragraphs, points. For one answer. */
public final class Prose {
  private static final int STEP = 2;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param width columns of a line
   */
  public Prose(int width) {
    this.width = width;
  }

  /** A heading, with an empty line before it unless it is the first. */
  public Prose heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    return paragraph(0, text);
  }

  /**
   * A paragraph, set in by so many steps of two columns; its further lines two columns more, unless
   * it isn't set in at all.
   */
  public Prose paragraph(int steps, String text) {
    return hanging(" ".repeat(steps * STEP), text);
  }

  /** A point with a dash, set in by so many steps. */
  public Prose point(int steps, String text) {
    return hanging(" ".repeat(steps * STEP) + "- ", text);
  }

  private Prose hanging(String start, String text) {
    int room = Math.max(STEP, width - start.length());
    var first = TextWidth.wrap(text, room);
    lines.add((start + first.getFirst()).stripTrailing());
    if (first.size() > 1) {
      String rest = text.strip().replaceAll("\\s+", " ").substring(first.getFirst().length());
      int indent = start.length() + (start.isBlank() && !start.isEmpty() ? STEP : 0);
      for (String line : TextWidth.wrap(rest.strip(), Math.max(STEP, width - indent))) {
        lines.add(" ".repeat(indent) + line);
      }
    }
    return this;
  }

  /** The lines of a table. */
  public Prose table(int steps, TextTable table) {
    String indent = " ".repeat(steps * STEP);
    for (String line : table.lines(width - indent.length())) {
      lines.add((indent + line).stripTrailing());
    }
    return this;
  }

  /** All lines, none ending in a space. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
