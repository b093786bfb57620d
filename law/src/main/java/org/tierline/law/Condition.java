package org.tierline.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether something holds, with the answers that decide it and the questions that would.
 *
 * @param truth whether it holds
 * @param given the answers that decide it; those used so far if it is open
 * @param missing the questions that would settle it; empty unless it is open
 * @param because the reasons for results it used
 */
public record Condition(
    Truth truth, List<Reason.Given> given, List<String> missing, List<Reason> because) {

  /** Holds whatever the answers. */
  public static final Condition ALWAYS = new Condition(Truth.YES, List.of(), List.of(), List.of());

  /** Holds for no answers. */
  public static final Condition NEVER = new Condition(Truth.NO, List.of(), List.of(), List.of());

  public Condition {
    given = List.copyOf(given);
    missing = List.copyOf(missing);
    because = List.copyOf(because);
    if ((truth == Truth.OPEN) == missing.isEmpty()) {
      throw new IllegalArgumentException("open if and only if a question is missing: " + missing);
    }
  }

  /** A condition on the answer to one question; "none" doesn't pass. */
  public static <T> Condition of(String fact, Answer<T> answer, Predicate<? super T> passes) {
    return new Condition(
        answer.test(passes),
        switch (answer) {
          case Answer.Known<T>(T value) -> List.of(new Reason.Given(fact, value));
          case Answer.None<T>() -> List.of(new Reason.Given(fact, "none"));
          case Answer.Unknown<T>() -> List.of();
        },
        answer.isUnknown() ? List.of(fact) : List.of(),
        List.of());
  }

  /** Whether the answer to a yes-or-no question is yes; "none" is no. */
  public static Condition yes(String fact, Answer<Boolean> answer) {
    return of(fact, answer, value -> value);
  }

  /** Whether there is no such thing. */
  public static <T> Condition absent(String fact, Answer<T> answer) {
    return of(fact, answer, value -> true).not();
  }

  /** What the edition's or the day's law alone decides. */
  public static Condition law(boolean holds) {
    return holds ? ALWAYS : NEVER;
  }

  /** Whether a result of another rule passes; its reason is kept. */
  public static <T> Condition result(Outcome<T> outcome, Predicate<? super T> passes) {
    var possible = outcome.possible();
    long passing = possible.stream().filter(passes).count();
    Truth truth =
        possible.isEmpty() || (passing > 0 && passing < possible.size())
            ? Truth.OPEN
            : Truth.of(passing > 0);
    return new Condition(
        truth,
        List.of(),
        truth == Truth.OPEN ? outcome.missing() : List.of(),
        List.of(outcome.reason()));
  }

  /** Holds if both do. Where one doesn't, only that one is the reason. */
  public Condition and(Condition other) {
    if (truth == Truth.NO) {
      return this;
    }
    if (other.truth == Truth.NO) {
      return other;
    }
    return new Condition(
        truth.and(other.truth),
        joined(given, other.given),
        joined(missing, other.missing),
        joined(because, other.because));
  }

  /** Holds if either does. Where one does, only that one is the reason. */
  public Condition or(Condition other) {
    return not().and(other.not()).not();
  }

  /** Holds if this doesn't. */
  public Condition not() {
    return new Condition(truth.not(), given, missing, because);
  }

  static <E> List<E> joined(List<E> first, List<E> second) {
    var both = new ArrayList<E>(first);
    for (E each : second) {
      if (!both.contains(each)) {
        both.add(each);
      }
    }
    return both;
  }
}
