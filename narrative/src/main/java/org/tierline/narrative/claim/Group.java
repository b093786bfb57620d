package org.tierline.narrative.claim;

import java.util.List;

/**
 * Governments named one after another.
 *
 * @param first the first token
 * @param last the last token, inclusive
 * @param weak whether all of them are named by their people or seat only
 */
record Group(List<String> countries, int first, int last, boolean weak) {
  Group {
    countries = List.copyOf(countries);
  }
}
