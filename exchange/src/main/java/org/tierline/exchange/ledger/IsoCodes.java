package org.tierline.exchange.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two-letter codes of ISO 3166-1, which banks use, for the record's three-letter ones. */
final class IsoCodes {
  /** {@code XK} is in general use for Kosovo; the others were withdrawn. */
  private static final Map<String, String> OUTSIDE = Map.of("XKX", "XK", "ANT", "AN", "SCG", "CS");

  private static final Map<String, String> BY_THREE =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toUnmodifiableMap(
                  two -> Locale.of("", two).getISO3Country(), Function.identity()));

  private IsoCodes() {}

  /** The two-letter code; empty text for a code that has none. */
  static String alpha2(String alpha3) {
    return BY_THREE.getOrDefault(alpha3, OUTSIDE.getOrDefault(alpha3, ""));
  }
}
