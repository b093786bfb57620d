package org.tierline.narrative.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of phrases, each with what it stands for, to be looked up in {@link Words}.
 *
 * <p>A phrase is words with blanks between, in lower case. {@code a/b} is either word; {@code a+}
 * the word with its endings (victim, victims, victim's; screen, screens, screened, screening);
 * {@code ..} up to four words of any kind, none of them a mark that ends a clause.
 *
 * @param <V> what a phrase stands for
 */
public final class Lexicon<V> {
  private static final int LONGEST_GAP = 4;

  private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

  private record Phrase<V>(List<Step> steps, V value) {
    boolean hasGap() {
      return steps.stream().anyMatch(Step::afterGap);
    }
  }

  /** One word of a phrase: those that fit, and whether others may stand before it. */
  private record Step(Set<String> words, boolean afterGap) {}

  /**
   * A phrase found.
   *
   * @param end the index behind its last word
   * @param hasGap whether other words may stand between its own
   */
  public record Match<V>(V value, int end, boolean hasGap) {}

  /**
   * A table of phrases.
   *
   * @param phrases by what they stand for; each text holds phrases with commas or line ends between
   * @throws IllegalArgumentException if a phrase begins or ends with a gap
   */
  public Lexicon(Map<V, String> phrases) {
    phrases.forEach(
        (value, text) -> {
          for (String phrase : text.split("[,\n]", -1)) {
            if (!phrase.isBlank()) {
              add(phrase.strip(), value);
            }
          }
        });
  }

  private void add(String written, V value) {
    var steps = new ArrayList<Step>();
    boolean gap = false;
    for (String word : written.split(" +", -1)) {
      if (word.equals("..")) {
        gap = true;
      } else {
        steps.add(new Step(forms(word), gap));
        gap = false;
      }
    }
    if (gap || steps.isEmpty() || steps.get(0).afterGap()) {
      throw new IllegalArgumentException("a phrase begins and ends with a word: " + written);
    }
    for (String first : steps.get(0).words()) {
      byFirst.computeIfAbsent(first, key -> new ArrayList<>(2)).add(new Phrase<>(steps, value));
    }
  }

  private static Set<String> forms(String written) {
    var forms = new HashSet<String>();
    for (String word : written.split("/", -1)) {
      if (word.length() > 1 && word.endsWith("+")) {
        inflect(word.substring(0, word.length() - 1), forms);
      } else {
        forms.add(word);
      }
    }
    return Set.copyOf(forms);
  }

  /** Adds every form a noun or a regular verb may have; some that it hasn't do no harm. */
  private static void inflect(String word, Set<String> forms) {
    String stem = word.substring(0, word.length() - 1);
    char last = word.charAt(word.length() - 1);
    forms.addAll(List.of(word, word + "s", word + "'s", word + "es", word + "ed", word + "ing"));
    forms.add(word + last + "ed");
    forms.add(word + last + "ing");
    if (last == 'e') {
      forms.add(word + "d");
      forms.add(stem + "ing");
    } else if (last == 'y') {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
    }
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param at the index of the word
   * @param until where the phrase has to end at the latest, exclusive
   */
  public Optional<Match<V>> at(Words words, int at, int until) {
    List<Phrase<V>> candidates = byFirst.get(words.word(at));
    if (candidates == null) {
      return Optional.empty();
    }
    int longest = -1;
    Phrase<V> found = candidates.get(0);
    for (Phrase<V> candidate : candidates) {
      int end = end(candidate, words, at, until);
      if (end > longest) {
        longest = end;
        found = candidate;
      }
    }
    return longest < 0
        ? Optional.empty()
        : Optional.of(new Match<>(found.value(), longest, found.hasGap()));
  }

  /** Where a phrase that begins at a word ends; -1 if it doesn't stand there. */
  private int end(Phrase<V> phrase, Words words, int at, int until) {
    int next = at;
    for (Step step : phrase.steps()) {
      int last = Math.min(until - 1, step.afterGap() ? next + LONGEST_GAP : next);
      while (next <= last && !step.words().contains(words.word(next))) {
        if (endsClause(words.word(next))) {
          return -1;
        }
        next++;
      }
      if (next > last) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private static boolean endsClause(String word) {
    return word.equals(";") || word.equals(".") || word.equals(":");
  }
}
