package org.tierline.law;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a government is placed in an edition.
 *
 * <p>The three lists of §110(b)(1) are the tiers 1, 2 and 3; the Tier 2 Watch List is a part of
 * Tier 2 (from the 2004 edition on); a special case carries no tier and has no basis in statute.
 */
public enum Tier {
  /** Fully meets the minimum standards: §110(b)(1)(A). */
  T1("Tier 1"),
  /** Doesn't fully meet them but makes significant efforts: §110(b)(1)(B). */
  T2("Tier 2"),
  /** Tier 2 with special scrutiny: the §110(b)(2)(A)(iii) part of the special watch list. */
  T2WL("Tier 2 Watch List"),
  /** Doesn't fully meet them and makes no significant efforts: §110(b)(1)(C). */
  T3("Tier 3"),
  /** Not placed: facts can't be had, or no government functions. State's practice. */
  SC("Special Case");

  private final String title;

  Tier(String title) {
    this.title = title;
  }

  /** As the report prints it, like "Tier 2 Watch List". */
  public String title() {
    return title;
  }

  /**
   * Reads a tier as people write it: {@code T1 T2 T2WL T3 SC}, the short forms {@code 1 2 2WL 3},
   * and the titles, whatever the letter case, spaces and punctuation; empty for any else.
   */
  public static Optional<Tier> find(String text) {
    Optional<Tier> exact = ofLetters(text);
    return exact.isPresent() ? exact : ofLetters(letters(text));
  }

  private static Optional<Tier> ofLetters(String text) {
    return switch (text) {
      case "T1", "1", "TIER1" -> Optional.of(T1);
      case "T2", "2", "TIER2" -> Optional.of(T2);
      case "T2WL", "2WL", "TIER2WL", "TIER2WATCHLIST", "T2WATCHLIST" -> Optional.of(T2WL);
      case "T3", "3", "TIER3" -> Optional.of(T3);
      case "SC", "SPECIALCASE" -> Optional.of(SC);
      default -> Optional.empty();
    };
  }

  private static String letters(String text) {
    var letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** The statutory list this tier stands on: 1, 2 or 3; empty for a special case. */
  public Optional<Integer> list() {
    return switch (this) {
      case T1 -> Optional.of(1);
      case T2, T2WL -> Optional.of(2);
      case T3 -> Optional.of(3);
      case SC -> Optional.empty();
    };
  }
}
