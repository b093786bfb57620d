package org.tierline.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant who wrote a name that there is none of. */
public final class Spelling {
  private static final int MOST = 3;

  private Spelling() {}

  /**
   * The known names that are spelt almost as the given one, the nearest first, at most three: those
   * within one slip for each three letters begun. Case doesn't count. Names equally near keep their
   * order.
   */
  public static List<String> suggest(String given, Collection<String> known) {
    String asked = given.toLowerCase(Locale.ROOT);
    int slips = (asked.length() + 2) / 3;
    return known.stream()
        .map(name -> new Near(name, distance(asked, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.slips() <= slips && near.slips() < near.name().length())
        .sorted(Comparator.comparingInt(Near::slips))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private record Near(String name, int slips) {}

  /**
   * Letters to put in, leave out or replace, and neighbours to swap, each once at a place: "optimal
   * string alignment", after Damerau, A technique for computer detection and correction of spelling
   * errors, 1964.
   */
  static int distance(String a, String b) {
    var rows = new int[3][b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = rows[i % 3];
      int[] above = rows[(i + 2) % 3];
      int[] aboveThat = rows[(i + 1) % 3];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], aboveThat[j - 2] + 1);
        }
      }
    }
    return rows[a.length() % 3][b.length()];
  }
}
