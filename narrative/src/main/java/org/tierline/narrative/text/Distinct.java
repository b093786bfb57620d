package org.tierline.narrative.text;

import java.util.Locale;

/**
 * The distinct words of a text in lower case, each of them made once: a text says most of its words
 * many times, and a word that is one object keeps its hash for all the tables it is looked up in.
 */
final class Distinct {
  private static final int LATIN_1 = 0x100;

  /**
   * Where so many others stand in its way a word isn't kept: a text may be made so that they do.
   */
  private static final int MOST_LOOKS = 16;

  /** A table with open addressing; its length is a power of two. */
  private String[] table = new String[1024];

  private int[] hashes = new int[1024];
  private int size;
  private char[] letters = new char[32];

  /** A part of a text in lower case. */
  String small(String text, int start, int end) {
    int length = end - start;
    if (length > letters.length) {
      letters = new char[2 * length];
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      if (c >= LATIN_1) {
        // Beyond Latin-1 a letter may become two, or hang on its neighbours.
        return text.substring(start, end).toLowerCase(Locale.ROOT);
      }
      char small = Character.toLowerCase(c);
      letters[i] = small;
      hash = 31 * hash + small;
    }
    int at = first(hash);
    for (int look = 0; look < MOST_LOOKS; look++) {
      if (table[at] == null) {
        return add(at, hash, length);
      }
      if (hashes[at] == hash && isSame(table[at], length)) {
        return table[at];
      }
      at = next(at);
    }
    return new String(letters, 0, length);
  }

  private int first(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private int next(int at) {
    return (at + 1) & (table.length - 1);
  }

  private String add(int at, int hash, int length) {
    var word = new String(letters, 0, length);
    table[at] = word;
    hashes[at] = hash;
    size++;
    if (size > table.length / 2) {
      grow();
    }
    return word;
  }

  private boolean isSame(String word, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    String[] words = table;
    int[] old = hashes;
    table = new String[2 * words.length];
    hashes = new int[2 * words.length];
    for (int i = 0; i < words.length; i++) {
      if (words[i] != null) {
        int at = first(old[i]);
        while (table[at] != null) {
          at = next(at);
        }
        table[at] = words[i];
        hashes[at] = old[i];
      }
    }
  }
}
