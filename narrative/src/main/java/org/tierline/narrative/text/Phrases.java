package org.tierline.narrative.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of phrases, each standing for something, looked up word by word in one pass over a text.
 *
 * <p>A phrase is written as words with a blank between them, in lower case: {@code a|b} is one word
 * or the other, {@code a?} a word that may be missing, {@code [a b]} words that may be missing
 * together, and {@code !a|b} says that none of these words comes there. Marks are words too.
 *
 * @param <T> what phrases stand for
 */
public final class Phrases<T> {
  private static final String NOT = "!";

  /** By first word; of one first word the longest phrase comes first. */
  private final Map<String, List<Form<T>>> byFirst = new HashMap<>();

  /** One way to write a phrase: at each step the words that may stand there. */
  private record Form<T>(List<Step> steps, T meaning) {
    /** The index behind the phrase if it stands there; else -1. */
    int end(Words words, int from) {
      int at = from;
      for (Step step : steps) {
        boolean there = at < words.size() && step.words().contains(words.word(at));
        if (there == step.denied()) {
          return -1;
        }
        at += step.denied() ? 0 : 1;
      }
      return at;
    }
  }

  /** Begins with an empty table. */
  public Phrases() {}

  private record Step(Set<String> words, boolean denied) {}

  /** Is told of each phrase found. */
  @FunctionalInterface
  public interface Finder<T> {
    /**
     * Takes one.
     *
     * @param start the index of the phrase's first word
     * @param end the index behind its last
     */
    void found(T meaning, int start, int end);
  }

  /** Adds a phrase. */
  public Phrases<T> with(String phrase, T meaning) {
    for (List<Step> steps : forms(phrase)) {
      var form = new Form<>(steps, meaning);
      for (String first : steps.get(0).words()) {
        var all = byFirst.computeIfAbsent(first, word -> new ArrayList<>());
        all.add(form);
        all.sort(Comparator.comparingInt(each -> -each.steps().size()));
      }
    }
    return this;
  }

  /** All ways to write a phrase, with and without what may be missing. */
  private static List<List<Step>> forms(String phrase) {
    List<List<Step>> forms = new ArrayList<>();
    forms.add(List.of());
    for (String piece : pieces(phrase)) {
      boolean optional = piece.endsWith("?") || piece.startsWith("[");
      String plain = piece.replaceAll("[\\[\\]?]", "");
      List<List<Step>> longer = new ArrayList<>();
      for (List<Step> form : forms) {
        var with = new ArrayList<>(form);
        for (String word : plain.split(" ", -1)) {
          boolean denied = word.startsWith(NOT);
          with.add(new Step(Set.of((denied ? word.substring(1) : word).split("\\|", -1)), denied));
        }
        longer.add(with);
        if (optional) {
          longer.add(form);
        }
      }
      forms = longer;
    }
    return forms;
  }

  /** Words, and groups in brackets whole. */
  private static List<String> pieces(String phrase) {
    var pieces = new ArrayList<String>();
    int from = 0;
    while (from < phrase.length()) {
      int until =
          phrase.charAt(from) == '['
              ? phrase.indexOf(']', from) + 1
              : (phrase + " ").indexOf(' ', from);
      pieces.add(phrase.substring(from, until));
      from = until + 1;
    }
    return pieces;
  }

  /** Tells of every phrase that begins at a word, longest first. */
  public void at(Words words, int start, Finder<? super T> finder) {
    for (Form<T> form : byFirst.getOrDefault(words.word(start), List.of())) {
      int end = form.end(words, start);
      if (end >= 0) {
        finder.found(form.meaning(), start, end);
      }
    }
  }

  /** Whether a phrase begins at a word. */
  public boolean isAt(Words words, int start) {
    for (Form<T> form : byFirst.getOrDefault(words.word(start), List.of())) {
      if (form.end(words, start) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells of every phrase of a text, in the order of their first words. */
  public void in(Words words, int from, int until, Finder<? super T> finder) {
    for (int i = from; i < until; i++) {
      at(words, i, finder);
    }
  }
}
