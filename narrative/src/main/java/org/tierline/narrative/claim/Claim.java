package org.tierline.narrative.claim;

import java.util.List;
import org.tierline.narrative.text.Span;

/**
 * A claim that a text makes.
 *
 * @param place the sentence or clause that makes it
 * @param words what in it led to the claim, in the order of the text
 */
public record Claim(Statement statement, Span place, List<Span> words) {
  /** Copies. */
  public Claim {
    words = List.copyOf(words);
  }
}
