package org.tierline.narrative.reason;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.text.Span;

/**
 * One thing that the opening says the government did, or failed to do.
 *
 * @param place the clause that makes the point
 * @param indicia what it bears on; may be empty
 */
public record KeyReason(Span place, Direction direction, Set<Indicium> indicia) {

  public KeyReason {
    var copy = EnumSet.noneOf(Indicium.class);
    copy.addAll(indicia);
    indicia = Collections.unmodifiableSet(copy);
  }

  /** Whether it speaks for the government. */
  public enum Direction {
    /** What it did. */
    FOR("for"),
    /** What it failed to do. */
    AGAINST("against");

    private final String written;

    Direction(String written) {
      this.written = written;
    }

    /** As label files and JSON write it. */
    public String written() {
      return written;
    }
  }
}
