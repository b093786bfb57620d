package org.tierline.narrative.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into lines in the order in which a person reads them: down the left
 * column, then down the right one, below what stands over both.
 */
final class PdfPage {
  /** Letters whose feet are within so much of their size stand on one line. */
  private static final float SAME_LINE = 0.35f;

  /** Columns part somewhere in the middle of the page. */
  private static final float GUTTER_FROM = 0.3f;

  private static final float GUTTER_UNTIL = 0.7f;

  /** The gap between columns, in points, is at least so wide all the way down. */
  private static final int NARROWEST_GUTTER = 5;

  /** So many lines at each side make columns. */
  private static final int COLUMN_LINES = 4;

  /** A few lines, such as titles, may cross the gutter: one in so many. */
  private static final int LINES_PER_CROSSING = 5;

  private PdfPage() {}

  /**
   * A word.
   *
   * @param left in points from the page's left edge
   * @param base where its letters stand, in points from the page's top
   * @param size of its letters, in points
   */
  record Word(String text, float left, float right, float base, float size, String font) {

    /** The same word in other letters. */
    Word with(String letters) {
      return new Word(letters, left, right, base, size, font);
    }
  }

  /** Where columns part; without width if the page has but one. */
  private record Gutter(int from, int until) {
    boolean isNone() {
      return until <= from;
    }

    boolean isCrossedBy(Word word) {
      return word.left() < until && word.right() > from;
    }
  }

  /**
   * The lines of a page.
   *
   * @param words in any order
   * @param width of the page, in points
   */
  static List<PdfLine> lines(List<Word> words, float width) {
    List<List<Word>> rows = rows(words);
    Gutter gutter = gutter(rows, width);
    var lines = new ArrayList<PdfLine>();
    if (gutter.isNone()) {
      rows.forEach(row -> lines.add(line(row)));
      return lines;
    }
    var right = new ArrayList<PdfLine>();
    for (List<Word> row : rows) {
      if (row.stream().anyMatch(gutter::isCrossedBy)) {
        // What stands over both columns ends what stands above it in either.
        lines.addAll(right);
        right.clear();
        lines.add(line(row));
      } else {
        var leftWords = row.stream().filter(word -> word.right() <= gutter.from()).toList();
        var rightWords = row.stream().filter(word -> word.left() >= gutter.until()).toList();
        if (!leftWords.isEmpty()) {
          lines.add(line(leftWords));
        }
        if (!rightWords.isEmpty()) {
          right.add(line(rightWords));
        }
      }
    }
    lines.addAll(right);
    return lines;
  }

  private static PdfLine line(List<Word> words) {
    Word first = words.get(0);
    var text = new StringBuilder(first.text());
    float right = first.right();
    for (Word word : words.subList(1, words.size())) {
      text.append(' ').append(word.text());
      right = Math.max(right, word.right());
    }
    return new PdfLine(
        PdfDirection.logical(text.toString()),
        first.left(),
        right,
        first.base(),
        first.size(),
        first.font());
  }

  /** Words on one height, from left to right; the rows from the top of the page to its bottom. */
  private static List<List<Word>> rows(List<Word> words) {
    var sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::base));
    var rows = new ArrayList<List<Word>>();
    int from = 0;
    while (from < sorted.size()) {
      Word first = sorted.get(from);
      int until = from + 1;
      while (until < sorted.size()
          && sorted.get(until).base() - first.base() <= SAME_LINE * first.size()) {
        until++;
      }
      var row = new ArrayList<>(sorted.subList(from, until));
      row.sort(Comparator.comparingDouble(Word::left));
      rows.add(row);
      from = until;
    }
    return rows;
  }

  /** The widest strip in the middle of the page that fewest rows cross. */
  private static Gutter gutter(List<List<Word>> rows, float width) {
    int from = Math.round(GUTTER_FROM * width);
    int until = Math.round(GUTTER_UNTIL * width);
    if (until <= from || rows.size() < COLUMN_LINES) {
      return new Gutter(0, 0);
    }
    int[] crossings = crossings(rows, from, until);
    int fewest = Arrays.stream(crossings).min().orElse(0);
    if (fewest > rows.size() / LINES_PER_CROSSING) {
      return new Gutter(0, 0);
    }
    int bestFrom = 0;
    int bestUntil = 0;
    for (int x = 0; x < crossings.length; x++) {
      int end = x;
      while (end < crossings.length && crossings[end] == fewest) {
        end++;
      }
      if (end - x > bestUntil - bestFrom) {
        bestFrom = x;
        bestUntil = end;
      }
      x = end;
    }
    var gutter = new Gutter(from + bestFrom, from + bestUntil);
    return bestUntil - bestFrom >= NARROWEST_GUTTER && hasColumns(rows, gutter)
        ? gutter
        : new Gutter(0, 0);
  }

  /** How many words stand over each point of a strip of the page. */
  private static int[] crossings(List<List<Word>> rows, int from, int until) {
    int[] crossings = new int[until - from];
    for (List<Word> row : rows) {
      for (Word word : row) {
        int first = Math.max(from, (int) Math.floor(word.left()));
        int last = Math.min(until, (int) Math.ceil(word.right()));
        for (int x = first; x < last; x++) {
          crossings[x - from]++;
        }
      }
    }
    return crossings;
  }

  private static boolean hasColumns(List<List<Word>> rows, Gutter gutter) {
    int left = 0;
    int right = 0;
    for (List<Word> row : rows) {
      if (row.get(0).right() <= gutter.from()) {
        left++;
      }
      if (row.get(row.size() - 1).left() >= gutter.until()) {
        right++;
      }
    }
    return left >= COLUMN_LINES && right >= COLUMN_LINES;
  }
}
