package org.tierline.law.statute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the ids nearest to a misspelt one. */
final class Spelling {

  private static final int MOST = 5;
  private static final int LONGEST = 60;

  private Spelling() {}

  private record Near(Provision provision, int distance) {}

  static List<Provision> nearest(String text) {
    var asked = plain(text);
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return List.of();
    }
    int farthest = Math.clamp(asked.length() / 4, 1, 3);
    return Arrays.stream(Provision.values())
        .map(provision -> new Near(provision, distance(asked, provision)))
        .filter(near -> near.distance() <= farthest)
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(MOST)
        .map(Near::provision)
        .toList();
  }

  /** Upper case, with one dash for each run of marks: ids differ in letters, not in marks. */
  static String plain(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
  }

  private static int distance(String asked, Provision provision) {
    var id = plain(provision.id());
    int whole = edits(asked, id);
    return id.startsWith("TVPA-")
        ? Math.min(whole, edits(asked, id.substring("TVPA-".length())))
        : whole;
  }

  /**
   * Letters put in, left out, changed, or swapped with their neighbour, at least (Damerau 1964).
   */
  static int edits(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        least[i][j] =
            Math.min(least[i - 1][j - 1] + change, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
        }
      }
    }
    return least[a.length()][b.length()];
  }
}
