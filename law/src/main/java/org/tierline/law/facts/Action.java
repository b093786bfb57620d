package org.tierline.law.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.CredibleSource;

/**
 * Something a government did against trafficking, as the office holds it.
 *
 * @param id the office's name for it
 * @param type its kind in the list of §103(5); null if not told
 * @param date the day it was done; null if not told
 * @param concrete whether it shows increased efforts, §103(5); null if nobody said
 * @param source the class of credible information it rests on, §103(6); null if not told
 */
public record Action(
    String id,
    @Nullable ActionType type,
    @Nullable LocalDate date,
    @Nullable Boolean concrete,
    @Nullable CredibleSource source) {

  /** The day it was done, if told. */
  public Optional<LocalDate> findDate() {
    return Optional.ofNullable(date);
  }

  /** The class of its source, if told. */
  public Optional<CredibleSource> findSource() {
    return Optional.ofNullable(source);
  }
}
