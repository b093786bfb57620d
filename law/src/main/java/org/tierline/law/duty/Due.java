package org.tierline.law.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.tierline.law.consequence.Timeliness;

/** When a duty is due. */
public sealed interface Due {

  /**
   * By a day.
   *
   * @param day the last day in time, inclusive
   */
  record By(LocalDate day) implements Due {}

  /**
   * In a window.
   *
   * @param from the first day in time, inclusive
   * @param through the last day in time, inclusive
   */
  record Between(LocalDate from, LocalDate through) implements Due {}

  /** In the report itself. */
  record InTheReport() implements Due {}

  /** The law names no day. */
  record Undated() implements Due {}

  /**
   * The law counts from a day that isn't known.
   *
   * @param missing the question that would give it
   */
  record Unknown(String missing) implements Due {}

  /** The last day in time, if the law names one and it is known. */
  default Optional<LocalDate> lastDay() {
    return switch (this) {
      case By(LocalDate day) -> Optional.of(day);
      case Between(LocalDate from, LocalDate through) -> Optional.of(through);
      case InTheReport() -> Optional.empty();
      case Undated() -> Optional.empty();
      case Unknown(String missing) -> Optional.empty();
    };
  }

  /** How the day it was done stands to when it was due; empty where no day is known. */
  default Optional<Timeliness> timeliness(LocalDate done) {
    if (this instanceof Between(LocalDate from, LocalDate through) && done.isBefore(from)) {
      return Optional.of(Timeliness.EARLY);
    }
    return lastDay().map(day -> done.isAfter(day) ? Timeliness.LATE : Timeliness.TIMELY);
  }
}
