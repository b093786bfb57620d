package org.tierline.law.text;

/**
 * How many slips lie between two spellings: letters put in, left out or changed, and neighbours
 * swapped, each once at a place.
 *
 * <p>"Optimal string alignment", after F. J. Damerau, A technique for computer detection and
 * correction of spelling errors, Communications of the ACM 7 (1964).
 */
public final class EditDistance {
  private EditDistance() {}

  /** The slips between two texts, 0 if they are the same; letter case counts. */
  public static int between(String a, String b) {
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
