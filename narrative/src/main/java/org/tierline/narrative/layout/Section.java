package org.tierline.narrative.layout;

import org.tierline.narrative.text.Span;

/**
 * One part of a narrative.
 *
 * @param place its text without the heading
 */
public record Section(Kind kind, Span place) {

  /** The parts, in the order of today's layout. */
  public enum Kind {
    /** Determination and key reasons. */
    OPENING("opening"),
    RECOMMENDATIONS("recommendations"),
    PROSECUTION("prosecution"),
    PROTECTION("protection"),
    PREVENTION("prevention"),
    /** In place of the three before, for a special case. */
    GOVERNMENT_EFFORTS("governmentEfforts"),
    PROFILE("profile");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /** As JSON writes it. */
    public String written() {
      return written;
    }
  }
}
