package org.tierline.law.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an office holds on one government for one edition: answers to the law's questions, each with
 * its basis. A question without an answer is open, never "no". Immutable.
 *
 * <p>Source: RULES of the input record; the questions themselves are in {@link Questions}.
 */
public final class Facts {
  private final String country;
  private final int edition;
  private final @Nullable Object[] answers;

  /** The questions that have an answer, a bit each. */
  private final long known;

  private final List<String>[] bases;
  private final Circumstances circumstances;

  private Facts(
      String country,
      int edition,
      @Nullable Object[] answers,
      long known,
      List<String>[] bases,
      Circumstances circumstances) {
    this.country = country;
    this.edition = edition;
    this.answers = answers;
    this.known = known;
    this.bases = bases;
    this.circumstances = circumstances;
  }

  /**
   * Facts in which every question is open.
   *
   * @param country ISO 3166-1 alpha-3, or XKX, ANT, SCG
   * @param edition the report's year
   * @throws IllegalArgumentException before the 2001 edition, the first
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists can't be made otherwise
  public static Facts about(String country, int edition) {
    if (edition < 2001) {
      throw new IllegalArgumentException("no edition before 2001: " + edition);
    }
    int size = Questions.all().size();
    var bases = new List[size];
    Arrays.fill(bases, List.of());
    return new Facts(country, edition, new Object[size], 0, bases, Circumstances.UNKNOWN);
  }

  /** The government, as a code. */
  public String country() {
    return country;
  }

  /** The report's year. */
  public int edition() {
    return edition;
  }

  /** These facts with an answer to a question, replacing any before. */
  public <T> Facts with(Question<T> question, T answer) {
    return with(question, answer, List.of());
  }

  /**
   * These facts with an answer and what it rests on.
   *
   * @throws IllegalArgumentException if the answer isn't of the question's type
   */
  public <T> Facts with(Question<T> question, T answer, List<String> basis) {
    if (!question.type().javaType().isInstance(answer)) {
      throw new IllegalArgumentException(
          question.key() + " takes " + question.type().wanted() + ", not " + answer);
    }
    @Nullable Object[] newAnswers = answers.clone();
    newAnswers[question.index()] = answer instanceof List<?> list ? List.copyOf(list) : answer;
    var newBases = bases.clone();
    newBases[question.index()] = List.copyOf(basis);
    long nowKnown = known | (1L << question.index());
    return new Facts(country, edition, newAnswers, nowKnown, newBases, circumstances);
  }

  /** These facts with what surrounds the placement, in place of what was held of it. */
  public Facts with(Circumstances around) {
    return new Facts(country, edition, answers, known, bases, around);
  }

  /** What surrounds the placement: dates, what was done after it, child soldiers. */
  public Circumstances circumstances() {
    return circumstances;
  }

  /** These facts with a question open again. */
  public Facts without(Question<?> question) {
    @Nullable Object[] newAnswers = answers.clone();
    newAnswers[question.index()] = null;
    var newBases = bases.clone();
    newBases[question.index()] = List.of();
    long nowKnown = known & ~(1L << question.index());
    return new Facts(country, edition, newAnswers, nowKnown, newBases, circumstances);
  }

  /** The answer to a question; empty while it is open. */
  public <T> Optional<T> find(Question<T> question) {
    return Optional.ofNullable(answer(question));
  }

  /** The answer to a question; null while it is open. For code that asks often. */
  @SuppressWarnings("unchecked") // with() let only answers of the question's type in
  public <T> @Nullable T answer(Question<T> question) {
    return (T) answers[question.index()];
  }

  /** Whether a question has an answer. */
  public boolean knows(Question<?> question) {
    return (known & (1L << question.index())) != 0;
  }

  /** Whether every one of some questions that the law asks in this edition has an answer. */
  public boolean knowsAll(QuestionSet<?> questions) {
    return (questions.asked(edition) & ~known) == 0;
  }

  /** What an answer rests on: the ids of evidence or sources, in the order given. */
  public List<String> basis(Question<?> question) {
    return bases[question.index()];
  }

  /** The questions that have an answer, in the order of {@link Questions#all}. */
  public List<Question<?>> answered() {
    var answered = new ArrayList<Question<?>>();
    for (var question : Questions.all()) {
      if (knows(question)) {
        answered.add(question);
      }
    }
    return answered;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts that
        && country.equals(that.country)
        && edition == that.edition
        && Arrays.equals(answers, that.answers)
        && Arrays.equals(bases, that.bases)
        && circumstances.equals(that.circumstances);
  }

  @Override
  public int hashCode() {
    return country.hashCode() * 31 * 31 + edition * 31 + Arrays.hashCode(answers);
  }

  @Override
  public String toString() {
    return country + " " + edition + ", " + answered().size() + " questions answered";
  }
}
