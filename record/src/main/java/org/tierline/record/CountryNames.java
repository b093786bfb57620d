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
import org.tierline.law.text.EditDistance;

/** Finds countries by what people call them: letter case, accents and punctuation don't matter. */
final class CountryNames {
  private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and");
  private static final int MOST_SUGGESTIONS = 5;
  private static final int SHORTEST_WORD = 4;

  /** Names of times before the record's, and of parts, which suggest a government and are none. */
  private static final Map<String, List<String>> FORMER =
      Map.ofEntries(
          Map.entry("abyssinia", List.of("ETH")),
          Map.entry("british honduras", List.of("BLZ")),
          Map.entry("ceylon", List.of("LKA")),
          Map.entry("czechoslovakia", List.of("CZE", "SVK")),
          Map.entry("dahomey", List.of("BEN")),
          Map.entry("england", List.of("GBR")),
          Map.entry("formosa", List.of("TWN")),
          Map.entry("gold coast", List.of("GHA")),
          Map.entry("holland", List.of("NLD")),
          Map.entry("kampuchea", List.of("KHM")),
          Map.entry("persia", List.of("IRN")),
          Map.entry("rhodesia", List.of("ZWE", "ZMB")),
          Map.entry("siam", List.of("THA")),
          Map.entry("soviet union", List.of("RUS")),
          Map.entry("upper volta", List.of("BFA")),
          Map.entry("ussr", List.of("RUS")),
          Map.entry("zaire", List.of("COD")));

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

  /**
   * The countries whose names are nearest, best first, at most five; none that is far off. A name
   * counts whole, and by each of its words: "korea" is near both Koreas. A name of an earlier time
   * suggests who bears another now.
   */
  List<Country> suggest(String text) {
    var wanted = plain(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    var former = FORMER.getOrDefault(wanted, List.of());
    if (!former.isEmpty()) {
      return countries.stream().filter(country -> former.contains(country.code())).toList();
    }
    int farthest = Math.max(1, wanted.length() / 3);
    Map<Country, Integer> distances = new LinkedHashMap<>();
    for (var country : countries) {
      int best = Integer.MAX_VALUE;
      for (var name : names(country)) {
        best = Math.min(best, nearness(wanted, plain(name), farthest));
      }
      if (best <= 2 * farthest + 1) {
        distances.put(country, best);
      }
    }
    var nearest = new ArrayList<>(distances.keySet());
    nearest.sort(
        Comparator.comparingInt((Country country) -> distances.getOrDefault(country, 0))
            .thenComparing(Country::code));
    return List.copyOf(nearest.subList(0, Math.min(MOST_SUGGESTIONS, nearest.size())));
  }

  /** Twice the slips from the whole name, or one more than twice those from a long word of it. */
  private static int nearness(String wanted, String name, int farthest) {
    int best = 2 * EditDistance.between(wanted, name);
    for (var word : name.split(" ", -1)) {
      int slips = EditDistance.between(wanted, word);
      if (word.length() >= SHORTEST_WORD && slips <= farthest) {
        best = Math.min(best, 2 * slips + 1);
      }
    }
    return best;
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
}
