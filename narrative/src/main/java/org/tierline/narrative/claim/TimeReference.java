package org.tierline.narrative.claim;

import java.util.List;

/**
 * A time that a clause names.
 *
 * @param years the years, ascending where it is a span of years
 * @param first the first token
 * @param last the last token, inclusive
 * @param back how many editions before the one that would else be meant; 0 where years are named
 * @param besides whether it is a time beside the present one: "last held in 2017"
 * @param behind whether it is the time of what follows alone: "since 2015, when it left"
 */
record TimeReference(
    List<Integer> years, int first, int last, int back, boolean besides, boolean behind) {
  TimeReference {
    years = List.copyOf(years);
  }
}
