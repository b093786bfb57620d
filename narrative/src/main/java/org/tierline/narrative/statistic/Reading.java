package org.tierline.narrative.statistic;

import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.What;
import org.tierline.narrative.text.Words;

/** The words of a text with what each does. */
final class Reading {
  private static final long NOUNS =
      Mark.VICTIM.bit()
          | Mark.SUSPECT.bit()
          | Mark.PERSON.bit()
          | Mark.CASE.bit()
          | Mark.MATTER.bit();

  private final Words words;
  private final Vocabulary.Entry[] entries;

  Reading(Words words) {
    this.words = words;
    entries = new Vocabulary.Entry[words.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Vocabulary.entry(words.word(i));
    }
  }

  Words words() {
    return words;
  }

  int size() {
    return entries.length;
  }

  String word(int index) {
    return words.word(index);
  }

  boolean is(int index, String word) {
    return words.is(index, word);
  }

  /** Whether one of some words is at a place. */
  boolean isOne(int index, String... some) {
    for (String word : some) {
      if (words.is(index, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word does a thing; false beyond either end. */
  boolean has(int index, Mark mark) {
    return index >= 0 && index < entries.length && (entries[index].marks() & mark.bit()) != 0;
  }

  /** Whether a word does anything. */
  boolean isKnown(int index) {
    return entries[index].marks() != 0;
  }

  /** What a word says was done. */
  Optional<What> what(int index) {
    return entries[index].what();
  }

  /** Whether it names or counts people or cases, or says what was done. */
  boolean isNoun(int index) {
    return index >= 0 && index < entries.length && (entries[index].marks() & NOUNS) != 0;
  }

  /** Whether it is glued to the one before. */
  boolean isGlued(int index) {
    return index > 0 && index < size() && words.start(index) == words.end(index - 1);
  }
}
