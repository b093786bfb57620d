package org.tierline.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The "did you mean" of misspelt names. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /**
   * The names that are like the text, nearest first, at most three; letter case and accents don't
   * count. None that differs in more than a third of its letters.
   */
  public static List<String> of(String text, Collection<String> names) {
    var wanted = CountryNames.plain(text);
    var near = new ArrayList<String>();
    for (var name : names) {
      if (!wanted.isEmpty()
          && distance(wanted, CountryNames.plain(name)) <= Math.max(1, wanted.length() / 3)) {
        near.add(name);
      }
    }
    near.sort(
        Comparator.comparingInt((String name) -> distance(wanted, CountryNames.plain(name)))
            .thenComparing(Comparator.naturalOrder()));
    return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
  }

  /** Letters put in, left out, changed or swapped with their neighbour: Damerau (1964). */
  public static int distance(String left, String right) {
    var beforeLast = new int[right.length() + 1];
    var last = new int[right.length() + 1];
    var row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      var spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[right.length()];
  }
}
