package org.tierline.law;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is held on one question the law asks: an answer, the knowledge that there is none, or
 * nothing yet.
 *
 * <p>"No waiver was granted" ({@link None}) and "nobody has looked" ({@link Unknown}) lead to
 * different results; a rule that treats them alike is wrong.
 */
public sealed interface Answer<T> {

  /** The question is answered. */
  record Known<T>(T value) implements Answer<T> {}

  /** The question is answered: there is no such thing. */
  record None<T>() implements Answer<T> {}

  /** Nobody has answered the question. */
  record Unknown<T>() implements Answer<T> {}

  /** An answer that is held. */
  static <T> Answer<T> of(T value) {
    return new Known<>(value);
  }

  /** The knowledge that there is no such thing. */
  static <T> Answer<T> none() {
    return new None<>();
  }

  /** A question nobody has answered. */
  static <T> Answer<T> unknown() {
    return new Unknown<>();
  }

  /** Whether nobody has answered the question. */
  default boolean isUnknown() {
    return this instanceof Unknown<T>;
  }

  /** The value, if one is held; empty both for "none" and for "unknown". */
  default Optional<T> find() {
    return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /** Whether the value passes; "none" doesn't pass, "unknown" leaves it open. */
  default Truth test(Predicate<? super T> passes) {
    return switch (this) {
      case Known<T>(T value) -> Truth.of(passes.test(value));
      case None<T>() -> Truth.NO;
      case Unknown<T>() -> Truth.OPEN;
    };
  }
}
