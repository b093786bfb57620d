package org.tierline.narrative.claim;

import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param value what it gives: a tier, a country's code; may be empty text
 * @param number what it gives in figures; {@link Tokens#NONE} if nothing
 * @param first its first token
 * @param last its last token, inclusive
 * @param weak of a country: whether it is named by its people or its seat
 */
record Mark(Sign sign, String value, int number, int first, int last, boolean weak) {
  boolean is(Sign... signs) {
    return List.of(signs).contains(sign);
  }
}
