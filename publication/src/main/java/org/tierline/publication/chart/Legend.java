package org.tierline.publication.chart;

import java.util.List;

/** What the looks of a figure mean, in one line. */
final class Legend {
  private static final int LETTER = 6;

  private Legend() {}

  /**
   * The keys beside each other.
   *
   * @param figure whose patterns it uses
   * @param doubtful whether a cell of the figure has no document
   */
  static String svg(
      String figure, int left, int top, List<Palette> looks, boolean doubtful, Figure.Keys keys) {
    boolean letters = keys == Figure.Keys.LETTERS;
    var svg = new StringBuilder();
    int x = left;
    for (Palette look : looks) {
      String words = letters ? words(look) : look.words();
      String key =
          !letters
              ? "<g %s>%s</g>"
                  .formatted(Patterns.attributes(figure, look, false), box("cell", x, top))
              : look == Palette.NOT_PLACED
                  ? TierStrip.gap(x + 4, top + 6, 10)
                  : TierStrip.box(figure, look, x, top, 18, 12);
      svg.append(key).append(words(words, x, top));
      x += 50 + LETTER * words.length();
    }
    if (doubtful) {
      svg.append("<g class=\"doubtful\">")
          .append(box("cell ground-not-placed", x, top))
          .append("</g>")
          .append(words("? no document shows it", x, top));
    }
    return svg.toString();
  }

  /** "Tier 2 Watch List (W)"; "Tier 2" says its letter itself. */
  private static String words(Palette look) {
    return look.letter().isEmpty() || look.words().endsWith(look.letter())
        ? look.words()
        : look.words() + " (" + look.letter() + ")";
  }

  private static String box(String classes, int x, int y) {
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"18\" height=\"12\"/>"
        .formatted(classes, x, y);
  }

  private static String words(String words, int x, int y) {
    return "<text class=\"key\" x=\"%d\" y=\"%d\">%s</text>%n"
        .formatted(x + 24, y + 11, Xml.escape(words));
  }
}
