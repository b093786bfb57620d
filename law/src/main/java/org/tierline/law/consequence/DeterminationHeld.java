package org.tierline.law.consequence;

import java.time.LocalDate;

/** What is held of the determination on one government for one fiscal year. */
public sealed interface DeterminationHeld {

  /** No determination is held. That says nothing on whether one was made. */
  record NotHeld() implements DeterminationHeld {}

  /**
   * It was read only in part, so that a clause or a waiver may be missing.
   *
   * @param date the day it was signed
   */
  record TextIncomplete(LocalDate date) implements DeterminationHeld {}

  /**
   * Others report it; its own text wasn't read.
   *
   * @param date the day it was signed, as reported
   */
  record OriginalNotSeen(LocalDate date) implements DeterminationHeld {}

  /** Its text was read. */
  record Read(PresidentialDetermination determination) implements DeterminationHeld {}

  /**
   * The President directed the same restrictions without naming the government under the clause, as
   * for parts of the Kingdom of the Netherlands in 2023 and 2024: they aren't §110's own.
   *
   * @param date the day it was signed
   * @param restrictions as the direction describes them
   */
  record ByDirection(LocalDate date, String restrictions) implements DeterminationHeld {}
}
