package org.tierline.narrative.claim;

import java.util.List;
import org.tierline.narrative.text.Span;

/**
 * A claim that a text makes.
 *
 * @param place the sentence or clause that makes it
 * @param words what in it led to the claim, in the order of the text
 * @param plain whether the place names the government and the edition, so that it can hardly be
 *     read otherwise; only a plain claim can differ from the record
 */
public record Claim(Statement statement, Span place, List<Span> words, boolean plain) {
  /** Copies. */
  public Claim {
    words = List.copyOf(words);
  }

  /** A plain one. */
  public Claim(Statement statement, Span place, List<Span> words) {
    this(statement, place, words, true);
  }

  Claim plainIf(boolean isPlain) {
    return new Claim(statement, place, words, isPlain);
  }
}
