package org.tierline.law.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on a day, or is known not to have been done.
 *
 * @param on the day; null if it wasn't done
 */
public record Reported(@Nullable LocalDate on) {

  /** Known not to have been done. */
  public static final Reported NEVER = new Reported(null);

  /** The day it was done, if it was. */
  public Optional<LocalDate> findDay() {
    return Optional.ofNullable(on);
  }
}
