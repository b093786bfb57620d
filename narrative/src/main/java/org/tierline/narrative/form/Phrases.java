package org.tierline.narrative.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.narrative.text.Words;

/**
 * A table of phrases and what they mean. A look-up at one word of a text costs one look into a map;
 * of several phrases that fit there the longest counts.
 *
 * <p>Phrases are written as a reader would: in lower case, parted by commas, with endings that may
 * be there or not in brackets, such as "mine(s), brick factor(y|ies)". Those with {@code fl} are
 * found with {@code ft} too, which stands for it in texts from PDF files.
 */
final class Phrases<T> {
  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  private record Phrase<T>(List<String> words, T value) {}

  /** A phrase that was found, from word {@code start} (inclusive) to {@code end} (exclusive). */
  record Match<T>(T value, int start, int end) {}

  /** Adds phrases that mean the same. */
  Phrases<T> put(T value, String phrases) {
    for (String phrase : phrases.split(", *", -1)) {
      for (String form : spelled(phrase)) {
        putWords(Arrays.asList(form.split(" ", -1)), value);
        if (form.contains("fl")) {
          putWords(Arrays.asList(form.replace("fl", "ft").split(" ", -1)), value);
        }
      }
    }
    return this;
  }

  /**
   * Adds one phrase by its words.
   *
   * @throws IllegalArgumentException if the table has it with another meaning
   */
  void putWords(List<String> words, T value) {
    List<Phrase<T>> phrases =
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>(2));
    for (Phrase<T> other : phrases) {
      if (other.words().equals(words)) {
        if (other.value().equals(value)) {
          return;
        }
        throw new IllegalArgumentException(
            "\"%s\" means %s and %s".formatted(String.join(" ", words), other.value(), value));
      }
    }
    phrases.add(new Phrase<>(List.copyOf(words), value));
    phrases.sort((one, other) -> other.words().size() - one.words().size());
  }

  /** All spellings of a phrase with endings in brackets. */
  private static List<String> spelled(String phrase) {
    int open = phrase.indexOf('(');
    if (open < 0) {
      return List.of(phrase);
    }
    int close = phrase.indexOf(')', open);
    String choices = phrase.substring(open + 1, close);
    var spelled = new ArrayList<String>();
    // "mine(s)" is two spellings, "factor(y|ies)" too: a choice alone may also be left out.
    for (String choice :
        choices.contains("|") ? choices.split("\\|", -1) : new String[] {"", choices}) {
      spelled.addAll(spelled(phrase.substring(0, open) + choice + phrase.substring(close + 1)));
    }
    return spelled;
  }

  /** The longest phrase that begins at a word and ends before another. */
  Optional<Match<T>> find(Words words, int at, int end) {
    List<Phrase<T>> phrases = byFirstWord.get(words.word(at));
    if (phrases == null) {
      return Optional.empty();
    }
    for (Phrase<T> phrase : phrases) {
      if (stands(phrase.words(), words, at, end)) {
        return Optional.of(new Match<>(phrase.value(), at, at + phrase.words().size()));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<String> phrase, Words words, int at, int end) {
    if (at + phrase.size() > end) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!words.is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
