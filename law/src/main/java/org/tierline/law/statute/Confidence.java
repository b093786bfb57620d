package org.tierline.law.statute;

import java.util.List;

/**
 * How sure the statute book is of an entry.
 *
 * @param tag the grade
 * @param sources the codes of what was read, each known to {@link LegalSource#find}; may be empty
 *     only where nothing was read
 * @param note what is less sure than the rest, or rests on something without a code; may be empty
 */
public record Confidence(Tag tag, List<String> sources, String note) {

  /** How an entry is known. */
  public enum Tag {
    /** Read in a text of the law. */
    VERIFIED,
    /** Read as the State Department's practice; not statute. */
    PRACTICE,
    /** Follows from facts that were read. */
    INFERRED,
    /** Known from general knowledge; no text was read for it. */
    UNVERIFIED
  }

  public Confidence {
    sources = List.copyOf(sources);
    for (var source : sources) {
      if (LegalSource.find(source).isEmpty()) {
        throw new IllegalArgumentException("no such source of law: \"" + source + "\"");
      }
    }
    if (sources.isEmpty() && note.isBlank()) {
      throw new IllegalArgumentException("an entry without a source must say why: " + tag);
    }
  }

  /** From a tag, codes parted by spaces, and a note. */
  static Confidence of(Tag tag, String sources, String note) {
    return new Confidence(tag, sources.isBlank() ? List.of() : List.of(sources.split(" ")), note);
  }
}
