package org.tierline.narrative.layout;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/**
 * Recognises a tier line around the word "Tier" or "Special Case" of a text: on a line of its own
 * in any letter case, on the line below a title in capitals, or in capitals and glued to the
 * sentence before it.
 *
 * <p>Looks no farther than {@link #REACH} characters either way.
 */
final class TierLineScanner {
  /** How far from the word the line may begin or end. */
  static final int REACH = 160;

  private static final int LONGEST_NAME = 80;

  /** In small letters within names. */
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "da", "de", "del", "e", "d'ivoire", "d’ivoire");

  private final CharSequence text;
  private final Predicate<String> known;

  /**
   * @param known tells the names of governments
   */
  TierLineScanner(CharSequence text, Predicate<String> known) {
    this.text = text;
    this.known = known;
  }

  /** The tier line whose word "Tier" or "Special Case" begins at a place. */
  Optional<TierLine> at(int at) {
    if (at + 4 > text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    if ((first == 'T' || first == 't') && (second == 'I' || second == 'i') && is(at, "tier")) {
      return isLetter(at - 1) ? Optional.empty() : tier(at);
    }
    if ((first == 'S' || first == 's') && (second == 'P' || second == 'p') && is(at, "special")) {
      return special(at);
    }
    return Optional.empty();
  }

  /** Name before tier. */
  private Optional<TierLine> tier(int at) {
    int digit = past(at + 4, " -\u00A0\n\r\t", 4);
    char number = charAt(digit);
    if (number < '1' || number > '3' || isDigit(digit + 1)) {
      return Optional.empty();
    }
    int end = digit + 1;
    boolean watchList = false;
    int watch = past(end, " -–—,(:\u00A0\n\r\t", 6);
    if (is(watch, "watch")) {
      int list = past(watch + 5, " -\u00A0\n\r\t", 4);
      if (is(list, "list") && !isTornOff(watch, list + 4)) {
        boolean closed = charAt(watch - 1) == '(' && charAt(list + 4) == ')';
        end = list + (closed ? 5 : 4);
        watchList = true;
      }
    }
    return named(at, end, TierLine.tier(String.valueOf(number), watchList));
  }

  /**
   * Whether "Watch List" stands in the next line and runs on into its sentence: then the line as
   * printed ends before it.
   */
  private boolean isTornOff(int watch, int listEnd) {
    return charAt(watch - 1) == '\n' && isLetter(listEnd);
  }

  /** Name before or after "Special Case". */
  private Optional<TierLine> special(int at) {
    int word = past(at + 7, " \u00A0\n\r\t", 4);
    if (word == at + 7 || !is(word, "case")) {
      return Optional.empty();
    }
    int end = word + 4;
    int colon = past(end, " \u00A0", 3);
    boolean above = isLineStart(at) && isLineEnd(end) && isKnownLine(end);
    if (charAt(colon) != ':' && !above) {
      return isLetter(at - 1) ? Optional.empty() : named(at, end, Tier.SC);
    }
    int from = past(colon + (above ? 0 : 1), " \u00A0\n\r\t", 6);
    int until = capitalsEnd(from);
    boolean own = isLineStart(at);
    if (own && isLineEnd(lineEnd(from))) {
      until = lineEnd(from);
    }
    String name = String.valueOf(text.subSequence(from, until)).strip();
    return isName(name) && (own || !isLetter(at - 1) || isUpper(at))
        ? Optional.of(line(name, Tier.SC, at, from + name.length()))
        : Optional.empty();
  }

  /** Whether the line below has the name of a government alone. */
  private boolean isKnownLine(int end) {
    int from = past(end, " \u00A0\n\r\t", 6);
    return known.test(String.valueOf(text.subSequence(from, lineEnd(from))).strip());
  }

  /**
   * The end of a name in capitals; where a sentence is glued to it, its first capital isn't of the
   * name.
   */
  private int capitalsEnd(int from) {
    int until = from;
    while (until < from + LONGEST_NAME
        && (isUpper(until) || " .,'’()-&".indexOf(charAt(until)) >= 0)) {
      until++;
    }
    if (Character.isLowerCase(charAt(until)) && until > from) {
      until--;
    }
    return until;
  }

  private Optional<TierLine> named(int at, int tierEnd, Tier tier) {
    int opener = before(at, " \u00A0\t\n\r", 8);
    char mark = charAt(opener);
    boolean bracket = mark == '(';
    int end = tierEnd;
    if (bracket) {
      int closer = past(tierEnd, " \u00A0\n\r\t", 4);
      if (charAt(closer) != ')') {
        return Optional.empty();
      }
      end = closer + 1;
    }
    boolean marked = bracket || mark == ':' || mark == '–' || mark == '—' || mark == '-';
    boolean ends = isLineEnd(end);
    int nameEnd = (marked ? before(opener, " \u00A0\t\n\r", 8) : opener) + 1;
    if (!marked && !(ends && isLineStart(at) && at - nameEnd > 0 && isUpper(nameEnd - 1))) {
      return Optional.empty();
    }
    int lineStart = lineStart(nameEnd);
    String line = String.valueOf(text.subSequence(lineStart, nameEnd)).strip();
    if (ends && isName(line) && (bracket || mark == ':' || isCapitals(line))) {
      return Optional.of(wrapped(line, lineStart, nameEnd, tier, end));
    }
    String name = capitalsBefore(nameEnd);
    return (bracket || mark == ':') && isName(name)
        ? Optional.of(line(name, tier, nameEnd - name.length(), end))
        : Optional.empty();
  }

  /** A name may begin on the line before: it does if only both lines together are known. */
  private TierLine wrapped(String line, int lineStart, int nameEnd, Tier tier, int end) {
    int start = nameEnd - line.length();
    if (lineStart > 0 && isCapitals(line) && !known.test(line)) {
      int before = lineStart(Math.max(lineStart - 1, 0));
      String first = String.valueOf(text.subSequence(before, lineStart)).strip();
      String both = first + " " + line;
      if (both.length() <= LONGEST_NAME && isCapitals(first) && known.test(both)) {
        return line(both, tier, before, end);
      }
    }
    return line(line, tier, start, end);
  }

  /** The name in capitals that ends at a place, within a text that runs on. */
  private String capitalsBefore(int end) {
    int start = end;
    while (start > 0
        && start > end - LONGEST_NAME
        && (isUpper(start - 1) || " .,'’()-&\n\r".indexOf(charAt(start - 1)) >= 0)) {
      start--;
    }
    String capitals = String.valueOf(text.subSequence(start, end));
    int letter = 0;
    while (letter < capitals.length() && !Character.isLetter(capitals.charAt(letter))) {
      letter++;
    }
    String whole = capitals.substring(letter);
    if (known.test(whole) || (whole.startsWith("THE ") && known.test(whole.substring(4)))) {
      return whole;
    }
    // What stands before may end in capitals too, as in "forces of the DRC.GABON: TIER 2", or be
    // the running head of another government.
    for (int i = 1; i < whole.length(); i++) {
      boolean word = !Character.isLetter(whole.charAt(i - 1)) || known.test(whole.substring(0, i));
      if (word && Character.isLetter(whole.charAt(i)) && known.test(whole.substring(i))) {
        return whole.substring(i);
      }
    }
    int stop = whole.lastIndexOf('.');
    return stop > 2 ? whole.substring(stop + 1).stripLeading() : whole;
  }

  private static TierLine line(String name, Tier tier, int start, int end) {
    String blanks = name.replaceAll("\\s+", " ");
    return new TierLine(Optional.of(blanks), tier, new Span(start, end), Language.ENGLISH);
  }

  /** Whether words are written as a name's are, with letters and a capital each. */
  private static boolean isName(String words) {
    if (words.length() < 2
        || words.length() > LONGEST_NAME
        || !Character.isLetter(words.charAt(0))) {
      return false;
    }
    for (String word : words.split("[\\s-]+", -1)) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if ((small && !SMALL_WORDS.contains(word))
          || word.equalsIgnoreCase("tier")
          || word.indexOf(':') >= 0
          || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String words) {
    boolean letters = false;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i)) || Character.isDigit(words.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(words.charAt(i));
    }
    return letters;
  }

  private boolean is(int at, String small) {
    if (at < 0 || at + small.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < small.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != small.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The place behind at most so many of these characters. */
  private int past(int from, String these, int most) {
    int at = from;
    while (at < from + most && at < text.length() && these.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The last place before one that isn't one of these characters; -1 if there is none. */
  private int before(int from, String these, int most) {
    int at = from - 1;
    while (at >= 0 && at >= from - most && these.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  private int lineStart(int from) {
    int at = Math.min(from, text.length());
    while (at > 0 && at > from - REACH && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && at < from + LONGEST_NAME && "\r\n".indexOf(charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private boolean isLineStart(int place) {
    int at = before(place, " \u00A0\t", REACH);
    return at < 0 || text.charAt(at) == '\n';
  }

  private boolean isLineEnd(int place) {
    int at = past(place, " \u00A0\t\r", REACH);
    return at >= text.length() || text.charAt(at) == '\n';
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean isLetter(int at) {
    return Character.isLetter(charAt(at));
  }

  private boolean isUpper(int at) {
    return Character.isUpperCase(charAt(at));
  }

  private boolean isDigit(int at) {
    return Character.isDigit(charAt(at));
  }
}
