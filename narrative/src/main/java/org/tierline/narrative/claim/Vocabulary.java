package org.tierline.narrative.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.profile.Demonyms;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * The phrases of one language, to be found in one pass over a text's tokens.
 *
 * <p>A line of a language's file is a sign, perhaps a value, a colon, and phrases with commas
 * between. {@code a/b} is either word, {@code {a b|c}} either phrase, {@code (a b)} words that may
 * be missing, {@code #} a number that the phrase gives, {@code #th} only one that says a place in a
 * row. A line "= NAME: one|another" names phrases for the lines behind it, which write {@code
 * $NAME} for any of them.
 */
final class Vocabulary {
  private static final String NUMBER = "#";
  private static final String ORDINAL = "#th";
  private static final String QUOTE = "\"";
  private static final int MOST_IN_PHRASE = 100;
  private static final int FIRST_YEAR = 2001;
  private static final int LAST_YEAR = 2049;

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Meaning meaning;
  }

  /**
   * What a phrase stands for.
   *
   * @param capitals whether it counts only in capitals: "UAE"
   */
  private record Meaning(Sign sign, String value, Naming naming, boolean capitals) {}

  private Vocabulary() {}

  /** The phrases of a language, with the names that a record's countries have in it. */
  static Vocabulary of(Tongue tongue, PublicRecord record) {
    var vocabulary = new Vocabulary();
    var choices = new HashMap<String, String>();
    for (String line : lines(tongue.code() + ".txt")) {
      String written = line;
      for (var choice : choices.entrySet()) {
        written = written.replace(choice.getKey(), "{" + choice.getValue() + "}");
      }
      if (written.startsWith("= ")) {
        int colon = written.indexOf(':');
        choices.put("$" + written.substring(2, colon), written.substring(colon + 1).strip());
      } else {
        vocabulary.addLine(written);
      }
    }
    if (tongue == Tongue.ENGLISH) {
      for (String line : Demonyms.TABLE.lines().toList()) {
        vocabulary.addNames(line, Naming.PEOPLE);
      }
      for (String line : lines("seats.txt")) {
        vocabulary.addNames(line, Naming.SEAT);
      }
    }
    if (tongue != Tongue.KOREAN && tongue != Tongue.JAPANESE && tongue != Tongue.CHINESE) {
      for (Country country : record.countries()) {
        vocabulary.addName(country.officialName(), country.code(), Naming.NAME);
        country.aliases().stream()
            .filter(alias -> !alias.contains(",") && !alias.contains("("))
            .forEach(alias -> vocabulary.addName(alias, country.code(), Naming.NAME));
      }
    }
    for (String line : lines("names-" + tongue.code() + ".txt")) {
      vocabulary.addNames(line, Naming.NAME);
    }
    return vocabulary;
  }

  private static List<String> lines(String resource) {
    var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith(";")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  private void addNames(String line, Naming naming) {
    String code = line.substring(0, 3);
    for (String name : line.substring(4).split(",", -1)) {
      addName(name.strip(), code, naming);
    }
  }

  private void addName(String name, String code, Naming naming) {
    boolean capitals =
        name.length() <= 4
            && name.equals(name.toUpperCase(java.util.Locale.ROOT))
            && !Tokens.isAlone(name.charAt(0));
    var meaning = new Meaning(Sign.COUNTRY, code, naming, capitals);
    add(keys(name), meaning, naming != Naming.NAME);
  }

  private void addLine(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).strip().split(" ", -1);
    var meaning =
        new Meaning(Sign.valueOf(head[0]), head.length > 1 ? head[1] : "", Naming.NAME, false);
    for (String phrase : line.substring(colon + 1).split(",", -1)) {
      for (String form : forms(phrase.strip())) {
        add(keys(form), meaning, false);
      }
    }
  }

  /** All ways to write a phrase. */
  private static List<String> forms(String phrase) {
    List<String> forms = new ArrayList<>();
    forms.add("");
    int at = 0;
    while (at < phrase.length()) {
      List<String> pieces;
      if (phrase.charAt(at) == '(') {
        int end = phrase.indexOf(')', at);
        pieces = new ArrayList<>(forms(phrase.substring(at + 1, end)));
        pieces.add("");
        at = end + 1;
      } else if (phrase.charAt(at) == '{') {
        int end = phrase.indexOf('}', at);
        pieces = new ArrayList<>();
        for (String piece : phrase.substring(at + 1, end).split("\\|", -1)) {
          pieces.addAll(forms(piece));
        }
        at = end + 1;
      } else {
        int end = at;
        while (end < phrase.length() && phrase.charAt(end) != ' ' && phrase.charAt(end) != '(') {
          end++;
        }
        pieces = List.of(phrase.substring(at, end).split("/", -1));
        at = end;
      }
      boolean gap = at < phrase.length() && phrase.charAt(at) == ' ';
      if (gap) {
        at++;
      }
      var longer = new ArrayList<String>();
      for (String form : forms) {
        for (String piece : pieces) {
          longer.add(form + piece + (gap ? " " : ""));
        }
      }
      forms = longer;
    }
    return forms;
  }

  /** The keys of a phrase's tokens. */
  private static List<String> keys(String phrase) {
    var keys = new ArrayList<String>();
    var tokens = Tokens.of(phrase);
    for (int i = 0; i < tokens.size(); i++) {
      Tokens.Token token = tokens.at(i);
      if (token.word().equals(NUMBER) && tokens.is(i + 1, "th")) {
        keys.add(ORDINAL);
        i++;
      } else {
        keys.add(token.word());
      }
    }
    return keys;
  }

  private void add(List<String> keys, Meaning meaning, boolean ifAbsent) {
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, each -> new Node());
    }
    if (node != root && !(ifAbsent && node.meaning != null)) {
      node.meaning = meaning;
    }
  }

  /** All phrases of a text, none over another, the longest first where several begin. */
  List<Mark> marks(Tokens tokens) {
    var marks = new ArrayList<Mark>();
    int at = 0;
    while (at < tokens.size()) {
      Mark mark = longest(tokens, at);
      if (mark != null) {
        marks.add(mark);
        at = mark.last() + 1;
      } else {
        Tokens.Token token = tokens.at(at);
        if (token.isNumber()) {
          boolean year =
              token.number() >= FIRST_YEAR && token.number() <= LAST_YEAR && !token.ordinal();
          marks.add(
              new Mark(year ? Sign.YEAR : Sign.NUMBER, "", token.number(), at, at, Naming.NAME));
        }
        at++;
      }
    }
    return marks;
  }

  private @Nullable Mark longest(Tokens tokens, int from) {
    return longest(tokens, from, from, root, Tokens.NONE, null);
  }

  /**
   * The longest phrase from a token on; a number may be a word of the phrase or what it gives.
   *
   * @param node where the tokens before this one led
   * @param number what they gave
   * @param found the longest so far
   */
  private @Nullable Mark longest(
      Tokens tokens, int from, int at, Node node, int number, @Nullable Mark found) {
    if (at >= tokens.size()) {
      return found;
    }
    if (at > from && tokens.is(at, QUOTE)) {
      return longest(tokens, from, at + 1, node, number, found); // a "state sponsor" of trafficking
    }
    Tokens.Token token = tokens.at(at);
    Mark best = follow(tokens, from, at, node.next.get(token.word()), number, found);
    if (token.isNumber() && token.number() < MOST_IN_PHRASE) {
      if (token.ordinal()) {
        best = follow(tokens, from, at, node.next.get(ORDINAL), token.number(), best);
      }
      best = follow(tokens, from, at, node.next.get(NUMBER), token.number(), best);
    }
    return best;
  }

  private @Nullable Mark follow(
      Tokens tokens, int from, int at, @Nullable Node node, int number, @Nullable Mark found) {
    if (node == null) {
      return found;
    }
    Mark best = found;
    Meaning meaning = node.meaning;
    boolean longer = best == null || at > best.last();
    if (meaning != null
        && longer
        && !(meaning.capitals() && !tokens.at(from).capitals())
        && !(meaning.sign() == Sign.COUNTRY && !isName(tokens, from))
        && !((meaning.sign() == Sign.TIER || meaning.sign() == Sign.SAME_TIER)
            && isCut(tokens, at))) {
      boolean given =
          number == Tokens.NONE && meaning.sign() == Sign.STREAK && !meaning.value().isEmpty();
      best =
          new Mark(
              meaning.sign(),
              meaning.value(),
              given ? Integer.parseInt(meaning.value()) : number,
              from,
              at,
              meaning.naming());
    }
    return longest(tokens, from, at + 1, node, number, best);
  }

  /** Whether a tier's own number follows, as in "the third Tier 2 year". */
  private static boolean isCut(Tokens tokens, int last) {
    return tokens.is(last, "tier") && last + 1 < tokens.size() && tokens.at(last + 1).isNumber();
  }

  /** Whether a word may be a name: where letters have capitals, it begins with one. */
  private static boolean isName(Tokens tokens, int at) {
    Tokens.Token token = tokens.at(at);
    return token.capital() || Tokens.isAlone(token.word().charAt(0));
  }
}
