package org.tierline.narrative.layout;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/**
 * The line that opens a narrative: the government's name and its tier, as in {@code ANGOLA: TIER 2
 * WATCH LIST}, {@code HAITI (TIER 2 - WATCH LIST)} or {@code SPECIAL CASE: LIBYA}; in a digest of
 * the World Factbook its {@code tier rating: Tier 3}.
 *
 * @param name the government as printed; empty in a digest, and where a translation's line has the
 *     tier alone
 * @param tier the tier as printed
 * @param language of the line, and so of the text that it opens
 */
public record TierLine(Optional<String> name, Tier tier, Span place, Language language) {
  /** In a digest; with a colon behind it a list of countries follows. */
  private static final Pattern RATING =
      Pattern.compile(
          "tier rating:\\s*(?:Tier (?<tier>[123])(?<list> Watch List)?+|(?<case>Special Case))(?!\\s*:)",
          Pattern.CASE_INSENSITIVE);

  /**
   * The first such line of a text, whatever follows it.
   *
   * @param known tells the names of governments, which part a line from the sentence it is glued to
   */
  public static Optional<TierLine> find(String kept, Predicate<String> known) {
    var scanner = new TierLineScanner(kept, known);
    for (int at = 0; at < kept.length(); at++) {
      Optional<TierLine> line = scanner.at(at);
      if (line.isPresent()) {
        return line;
      }
    }
    Matcher rating = RATING.matcher(kept);
    if (rating.find()) {
      String number = rating.group("tier");
      Tier tier = number == null ? Tier.SC : tier(number, rating.group("list") != null);
      return Optional.of(
          new TierLine(
              Optional.empty(), tier, new Span(rating.start(), rating.end()), Language.ENGLISH));
    }
    return Translations.find(kept);
  }

  /** Whether a digest of the World Factbook prints it, rather than a narrative. */
  public boolean isRating() {
    return name.isEmpty() && language == Language.ENGLISH;
  }

  /** The line with its place moved by so many characters. */
  TierLine moved(int by) {
    return new TierLine(name, tier, new Span(place.start() + by, place.end() + by), language);
  }

  /** The tier of a number and of whether "Watch List" follows it. */
  public static Tier tier(String number, boolean watchList) {
    return switch (number) {
      case "1" -> Tier.T1;
      case "2" -> watchList ? Tier.T2WL : Tier.T2;
      default -> Tier.T3;
    };
  }
}
