package org.tierline.narrative.claim;

import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param value what it gives: a tier, a country's code; may be empty text
 * @param number what it gives in figures; {@link Tokens#NONE} if nothing
 * @param first its first token
 * @param last its last token, inclusive
 * @param naming how a country or tier is named
 */
record Mark(Sign sign, String value, int number, int first, int last, Naming naming) {
  /** Whether a government is named by its people or seat, which may mean something else. */
  boolean weak() {
    return naming == Naming.PEOPLE || naming == Naming.SEAT;
  }

  boolean is(Sign... signs) {
    return List.of(signs).contains(sign);
  }

  /** Whether it alone can be all that a clause says. */
  boolean isPredicate() {
    return is(
        Sign.TIER,
        Sign.SAME_TIER,
        Sign.UP,
        Sign.DOWN,
        Sign.SAME,
        Sign.OPPOSITE,
        Sign.POLICY,
        Sign.SOLDIERS);
  }

  /** Whether it is a verb that says which way someone went, or that someone stayed. */
  boolean isMove() {
    return is(
        Sign.UP,
        Sign.DOWN,
        Sign.SAME,
        Sign.RISE,
        Sign.FALL,
        Sign.STAY,
        Sign.ENTER,
        Sign.LEAVE,
        Sign.OPPOSITE);
  }

  /** Whether it says something of a subject. */
  boolean isVerbal() {
    return isPredicate() || isMove();
  }
}
