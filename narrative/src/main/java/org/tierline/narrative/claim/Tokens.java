package org.tierline.narrative.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tierline.narrative.text.Span;

/**
 * The words, numbers and marks of a text in any of the languages. Unlike {@link
 * org.tierline.narrative.text.Words}, each ideograph and syllable of Chinese, Japanese and Korean
 * is a word of its own, accents are taken off, hyphens part words, and numbers in words are
 * numbers.
 */
final class Tokens {
  /** A number that isn't one. */
  static final int NONE = -1;

  private static final int LONG_LINE = 50;

  private static final int MOST_ITEMS = 250;

  /** A long line that the next one goes on with, in small letters. */
  private static final Pattern CONTINUED = Pattern.compile("(?m)^[^\\n]{50,}+\\n\\p{Ll}");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "no", "gen", "sen", "rep", "gov", "jr", "sr", "vs", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "did", "does", "do", "has", "have", "had");

  private static final Set<String> STOPS = Set.of(".", "!", "?");

  private static final Set<String> BULLETS = Set.of("•", "*", "-", "·", "▪", "—");

  /** With these and a comma a line begins that only says the day. */
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Map<String, Integer> CARDINALS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /**
   * One of them.
   *
   * @param word in lower case without accents; a mark as it is
   * @param number its value; {@link #NONE} for a word
   * @param ordinal whether the number says a place in a row
   * @param capitals whether it is written in capitals alone
   * @param capital whether it begins with one
   */
  record Token(
      String word,
      int start,
      int end,
      int number,
      boolean ordinal,
      boolean capitals,
      boolean capital) {
    boolean isNumber() {
      return number != NONE;
    }
  }

  private Tokens(String text) {
    this.text = text;
  }

  /** All of a text; addresses of the web are left out. */
  static Tokens of(String text) {
    var tokens = new Tokens(text);
    tokens.read();
    return tokens;
  }

  /** What they are the tokens of. */
  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).word().equals(word);
  }

  /** Whether a token is a number; none is outside the text. */
  boolean isNumber(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isNumber();
  }

  /** Whether a token begins with a capital; none does outside the text. */
  boolean isCapital(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).capital();
  }

  /** Whether a word stands in the possessive: "Taiwan's". */
  boolean isPossessive(int index) {
    return index >= 0 && index < tokens.size() && isPossessiveAt(tokens.get(index).end());
  }

  /** Whether a token and those before it are these words, the last first. */
  boolean is(int index, String last, String before, String first) {
    return is(index, last) && is(index - 1, before) && is(index - 2, first);
  }

  /** A word in lower case without accents; empty text outside the text. */
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }

  /** Whether one of some words stands from one token up to another, exclusive. */
  boolean hasAny(int from, int until, String... words) {
    for (int i = from; i < until; i++) {
      for (String word : words) {
        if (is(i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an English word is a form of "be", "do" or "have". */
  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /** What stands from one token to another, both inclusive. */
  Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (isAddress(at)) {
        while (at < text.length() && text.charAt(at) > ' ') {
          at++;
        }
      } else if (isDigit(c)) {
        at = digits(at);
      } else if (isAlone(c)) {
        add(String.valueOf(c), at, at + 1);
        at++;
      } else if (Character.isLetter(c)) {
        at = letters(at);
      } else if (c == '-' && isDash(at)) {
        int end = text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        add("—", at, end);
        at = end;
      } else {
        add(mark(c), at, at + 1);
        at++;
      }
    }
  }

  /** Whether a hyphen stands for a dash: " - ", "--". */
  private boolean isDash(int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    return text.charAt(at + 1) == '-'
        || (text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ' && !isLineStart(at - 1));
  }

  private boolean isLineStart(int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private boolean isAddress(int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  private static String mark(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»', '「', '」' -> "\"";
      case '’', '‘' -> "'";
      case '，', '、' -> ",";
      case '；' -> ";";
      case '：' -> ":";
      case '（' -> "(";
      case '）' -> ")";
      case '–', '—' -> "—";
      default -> String.valueOf(c);
    };
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether a letter is a word of its own. */
  static boolean isAlone(char c) {
    return (c >= 0x3040 && c <= 0x30FF && c != '・')
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  private int digits(int start) {
    int at = start;
    long value = 0;
    boolean whole = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        value = Math.min(value * 10 + Character.digit(c, 10), Integer.MAX_VALUE);
        at++;
      } else if ((c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
        whole &= c == ',';
        at++;
      } else {
        break;
      }
    }
    int end = at;
    while (end < text.length() && end < at + 3 && isPlainLetter(text.charAt(end))) {
      end++;
    }
    String behind = text.substring(at, end).toLowerCase(Locale.ROOT);
    boolean ordinal =
        switch (behind) {
          case "st", "nd", "rd", "th", "er", "re", "e", "eme", "ème", "ª", "º" -> true;
          default -> false;
        };
    if (ordinal) {
      at = end;
    }
    tokens.add(
        new Token(
            text.substring(start, at),
            start,
            at,
            whole ? (int) value : NONE,
            ordinal,
            false,
            false));
    return isPossessiveAt(at) ? at + 2 : at;
  }

  /** Whether "'s" stands there, which is no word. */
  private boolean isPossessiveAt(int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '’')
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isPlainLetter(char c) {
    return Character.isLetter(c) && !isAlone(c);
  }

  private int letters(int start) {
    int at = start;
    while (at < text.length() && (isPlainLetter(text.charAt(at)) || isCombining(text.charAt(at)))) {
      at++;
    }
    // U.S., U.K.
    if (at == start + 1 && isStopped(at)) {
      int end = at;
      var letters = new StringBuilder().append(text.charAt(start));
      while (isStopped(end)
          && end + 1 < text.length()
          && Character.isLetter(text.charAt(end + 1))
          && (end + 2 >= text.length() || !Character.isLetter(text.charAt(end + 2)))) {
        letters.append(text.charAt(end + 1));
        end += 2;
      }
      if (letters.length() > 1) {
        if (isStopped(end)) {
          end++;
        }
        String word = letters.toString().toLowerCase(Locale.ROOT);
        tokens.add(new Token(word, start, end, NONE, false, true, true));
        return end;
      }
    }
    String written = text.substring(start, at);
    add(plain(written), start, at);
    // An apostrophe or hyphen inside parts words; the possessive s is no word.
    if (at + 1 < text.length()) {
      char c = text.charAt(at);
      if (c == '\'' || c == '’') {
        return isPossessiveAt(at) ? at + 2 : at + 1;
      }
      if (c == '-' && Character.isLetterOrDigit(text.charAt(at + 1))) {
        return at + 1;
      }
    }
    return at;
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isStopped(int at) {
    return at < text.length() && text.charAt(at) == '.';
  }

  /** Lower case, without accents. */
  static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) > 0x7F) {
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
      }
    }
    return small;
  }

  private void add(String word, int start, int end) {
    int number = NONE;
    boolean ordinal = false;
    Integer cardinal = CARDINALS.get(word);
    Integer place = ORDINALS.get(word);
    if (cardinal != null || place != null) {
      ordinal = place != null;
      number = place != null ? place : cardinal != null ? cardinal : NONE;
      Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      // twenty-third
      if (before != null && number < 10 && isTens(before, start)) {
        tokens.remove(tokens.size() - 1);
        tokens.add(
            new Token(
                text.substring(before.start(), end),
                before.start(),
                end,
                before.number() + number,
                ordinal,
                false,
                before.capital()));
        return;
      }
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean capitals = capital && word.length() > 1;
    for (int i = start; i < end && capitals; i++) {
      capitals = Character.isUpperCase(text.charAt(i));
    }
    tokens.add(new Token(word, start, end, number, ordinal, capitals, capital));
  }

  private static boolean isTens(Token before, int start) {
    return before.number() >= 20
        && before.number() % 10 == 0
        && CARDINALS.containsKey(before.word())
        && start - before.end() <= 1;
  }

  /**
   * The sentences, each as the index of its first token and that behind its last.
   *
   * @param most no sentence has more tokens
   */
  List<Span> sentences(int most) {
    boolean wrapped = isWrapped();
    var sentences = new ArrayList<Span>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || i + 1 - first >= most || endsSentence(i, wrapped)) {
        sentences.add(new Span(first, i + 1));
        first = i + 1;
      }
    }
    return sentences;
  }

  /** "... trafficking.The report": whether a space was lost behind a full stop. */
  private boolean isGlued(int index) {
    String before = index == 0 ? "" : tokens.get(index - 1).word();
    Token next = tokens.get(index + 1);
    return before.length() > 2
        && !tokens.get(index - 1).capitals()
        && Character.isLetter(before.charAt(0))
        && next.capital()
        && !next.capitals();
  }

  private boolean endsSentence(int index, boolean wrapped) {
    Token token = tokens.get(index);
    Token next = tokens.get(index + 1);
    switch (token.word()) {
      case "。", "！", "？", "｡" -> {
        return true;
      }
      case ".", "!", "?" -> {
        boolean gap = next.start() > token.end();
        boolean begins = !Character.isLowerCase(text.charAt(next.start()));
        boolean abbreviated =
            token.word().equals(".")
                && index > 0
                && (isItem(index - 1)
                    || ABBREVIATIONS.contains(tokens.get(index - 1).word())
                    || (tokens.get(index - 1).word().length() == 1
                        && tokens.get(index - 1).capital()));
        if (begins && !abbreviated && (gap || isGlued(index))) {
          return true;
        }
      }
      case "\"" -> {
        boolean closed = index > 0 && STOPS.contains(tokens.get(index - 1).word());
        boolean gap = next.start() > token.end();
        if (closed && gap && !Character.isLowerCase(text.charAt(next.start()))) {
          return true; // "... efforts.” The report"
        }
      }
      default -> {}
    }
    int lines = 0;
    for (int i = token.end(); i < next.start(); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    boolean dated = WEEKDAYS.contains(next.word()) && is(index + 2, ",");
    boolean listed = lines > 0 && (dated || beginsItem(index + 1) || BULLETS.contains(next.word()));
    return lines > 1 || listed || (lines == 1 && !(wrapped && isLongLine(token.end())));
  }

  /** "1. Algeria", "2) Algeria", "(3) Algeria". */
  private boolean beginsItem(int index) {
    boolean bracket = is(index, "(");
    int number = bracket ? index + 1 : index;
    return isNumber(number) && (is(number + 1, ")") || (!bracket && is(number + 1, ".")));
  }

  /** Whether a token is the number of an item: "1. Algeria" in a line of its own. */
  private boolean isItem(int index) {
    Token token = tokens.get(index);
    return token.isNumber()
        && token.number() <= MOST_ITEMS
        && (index == 0
            || text.substring(tokens.get(index - 1).end(), token.start()).contains("\n"));
  }

  /** Whether a line is as long as those that a page's width ends, and no row of a table. */
  private boolean isLongLine(int end) {
    int from = end;
    while (from > 0 && end - from < LONG_LINE && text.charAt(from - 1) != '\n') {
      from--;
      if (text.charAt(from) == '\t' || text.charAt(from) == '|') {
        return false;
      }
    }
    return end - from >= LONG_LINE;
  }

  /** Whether lines end where a page's width ends, so that a sentence runs over several. */
  private boolean isWrapped() {
    return text.contains("\n\n")
        || text.contains("\n\r\n")
        || CONTINUED.matcher(text).results().limit(2).count() == 2;
  }
}
