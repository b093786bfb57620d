package org.tierline.narrative.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/**
 * The line that opens a narrative: the government's name and its tier, as in {@code ANGOLA: TIER 2
 * WATCH LIST}, {@code HAITI (TIER 2 - WATCH LIST)} or {@code SPECIAL CASE: LIBYA}; in a digest of
 * the World Factbook its {@code tier rating: Tier 3}.
 *
 * @param name the government as printed; empty in a digest
 * @param tier the tier as printed
 */
public record TierLine(Optional<String> name, Tier tier, Span place) {
  private static final Pattern LINE =
      Pattern.compile(
          "^[ \\t]*(?:(?<special>SPECIAL CASE)\\s*:\\s*(?<specialName>\\p{L}[^\\n:()]{1,60}?)"
              + "|(?<name>\\p{L}[^\\n:()]{1,60}?)\\s*[:(]\\s*"
              + "(?:TIER\\s*-?\\s*(?<tier>[123])(?<list>\\s*-?\\s*WATCH\\s*LIST)?|(?<case>SPECIAL\\s+CASE))"
              + "\\s*\\)?)[ \\t]*$",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** In a digest; with a colon behind it a list of countries follows. */
  private static final Pattern RATING =
      Pattern.compile(
          "tier rating:\\s*(?:Tier (?<tier>[123])(?<list> Watch List)?+|(?<case>Special Case))(?!\\s*:)",
          Pattern.CASE_INSENSITIVE);

  /** The first such line of a text. */
  public static Optional<TierLine> find(String kept) {
    String text = kept.replace('\r', ' ');
    Matcher line = LINE.matcher(text);
    if (line.find()) {
      String special = line.group("specialName");
      String name = special == null ? line.group("name") : special;
      return Optional.of(
          new TierLine(Optional.of(name.strip()), tier(line), new Span(line.start(), line.end())));
    }
    Matcher rating = RATING.matcher(text);
    return rating.find()
        ? Optional.of(
            new TierLine(Optional.empty(), tier(rating), new Span(rating.start(), rating.end())))
        : Optional.empty();
  }

  private static Tier tier(Matcher line) {
    String number = line.group("tier");
    return number == null ? Tier.SC : tier(number, line.group("list") != null);
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
