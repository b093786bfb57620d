package org.tierline.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds countries by what people call them: letter case, accents and punctuation don't matter. */
final class CountryNames {
  private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and");
  private static final int MOST_SUGGESTIONS = 5;

  private final List<Country> countries;
  private final Map<String, Country> byName = new HashMap<>();

  /** By the sorted words of a name: "Korea, Republic of" is "Republic of Korea". */
  private final Map<String, Country> byWords = new HashMap<>();

  CountryNames(List<Country> countries) {
    this.countries = countries;
    for (var country : countries) {
      for (var name : names(country)) {
        byName.putIfAbsent(plain(name), country);
        byWords.putIfAbsent(words(name), country);
      }
    }
  }

  Optional<Country> find(String text) {
    var country = byName.get(plain(text));
    if (country == null) {
      var words = words(text);
      country = words.isEmpty() ? null : byWords.get(words);
    }
    return Optional.ofNullable(country);
  }

  /** The countries whose names are nearest, best first, at most five; none that is far off. */
  List<Country> suggest(String text) {
    var wanted = plain(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<Country, Integer> distances = new LinkedHashMap<>();
    for (var country : countries) {
      int best = Integer.MAX_VALUE;
      for (var name : names(country)) {
        best = Math.min(best, distance(wanted, plain(name)));
      }
      if (best <= Math.max(1, wanted.length() / 3)) {
        distances.put(country, best);
      }
    }
    var nearest = new ArrayList<>(distances.keySet());
    nearest.sort(
        Comparator.comparingInt((Country country) -> distances.getOrDefault(country, 0))
            .thenComparing(Country::code));
    return List.copyOf(nearest.subList(0, Math.min(MOST_SUGGESTIONS, nearest.size())));
  }

  private static List<String> names(Country country) {
    var names = new ArrayList<String>(3 + country.aliases().size());
    names.add(country.code());
    names.add(country.name());
    names.add(country.officialName());
    names.addAll(country.aliases());
    return names;
  }

  /** Small letters and digits only, words parted by one space, accents taken off. */
  static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    var plain = new StringBuilder(apart.length());
    boolean gap = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        plain.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostropheOrStop(c)) {
        gap = true;
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** "People's" is "Peoples" and "U.S." is "US". */
  private static boolean isApostropheOrStop(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '.';
  }

  private static String words(String text) {
    var words = plain(text).split(" ", -1);
    Arrays.sort(words);
    var key = new StringBuilder();
    for (var word : words) {
      if (!SMALL_WORDS.contains(word)) {
        key.append(word).append(' ');
      }
    }
    return key.toString().strip();
  }

  /** Letters put in, left out, changed or swapped with their neighbour: Damerau (1964). */
  static int distance(String left, String right) {
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
