package org.tierline.web.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What governments are called in the site's languages besides English: Irak, Corée du Nord, 이라크.
 * The names are those of Unicode's CLDR, which comes with the JDK; they are read when the first is
 * asked for.
 */
final class ForeignNames {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.KOREAN, Locale.of("es"), Locale.FRENCH);

  private ForeignNames() {}

  /** The code of the government that is called so; letter case, accents and marks don't matter. */
  static Optional<String> find(String name) {
    return Optional.ofNullable(Held.CODES.get(plain(name)));
  }

  private static String plain(String name) {
    return Held.WORDS.words(WordAnalyzer.whole(name)).stream()
        .map(WordAnalyzer.Word::text)
        .collect(Collectors.joining(" "));
  }

  /** Made when it is first asked for. */
  private static final class Held {
    static final WordAnalyzer WORDS = WordAnalyzer.ofWords();
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String two : Locale.getISOCountries()) {
        add(two, Locale.of("", two).getISO3Country());
      }
      add("XK", "XKX"); // which ISO leaves to its users
    }

    private static void add(String region, String code) {
      for (Locale language : LANGUAGES) {
        CODES.putIfAbsent(plain(Locale.of("", region).getDisplayCountry(language)), code);
      }
    }
  }
}
