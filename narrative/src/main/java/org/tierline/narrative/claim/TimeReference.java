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

  /** Years that stand where a mark does. */
  static TimeReference of(List<Integer> years, Mark mark) {
    return new TimeReference(years, mark.first(), mark.last(), 0, false, false);
  }

  /** Years beside the present one. */
  static TimeReference besides(List<Integer> years, Mark mark) {
    return new TimeReference(years, mark.first(), mark.last(), 0, true, false);
  }

  /** Years of what follows alone. */
  static TimeReference behind(List<Integer> years, Mark mark) {
    return new TimeReference(years, mark.first(), mark.last(), 0, false, true);
  }

  /** So many editions before the one that would else be meant. */
  static TimeReference back(int editions, Mark mark) {
    return new TimeReference(List.of(), mark.first(), mark.last(), editions, false, false);
  }
}
