package org.tierline.web.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;

/**
 * What somebody typed: words, and phrases between double quotes. Nothing in it is a command: all
 * other marks part words. A quote without its partner is such a mark.
 *
 * @param text on one line, without the quotes
 * @param phrases each of two words or more; a quoted word is a word
 * @param words each once, without small words such as "of", unless there are only such
 */
record QueryText(String text, List<List<String>> phrases, List<String> words) {
  static final int MOST_CHARACTERS = 300;
  static final int MOST_WORDS = 40;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or",
          "the", "to", "was", "which", "with");

  QueryText {
    phrases = phrases.stream().map(List::copyOf).toList();
    words = List.copyOf(words);
  }

  /**
   * Reads a query.
   *
   * @throws Fault of bad input if it is longer than can be searched
   */
  static QueryText parse(String query, WordAnalyzer analyzer) {
    if (query.length() > MOST_CHARACTERS) {
      throw tooLong(query.length() + " characters", MOST_CHARACTERS + " characters");
    }
    var pieces = quotesApart(WordAnalyzer.whole(query));
    var phrases = new ArrayList<List<String>>();
    var words = new LinkedHashSet<String>();
    int count = 0;
    for (int i = 0; i < pieces.size(); i++) {
      var found = analyzer.words(pieces.get(i)).stream().map(WordAnalyzer.Word::text).toList();
      count += found.size();
      boolean quoted = i % 2 == 1;
      if (quoted && found.size() > 1) {
        phrases.add(found);
      } else {
        words.addAll(found);
      }
    }
    if (count > MOST_WORDS) {
      throw tooLong(count + " words", MOST_WORDS + " words");
    }
    var telling = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    return new QueryText(
        oneLine(String.join(" ", pieces)),
        phrases,
        telling.isEmpty() && phrases.isEmpty() ? List.copyOf(words) : telling);
  }

  /** Pieces outside and inside quotes in turn; a last quote without its partner makes no piece. */
  private static List<String> quotesApart(String query) {
    var pieces = new ArrayList<>(List.of(query.split("[\"“”„«»]", -1)));
    if (pieces.size() % 2 == 0) {
      String rest = pieces.removeLast();
      pieces.set(pieces.size() - 1, pieces.getLast() + " " + rest);
    }
    return pieces;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static Fault tooLong(String has, String most) {
    return Fault.badInput(
        List.of(
            Problem.of(
                "the search has %s, and at most %s can be searched for; leave some out"
                    .formatted(has, most))));
  }

  /** Whether there is nothing to search for. */
  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
