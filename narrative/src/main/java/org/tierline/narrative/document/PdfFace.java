package org.tierline.narrative.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Restores titles of the chapters of 2012, whose face has a text layer that is 25 code points too
 * low: {@code :@90(} for SYRIA. A face is known for such by a line that says TIER. For one
 * document.
 */
final class PdfFace {
  private static final int SHIFT = 25;
  private static final String KNOWN_WORD = "TIER";

  private final Set<String> shifted = new HashSet<>();

  /** The lines of a page with such titles restored. */
  List<PdfLine> restored(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      if (line.text().indexOf(';') >= 0 && restored(line.text()).contains(KNOWN_WORD)) {
        shifted.add(line.font());
      }
    }
    return shifted.isEmpty()
        ? lines
        : lines.stream()
            .map(line -> shifted.contains(line.font()) ? line.with(restored(line.text())) : line)
            .toList();
  }

  private static String restored(String text) {
    var restored = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      restored.append(c == ' ' ? c : (char) (c + SHIFT));
    }
    return restored.toString();
  }
}
