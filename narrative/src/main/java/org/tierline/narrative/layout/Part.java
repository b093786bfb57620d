package org.tierline.narrative.layout;

import java.util.Optional;
import org.tierline.narrative.text.Span;

/**
 * One narrative within a document.
 *
 * @param tierLine the line that opens it, its place in the kept text of the whole document
 * @param start where it begins there
 * @param text from the tier line to the end of the narrative
 * @param edition the year of the edition, if the document tells it
 */
public record Part(TierLine tierLine, int start, String text, Optional<Integer> edition) {
  /** Its place in the kept text of the whole document. */
  public Span place() {
    return new Span(start, start + text.length());
  }
}
