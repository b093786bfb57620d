package org.tierline.web.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param query as it was given
 * @param hits the part asked for, best first; what is equally good is sorted by path
 * @param total how many there are in all
 * @param suggestions queries that may have been meant, likeliest first, at most five; empty if all
 *     words are known
 */
public record Results(String query, List<Hit> hits, int total, List<String> suggestions) {

  public Results {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }
}
