package org.tierline.law.statute;

/** What a provision asks of whoever applies it. */
public enum Kind {
  /** Yields a value by logic from facts or findings. */
  DECIDE,
  /** Lists matters that the Secretary must consider; recorded and checked, never summed. */
  WEIGH,
  /** Something to publish, send or present, by someone, mostly by a day. */
  DUTY,
  /** What follows for aid, loans or exchanges, and what lifts it. */
  CONSEQUENCE,
  /** The State Department's practice; no text of statute stands behind it alone. */
  PRACTICE,
  /** Another law that hangs on the tier or on the report, or is often taken to. */
  LINKED
}
