package org.tierline.narrative.claim;

import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param value what it gives: a tier, a country's code; may be empty text
 * @param number what it gives in figures; {@link Tokens#NONE} if nothing
 * @param first its first token
 * @param last its last token, inclusive
 * @param naming of a country: how it is named
 */
record Mark(Sign sign, String value, int number, int first, int last, Naming naming) {
  /** Whether a government is named by its people or seat, which may mean something else. */
  boolean weak() {
    return naming != Naming.NAME;
  }

  boolean is(Sign... signs) {
    return List.of(signs).contains(sign);
  }
}
