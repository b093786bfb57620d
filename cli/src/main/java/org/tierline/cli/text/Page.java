package org.tierline.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** An answer as plain text: headings, paragraphs and tables that fit a width. For one thread. */
public final class Page {
  private final int width;
  private final List<String> lines = new ArrayList<>();

  /** An empty page of so many columns. */
  public Page(int width) {
    this.width = width;
  }

  /** A heading, with an empty line before it unless it is the first line. */
  public Page heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    return paragraph(text, 0);
  }

  /** An empty line. */
  public Page gap() {
    lines.add("");
    return this;
  }

  /** Text over as many lines as it takes, all indented by so many columns. */
  public Page paragraph(String text, int indent) {
    for (String line : TextWidth.wrap(text, width - indent)) {
      add(line, indent);
    }
    return this;
  }

  /** A label and its text, whose further lines stand under the first. */
  public Page item(String label, String text, int indent) {
    String gap = label + " ";
    boolean first = true;
    int under = indent + TextWidth.of(gap);
    for (String line : TextWidth.wrap(text, width - under)) {
      add(first ? gap + line : " ".repeat(TextWidth.of(gap)) + line, indent);
      first = false;
    }
    return this;
  }

  /** One line as it is, even if it is too wide. */
  public Page line(String text, int indent) {
    add(text, indent);
    return this;
  }

  /** A table, indented by so many columns. */
  public Page table(TextTable table, int indent) {
    table.lines(width - indent).forEach(line -> add(line, indent));
    return this;
  }

  /** The lines so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Prints all lines. */
  public void print(PrintWriter to) {
    lines.forEach(to::println);
  }

  private void add(String line, int indent) {
    lines.add((" ".repeat(indent) + line).stripTrailing());
  }
}
