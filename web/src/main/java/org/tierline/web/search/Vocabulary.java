package org.tierline.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tierline.law.text.EditDistance;

/** The words that the index knows, and what may be meant by one that it doesn't. */
final class Vocabulary {
  private static final int SHORTEST_START = 3;
  private static final int MOST_BEGUN = 64;
  private static final int SHORTEST_MISSPELT = 4;
  private static final int LONGEST_MISSPELT = 30;

  /** From this length on, two slips are one word misspelt rather than another word. */
  private static final int LONG_WORD = 8;

  private static final int MOST_NEAR = 8;

  private final TreeSet<String> words = new TreeSet<>();
  private final Set<String> stems = new HashSet<>();

  /** By a word of a name: how the name has it, like "Côte" for "cote". */
  private final Map<String, String> nameWords = new HashMap<>();

  void addName(String word, String written) {
    nameWords.putIfAbsent(word, written);
    words.add(word);
  }

  void add(String word, String stem) {
    words.add(word);
    stems.add(stem);
  }

  /** Whether a word, or another of its stem, is in the index. */
  boolean knows(String word, String stem) {
    return words.contains(word) || stems.contains(stem);
  }

  boolean isName(String word) {
    return nameWords.containsKey(word);
  }

  /** A word as it is shown. */
  String written(String word) {
    return nameWords.getOrDefault(word, word);
  }

  /**
   * The words that an unknown one begins; if there are none, those nearest to it in spelling. Words
   * with digits are no slips. Sorted, and empty if nothing is near.
   */
  List<String> meantBy(String unknown) {
    if (unknown.length() >= SHORTEST_START) {
      var begun =
          words.tailSet(unknown).stream()
              .takeWhile(word -> word.startsWith(unknown))
              .limit(MOST_BEGUN)
              .toList();
      if (!begun.isEmpty()) {
        return begun;
      }
    }
    boolean mayBeSlip =
        unknown.length() >= SHORTEST_MISSPELT
            && unknown.length() <= LONGEST_MISSPELT
            && unknown.chars().noneMatch(Character::isDigit);
    return mayBeSlip ? nearest(unknown) : List.of();
  }

  private List<String> nearest(String unknown) {
    int fewest = unknown.length() < LONG_WORD ? 1 : 2;
    var nearest = new ArrayList<String>();
    for (String word : words) {
      if (word.length() < SHORTEST_MISSPELT
          || Math.abs(word.length() - unknown.length()) > fewest) {
        continue;
      }
      int slips = EditDistance.between(unknown, word);
      if (slips < fewest) {
        nearest.clear();
        fewest = slips;
      }
      if (slips == fewest) {
        nearest.add(word);
      }
    }
    return List.copyOf(nearest.subList(0, Math.min(MOST_NEAR, nearest.size())));
  }
}
