package org.tierline.exchange;

/**
 * Where in what somebody gave us something was met.
 *
 * @param source the file as the user named it, or "standard input"
 * @param line from 1; 0 means the source as a whole
 * @param column from 1; 0 means the line as a whole
 */
public record Place(String source, int line, int column) {

  /** The source as a whole. */
  public static Place of(String source) {
    return new Place(source, 0, 0);
  }

  /** A line of the source, counted from 1. */
  public static Place of(String source, int line) {
    return new Place(source, line, 0);
  }

  /**
   * @throws IllegalArgumentException if a number is negative, or a column has no line
   */
  public Place {
    if (line < 0 || column < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException("no place: line " + line + ", column " + column);
    }
  }

  /** As compilers print it: {@code facts.yaml:12:3}. */
  @Override
  public String toString() {
    if (line == 0) {
      return source;
    }
    return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
  }
}
