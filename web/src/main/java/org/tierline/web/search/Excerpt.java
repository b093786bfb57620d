package org.tierline.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows of a description what a query asked for. */
final class Excerpt {
  private static final int MOST_CHARACTERS = 300;
  private static final int BEFORE_THE_FIRST = 80;
  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /**
   * The part of a description that begins shortly before the first word asked for, in pieces.
   *
   * @param stems of the words asked for
   */
  static List<Fragment> of(String description, Set<String> stems, WordAnalyzer analyzer) {
    var matched =
        analyzer.words(description).stream().filter(word -> stems.contains(word.text())).toList();
    int from = matched.isEmpty() ? 0 : start(description, matched.getFirst().start());
    int until = end(description, from);
    var pieces = new ArrayList<Fragment>();
    add(pieces, from > 0 ? ELLIPSIS : "", false);
    int at = from;
    for (var word : matched) {
      if (word.end() <= until) {
        add(pieces, description.substring(at, word.start()), false);
        add(pieces, description.substring(word.start(), word.end()), true);
        at = word.end();
      }
    }
    add(pieces, description.substring(at, until), false);
    add(pieces, until < description.length() ? ELLIPSIS : "", false);
    return pieces;
  }

  private static void add(List<Fragment> pieces, String text, boolean matched) {
    if (!text.isEmpty()) {
      pieces.add(new Fragment(text, matched));
    }
  }

  private static int start(String description, int first) {
    if (description.length() <= MOST_CHARACTERS || first <= BEFORE_THE_FIRST) {
      return 0;
    }
    return description.lastIndexOf(' ', first - BEFORE_THE_FIRST) + 1;
  }

  private static int end(String description, int from) {
    if (description.length() - from <= MOST_CHARACTERS) {
      return description.length();
    }
    int space = description.lastIndexOf(' ', from + MOST_CHARACTERS);
    return space > from ? space : from + MOST_CHARACTERS;
  }
}
