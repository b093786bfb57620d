package org.tierline.narrative.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/**
 * The tier lines of official translations: a government's name and its tier behind a colon or in
 * brackets, or the tier on a line of its own, as in {@code Россия (Уровень 3)} or {@code 日本(第2階層)}.
 */
final class Translations {
  /** A title is no longer than this. */
  private static final int LONGEST_TITLE = 90;

  /** Each with the words of its three tiers, and those that make the second a watch list. */
  private static final List<Tongue> TONGUES =
      List.of(
          new Tongue(
              Language.RUSSIAN,
              "уров(?:ень|ня|не)\\s?1(?!\\d)|(?:перв\\p{L}+ (?:уров|групп)\\p{L}+)",
              "уров(?:ень|ня|не)\\s?2(?!\\d)|(?:втор\\p{L}+ (?:уров|групп)\\p{L}+)",
              "уров(?:ень|ня|не)\\s?3(?!\\d)|(?:трет\\p{L}+ (?:уров|групп)\\p{L}+)",
              List.of("спис", "наблюдени")),
          new Tongue(
              Language.JAPANESE,
              "第\\s?[1１一]\\s?階層",
              "第\\s?[2２二]\\s?階層",
              "第\\s?[3３三]\\s?階層",
              List.of("監視", "ウォッチ")),
          new Tongue(
              Language.CHINESE,
              "第\\s?[1１一]\\s?[列级級类類]",
              "第\\s?[2２二]\\s?[列级級类類]",
              "第\\s?[3３三]\\s?[列级級类類]",
              List.of("觀察", "观察", "監察", "监察")),
          new Tongue(
              Language.PORTUGUESE,
              "nível\\s?1(?!\\d)",
              "nível\\s?2(?!\\d)",
              "nível\\s?3(?!\\d)",
              List.of("lista de")),
          new Tongue(
              Language.SPANISH,
              "nivel\\s?1(?!\\d)",
              "nivel\\s?2(?!\\d)",
              "nivel\\s?3(?!\\d)",
              List.of("lista de")),
          new Tongue(
              Language.FRENCH,
              "(?:niveau|catégorie)\\s?1(?!\\d)",
              "(?:niveau|catégorie)\\s?2(?!\\d)",
              "(?:niveau|catégorie)\\s?3(?!\\d)",
              List.of("liste de", "surveillance")),
          new Tongue(
              Language.ARABIC,
              "(?:المستوى|الفئة|المرتبة)\\s(?:الأول|الأولى|1|١)",
              "(?:المستوى|الفئة|المرتبة)\\s(?:الثاني|الثانية|2|٢)",
              "(?:المستوى|الفئة|المرتبة)\\s(?:الثالث|الثالثة|3|٣)",
              List.of("مراقبة")));

  /**
   * A language's words for the tiers.
   *
   * @param tier a group for each tier
   * @param watchList any of these on the line makes the second tier the watch list
   */
  private record Tongue(Language language, Pattern tier, List<String> watchList) {
    Tongue(Language language, String first, String second, String third, List<String> watchList) {
      this(
          language,
          Pattern.compile(
              "(" + first + ")|(" + second + ")|(" + third + ")",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          watchList);
    }

    Tier tier(Matcher found, String line) {
      if (found.group(1) != null) {
        return Tier.T1;
      }
      if (found.group(2) == null) {
        return Tier.T3;
      }
      String small = line.toLowerCase(Locale.ROOT);
      return watchList.stream().anyMatch(small::contains) ? Tier.T2WL : Tier.T2;
    }
  }

  private Translations() {}

  /** The first such line of a text; titles alone count, never a sentence of the text. */
  static Optional<TierLine> find(String kept) {
    int from = 0;
    while (from < kept.length()) {
      int newLine = kept.indexOf('\n', from);
      int end = newLine < 0 ? kept.length() : newLine;
      String line = kept.substring(from, Math.min(end, from + LONGEST_TITLE));
      Optional<TierLine> found = inLine(line, from, end - from <= LONGEST_TITLE);
      if (found.isPresent()) {
        return found;
      }
      from = end + 1;
    }
    return Optional.empty();
  }

  /**
   * @param whole whether nothing else stands on the line; else the tier must be in brackets or
   *     behind a colon
   */
  private static Optional<TierLine> inLine(String line, int from, boolean whole) {
    for (Tongue tongue : TONGUES) {
      Matcher tier = tongue.tier().matcher(line);
      if (tier.find()) {
        int opener = lastOpener(line, tier.start());
        if (opener >= 0 || whole) {
          String name = line.substring(0, Math.max(opener, 0)).strip();
          int closer = opener < 0 ? -1 : lastCloser(line, opener);
          int end = whole ? line.stripTrailing().length() : Math.max(closer + 1, tier.end());
          String title = line.substring(0, end);
          return Optional.of(
              new TierLine(
                  name.isEmpty() ? Optional.empty() : Optional.of(name),
                  tongue.tier(tier, title),
                  new Span(from, from + end),
                  tongue.language()));
        }
      }
    }
    return Optional.empty();
  }

  /** The bracket or colon between name and tier; -1 if there is none. */
  private static int lastOpener(String line, int before) {
    int at = before - 1;
    while (at >= 0 && "(（:：".indexOf(line.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static int lastCloser(String line, int after) {
    int ascii = line.indexOf(')', after);
    return ascii >= 0 ? ascii : line.indexOf('）', after);
  }
}
