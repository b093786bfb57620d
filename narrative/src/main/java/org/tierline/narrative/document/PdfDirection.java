package org.tierline.narrative.document;

import java.text.Bidi;
import java.text.Normalizer;

/**
 * Puts lines that are written from right to left into the order in which they are read: a page
 * holds them as they look.
 */
final class PdfDirection {
  private static final char FIRST_HEBREW = '\u0590';
  private static final char LAST_ARABIC = '\u08FF';
  private static final char FIRST_FORM = '\uFB1D';
  private static final char LAST_FORM = '\uFEFC';
  private static final String BRACKETS = "()[]{}<>«»";

  private PdfDirection() {}

  /** A line as it is read, in letters whose forms don't tell where in a word they stand. */
  static String logical(String line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean fromRight =
          (c >= FIRST_HEBREW && c <= LAST_ARABIC) || (c >= FIRST_FORM && c <= LAST_FORM);
      letters += fromRight ? 1 : 0;
    }
    return letters == 0 ? line : reordered(line, letters > line.length() / 3);
  }

  private static String reordered(String line, boolean fromRight) {
    var bidi =
        new Bidi(line, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    var runs = new Integer[count];
    for (int run = 0; run < count; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      runs[run] = run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    var logical = new StringBuilder(line.length());
    for (int run : runs) {
      String words = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      logical.append(bidi.getRunLevel(run) % 2 == 0 ? words : reversed(words));
    }
    return Normalizer.normalize(logical, Normalizer.Form.NFKC);
  }

  private static String reversed(String words) {
    var reversed = new StringBuilder(words).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      int bracket = BRACKETS.indexOf(reversed.charAt(i));
      if (bracket >= 0) {
        reversed.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
      }
    }
    return reversed.toString();
  }
}
