package org.tierline.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks paragraphs into lines, at blanks and hyphens, and within words if that is wanted. */
final class LineBreaker {
  private static final String VOWELS = "aeiouy";
  private static final int SHORTEST_PIECE = 3;

  private final float width;
  private final boolean broken;
  private final Map<PDFont, Map<String, Float>> widths = new HashMap<>();

  /**
   * @param width of a line, in thousandths of the letters' size
   * @param broken whether words may be broken
   */
  LineBreaker(float width, boolean broken) {
    this.width = width;
    this.broken = broken;
  }

  /** The lines of a paragraph. */
  List<String> lines(String paragraph, PDFont font) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    float used = 0;
    float blank = width(" ", font);
    for (String word : paragraph.split(" +", -1)) {
      float room = line.isEmpty() ? width : width - used - blank;
      String rest = word;
      if (!line.isEmpty() && width(word, font) > room) {
        int piece = piece(word, room, font);
        if (piece > 0) {
          String start = word.substring(0, piece);
          line.append(' ').append(start.endsWith("-") ? start : start + "-");
          rest = word.substring(piece);
        }
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      while (line.isEmpty() && rest.indexOf('-') > 0 && width(rest, font) > width) {
        int hyphen = rest.indexOf('-') + 1;
        lines.add(rest.substring(0, hyphen)); // an address, longer than any line
        rest = rest.substring(hyphen);
      }
      if (!line.isEmpty()) {
        line.append(' ');
        used += blank;
      }
      line.append(rest);
      used += width(rest, font);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How much of a word goes into what is left of a line: up to a hyphen, or between syllables. */
  private int piece(String word, float room, PDFont font) throws IOException {
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && width(word.substring(0, hyphen + 1), font) <= room) {
      return hyphen + 1;
    }
    if (!broken || !word.chars().allMatch(Character::isLowerCase)) {
      return 0;
    }
    int best = 0;
    for (int i = SHORTEST_PIECE; i <= word.length() - SHORTEST_PIECE; i++) {
      boolean syllable = isVowel(word, i - 1) && !isVowel(word, i) && isVowel(word, i + 1);
      if (syllable && width(word.substring(0, i) + "-", font) <= room) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private float width(String word, PDFont font) throws IOException {
    Map<String, Float> known = widths.computeIfAbsent(font, any -> new HashMap<>());
    Float width = known.get(word);
    if (width == null) {
      width = font.getStringWidth(word);
      known.put(word, width);
    }
    return width;
  }
}
