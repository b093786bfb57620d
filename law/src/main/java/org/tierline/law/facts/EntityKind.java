package org.tierline.law.facts;

/** What is being rated. Territories are assessed as if they were countries (State's practice). */
public enum EntityKind {
  COUNTRY,
  TERRITORY,
  /** No tier is given: facts can't be had, or no government functions. State's practice. */
  SPECIAL
}
