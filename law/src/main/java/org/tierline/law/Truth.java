package org.tierline.law;

/**
 * Yes, no, or open: the logic of questions of which some are unanswered.
 *
 * <p>After S. C. Kleene, Introduction to Metamathematics, 1952, §64 (the strong connectives): a
 * result is settled as soon as the settled parts settle it, so that an answer added later never
 * undoes it.
 */
public enum Truth {
  /** It holds. */
  YES,
  /** It doesn't hold. */
  NO,
  /** What is known doesn't settle it. */
  OPEN;

  /** Yes for true, no for false. */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Yes if both are, no if either is no. */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : OPEN;
  }

  /** Yes if either is, no if both are no. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** The opposite; open stays open. */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }
}
