package org.tierline.law;

import java.util.List;
import java.util.Optional;

/** What the law says about one question on the answers given. Every case carries its reason. */
public sealed interface Outcome<T> {

  /** Why. */
  Reason reason();

  /** The answers given settle it; answers added later never change it. */
  record Known<T>(T value, Reason reason) implements Outcome<T> {}

  /**
   * The answers given don't settle it.
   *
   * @param possible the results still possible, two or more, in the order of the law's text; empty
   *     where they can't be listed, as for a day
   * @param missing the questions that would settle it, sorted
   */
  record Open<T>(List<T> possible, List<String> missing, Reason reason) implements Outcome<T> {
    public Open {
      possible = List.copyOf(possible);
      missing = missing.stream().distinct().sorted().toList();
      if (possible.size() == 1 || missing.isEmpty()) {
        throw new IllegalArgumentException(
            "open means several results and a question: " + possible + ", " + missing);
      }
    }
  }

  /** The value, if it is settled. */
  default Optional<T> findValue() {
    return this instanceof Known<T>(T value, Reason why) ? Optional.of(value) : Optional.empty();
  }

  /** The questions that would settle it, sorted; empty if it is settled. */
  default List<String> missing() {
    return switch (this) {
      case Known<T> known -> List.of();
      case Open<T> open -> open.missing();
    };
  }

  /** All results the answers given leave possible: one if it is settled, none if not listable. */
  default List<T> possible() {
    return switch (this) {
      case Known<T> known -> List.of(known.value());
      case Open<T> open -> open.possible();
    };
  }
}
