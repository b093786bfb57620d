package org.tierline.narrative.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Restores titles of the chapters of 2012, whose face has a text layer that is 25 code points too
 * low: {@code :@90(} for SYRIA. A face is known for such by a word that says TIER. For one
 * document.
 */
final class PdfFace {
  private static final int SHIFT = 25;

  /** TIER, so much too low. */
  private static final String KNOWN_WORD = ";0,9";

  private final Set<String> shifted = new HashSet<>();

  /** The words of a page with such titles restored. */
  List<PdfPage.Word> restored(List<PdfPage.Word> words) {
    for (PdfPage.Word word : words) {
      if (word.text().contains(KNOWN_WORD)) {
        shifted.add(word.font());
      }
    }
    return shifted.isEmpty()
        ? words
        : words.stream()
            .map(word -> shifted.contains(word.font()) ? word.with(restored(word.text())) : word)
            .toList();
  }

  private static String restored(String text) {
    var restored = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      restored.append((char) (text.charAt(i) + SHIFT));
    }
    return restored.toString();
  }
}
