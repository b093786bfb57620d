package org.tierline.narrative.text;

/**
 * A place in the kept text of a document, in UTF-16 code units.
 *
 * @param start inclusive, from 0
 * @param end exclusive, not before the start
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
    }
  }

  /** What stands there. */
  public String in(String kept) {
    return kept.substring(start, end);
  }

  /** Whether the two have a character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
