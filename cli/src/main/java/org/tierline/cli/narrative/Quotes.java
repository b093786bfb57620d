package org.tierline.cli.narrative;

import org.tierline.narrative.text.RunningHeads;
import org.tierline.narrative.text.Span;

/**
 * The words of a text as a screen shows them: on one line, without the damage that taking a text
 * out of a printed page does. For display alone: places count in the text as it is.
 *
 * <p>Running heads that are glued into words are left out. {@code Š} is a dash but where a word
 * begins with it or is in capitals. {@code ﬁ} and {@code ﬂ} are letters in a text that has them
 * inside words too, else quotation marks: the layers of text in PDFs know both.
 */
final class Quotes {
  private static final char FI = '\uFB01';
  private static final char FL = '\uFB02';

  /** Of ligatures more than one in so many stands inside a word, of quotation marks none. */
  private static final int OF_ALL = 4;

  private final String text;
  private final RunningHeads heads;
  private final boolean ligatures;

  /**
   * The quotes of a text.
   *
   * @param heads what may be glued into its words
   */
  Quotes(String text, RunningHeads heads) {
    this.text = text;
    this.heads = heads;
    ligatures = hasLigatures(text);
  }

  /** The words of a place, cleaned. */
  String of(Span place) {
    String words = heads.without(place.in(text));
    var clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case FI -> clean.append(ligatures ? "fi" : "\"");
        case FL -> clean.append(ligatures ? "fl" : "\"");
        case 'Š' -> clean.append(isLetter(words, i) ? c : '—');
        default -> clean.append(c);
      }
    }
    return clean.toString().replaceAll("\\s+", " ");
  }

  /** Whether Š is a letter: at the start of a word, or after another capital. */
  private static boolean isLetter(String words, int at) {
    if (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
      return Character.isUpperCase(words.charAt(at - 1));
    }
    return at + 1 < words.length() && Character.isLetter(words.charAt(at + 1));
  }

  /** Whether one in a few of the two characters at least stands inside a word. */
  private static boolean hasLigatures(String text) {
    int inside = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FI || c == FL) {
        all++;
        inside += isLower(text, i - 1) && isLower(text, i + 1) ? 1 : 0;
      }
    }
    return inside > 0 && inside * OF_ALL >= all;
  }

  private static boolean isLower(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) >= 'a'
        && (text.charAt(at) <= 'z' || text.charAt(at) == FI || text.charAt(at) == FL);
  }
}
