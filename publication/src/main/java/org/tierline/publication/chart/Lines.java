package org.tierline.publication.chart;

import java.util.ArrayList;
import java.util.List;

/** Text parted in lines, which SVG doesn't do by itself. */
public final class Lines {
  private Lines() {}

  /** Lines of at most so many characters, parted at spaces; a longer word stays whole. */
  public static List<String> of(String text, int length) {
    var lines = new ArrayList<String>();
    for (String word : text.split(" ", -1)) {
      if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= length) {
        lines.set(lines.size() - 1, lines.getLast() + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }
}
