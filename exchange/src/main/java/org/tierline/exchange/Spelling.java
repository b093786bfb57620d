package org.tierline.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tierline.law.text.EditDistance;

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
        .filter(name -> Math.abs(name.length() - asked.length()) <= slips)
        .map(name -> new Near(name, EditDistance.between(asked, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.slips() <= slips && near.slips() < near.name().length())
        .sorted(Comparator.comparingInt(Near::slips))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private record Near(String name, int slips) {}
}
