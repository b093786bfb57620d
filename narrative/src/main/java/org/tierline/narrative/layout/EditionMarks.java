package org.tierline.narrative.layout;

import java.util.Optional;

/**
 * Counts the marks that tell a document's edition: "2018 Trafficking in Persons Report" or the same
 * with the year behind, as a title or a running foot, and the report's public addresses. Sentences
 * of a narrative may name the report of another year: those don't count.
 */
final class EditionMarks {
  private static final int FIRST = 2001;
  private static final int LAST = 2099;

  /** A line that prints a title is no longer than this. */
  private static final int LONGEST_TITLE = 90;

  private static final String TITLE = "trafficking in persons report";
  private static final String ADDRESS = "trafficking-in-persons-report";
  private static final String OLD_ADDRESS = "tiprpt/";

  private final int[] counts = new int[LAST - FIRST + 1];
  private int best = -1;

  /**
   * Looks whether a mark is around a place.
   *
   * @param front whether no tier line was met, so that any title counts
   */
  void at(CharSequence text, int at, boolean front) {
    char second = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : ' ';
    if (second != 'r' && second != 'i') {
      return;
    }
    if (is(text, at, OLD_ADDRESS)) {
      count(year(text, at + OLD_ADDRESS.length()));
    } else if (is(text, at, ADDRESS)) {
      count(year(text, at - 5));
    } else if (is(text, at, TITLE) && (front || isTitle(text, at))) {
      int before = year(text, at - 5);
      count(before > 0 ? before : behind(text, at + TITLE.length()));
    }
  }

  /** The year told most often, of several the first; empty if none was told. */
  Optional<Integer> year() {
    return best < 0 ? Optional.empty() : Optional.of(FIRST + best);
  }

  /** The year in "... (2008)", where a text ends so. */
  static Optional<Integer> inBracketsAtEnd(String text) {
    String end = text.stripTrailing();
    int bracket = end.length() - 6;
    boolean brackets = bracket >= 0 && end.charAt(bracket) == '(' && end.endsWith(")");
    int year = brackets ? year(end, bracket + 1) : 0;
    return year > 0 ? Optional.of(year) : Optional.empty();
  }

  private void count(int year) {
    if (year > 0) {
      int place = year - FIRST;
      counts[place]++;
      if (best < 0 || counts[place] > counts[best]) {
        best = place;
      }
    }
  }

  /** "Trafficking in Persons Report - June 2009", "..., 2012". */
  private static int behind(CharSequence text, int from) {
    for (int at = from; at < from + 12 && at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return year(text, at);
      }
    }
    return 0;
  }

  private static int year(CharSequence text, int at) {
    if (at < 0 || at + 4 > text.length()) {
      return 0;
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = year * 10 + c - '0';
    }
    return year >= FIRST && year <= LAST ? year : 0;
  }

  private static boolean isTitle(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_TITLE && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = at;
    while (end < text.length() && end - start < LONGEST_TITLE && text.charAt(end) != '\n') {
      end++;
    }
    boolean starts = start == 0 || text.charAt(start - 1) == '\n';
    boolean ends = end == text.length() || text.charAt(end) == '\n';
    return starts && ends && !endsSentence(text, end);
  }

  /** A line broken out of a sentence may be short too, but a title has no comma or stop. */
  private static boolean endsSentence(CharSequence text, int end) {
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && ".,;".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean is(CharSequence text, int at, String small) {
    if (at + small.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < small.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != small.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
