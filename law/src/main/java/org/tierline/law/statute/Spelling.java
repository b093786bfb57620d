package org.tierline.law.statute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tierline.law.text.EditDistance;

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
    int whole = EditDistance.between(asked, id);
    return id.startsWith("TVPA-")
        ? Math.min(whole, EditDistance.between(asked, id.substring("TVPA-".length())))
        : whole;
  }
}
