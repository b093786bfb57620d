package org.tierline.law.facts;

import java.util.Iterator;
import java.util.List;

/**
 * Some of the law's questions that are looked at together, in their order, and which of them an
 * edition's law asks.
 *
 * @param <T> the type of their answers
 */
public final class QuestionSet<T> implements Iterable<Question<T>> {
  private static final int FIRST_EDITION = 2001;

  private final List<Question<T>> questions;

  /** Per edition those that are asked, a bit each, from the first edition to the last change. */
  private final long[] asked;

  QuestionSet(List<Question<T>> questions) {
    this.questions = List.copyOf(questions);
    int lastChange = FIRST_EDITION;
    for (Question<T> question : questions) {
      lastChange = Math.max(lastChange, question.from());
      if (question.through() != Integer.MAX_VALUE) {
        lastChange = Math.max(lastChange, question.through() + 1);
      }
    }
    asked = new long[lastChange - FIRST_EDITION + 1];
    for (Question<T> question : questions) {
      for (int i = 0; i < asked.length; i++) {
        if (question.asked(FIRST_EDITION + i)) {
          asked[i] |= 1L << question.index();
        }
      }
    }
  }

  /** Those that the law asks in an edition, a bit each at {@link Question#index}. */
  long asked(int edition) {
    return asked[Math.min(edition - FIRST_EDITION, asked.length - 1)];
  }

  /** All of them, in their order; it can't be changed. */
  public List<Question<T>> all() {
    return questions;
  }

  @Override
  public Iterator<Question<T>> iterator() {
    return questions.iterator();
  }
}
