package org.tierline.web.search;

import java.util.List;

/**
 * A word of a query, and what it is taken for.
 *
 * @param known whether the index has it, or another word of its stem
 * @param meant the word itself if it is known, else what may be meant; may be empty
 * @param stems of what is meant, in the same order
 */
record Asked(String word, boolean known, List<String> meant, List<String> stems) {

  Asked {
    meant = List.copyOf(meant);
    stems = List.copyOf(stems);
  }

  /** Whether it is taken for another word than one it begins. */
  boolean isCorrected() {
    return !known && !meant.isEmpty() && !meant.getFirst().startsWith(word);
  }
}
