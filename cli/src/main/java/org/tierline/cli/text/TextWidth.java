package org.tierline.cli.text;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and how it is broken into lines. */
public final class TextWidth {
  private TextWidth() {}

  /**
   * Columns that a text takes: none for combining marks and other characters without width, two for
   * the wide letters of East Asia and for emoji, one for all else.
   */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::ofCodePoint).sum();
  }

  private static int ofCodePoint(int c) {
    if (c >= 0x20 && c < 0x7f) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian Width W and F (Unicode Standard Annex 11), by block. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xa960 && c <= 0xa97c)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1f64f)
        || (c >= 0x1f900 && c <= 0x1f9ff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  /**
   * The text in lines of at most so many columns, broken at spaces, and inside a word only if the
   * word alone is too wide. Spaces in a row become one, and those at breaks are left out; nothing
   * else is. At least one line.
   *
   * @throws IllegalArgumentException if the width is below 2, which the widest letter needs
   */
  public static List<String> wrap(String text, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("too narrow to wrap: " + width);
    }
    var lines = new ArrayList<String>();
    for (String paragraph : text.split("\\R", -1)) {
      wrapParagraph(paragraph, width, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String paragraph, int width, List<String> lines) {
    var line = new StringBuilder();
    int used = 0;
    for (String word : paragraph.strip().split(" +", -1)) {
      int wide = of(word);
      if (used > 0 && used + 1 + wide <= width) {
        line.append(' ').append(word);
        used += 1 + wide;
        continue;
      }
      if (used > 0) {
        lines.add(line.toString());
      }
      line = new StringBuilder(breakWord(word, width, lines));
      used = of(line.toString());
    }
    lines.add(line.toString());
  }

  /** Adds the full lines that a word takes by itself, and returns what is left of it. */
  private static String breakWord(String word, int width, List<String> lines) {
    int start = 0;
    int used = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int wide = ofCodePoint(word.codePointAt(i));
      if (used + wide > width) {
        lines.add(word.substring(start, i));
        start = i;
        used = 0;
      }
      used += wide;
    }
    return word.substring(start);
  }

  /** The text with spaces after it up to a width. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with spaces before it up to a width. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
