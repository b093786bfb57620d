package org.tierline.narrative.reason;

import java.util.Set;

/** Sets of words, written as they are read. */
final class Vocabulary {
  private Vocabulary() {}

  /** The words of a text, parted by blanks and line ends. */
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+", -1));
  }
}
