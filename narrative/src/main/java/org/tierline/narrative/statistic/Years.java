package org.tierline.narrative.statistic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tierline.narrative.text.Words;

/** Reads years, and which of them a narrative reports on. */
final class Years {
  /** How many words before "in 2016" the word "compared" may stand. */
  private static final int COMPARED = 12;

  /** Months in which the year after the one reported on has begun. */
  private static final Set<String> AFTER = Set.of("january", "february", "march", "april", "early");

  private static final Set<String> WITHIN =
      Set.of(
          "in",
          "during",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int OFTEN = 2;

  private Years() {}

  /** The year that a word is; 0 if it is none. */
  static int year(String word) {
    if (word.length() != 4 || !(word.startsWith("19") || word.startsWith("20"))) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = year * 10 + c - '0';
    }
    return year;
  }

  /**
   * The year reported on: the one behind the year that figures are most often compared with
   * ("compared with 12 in 2016", "(12 in 2016"), or else the last in which something was done, but
   * the one before it if that is named far more often; 0 if the text names none.
   */
  static int reported(Words words) {
    var compared = new HashMap<Integer, Integer>();
    var done = new HashMap<Integer, Integer>();
    int last = 0;
    for (int i = 1; i < words.size(); i++) {
      int year = year(words.word(i));
      if (year == 0) {
        continue;
      }
      int before = words.is(i - 1, "fy") && i > 1 ? i - 2 : i - 1;
      if (words.is(before, "in") && (words.is(before - 2, "(") || isCompared(words, before))) {
        compared.merge(year, 1, Integer::sum);
      }
      int within = within(words.word(before), year);
      if (within > 0) {
        done.merge(within, 1, Integer::sum);
        last = Math.max(last, within);
      }
    }
    if (!compared.isEmpty()) {
      return mostOften(compared) + 1;
    }
    int before = done.getOrDefault(last - 1, 0);
    return before > OFTEN * done.getOrDefault(last, 0) ? last - 1 : last;
  }

  /** Whether a year is the first behind "compared with", "an increase from". */
  private static boolean isCompared(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - COMPARED); i--) {
      if (words.is(i, "compared") || (words.is(i, "from") && isRise(words, i - 1))) {
        return true;
      }
      if (year(words.word(i)) > 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRise(Words words, int at) {
    return words.is(at, "increase") || words.is(at, "decrease");
  }

  /** The year reported on that a date such as "in March 2018" is of; 0 if there is no date. */
  private static int within(String before, int year) {
    return AFTER.contains(before) ? year - 1 : WITHIN.contains(before) ? year : 0;
  }

  private static int mostOften(Map<Integer, Integer> years) {
    int most = 0;
    int count = 0;
    for (var entry : years.entrySet()) {
      boolean more = entry.getValue() > count;
      if (more || (entry.getValue() == count && entry.getKey() > most)) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }
}
