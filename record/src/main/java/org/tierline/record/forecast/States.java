package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.LimitVariant;

/**
 * Every standing that a simulation can come to, each with a number, and what the law's step makes
 * of each in each edition: the step is asked once, and then looked up.
 */
final class States {
  /** What can be drawn: the tiers on the merits with a waiver, and the watch list without one. */
  static final int OUTCOMES = Tier.values().length + 1;

  private static final List<Tier> TIERS = List.of(Tier.values());

  private final int first;
  private final List<Standing> standings = new ArrayList<>();
  private final Map<Standing, Integer> numbers = new LinkedHashMap<>();
  private final List<int[]> next = new ArrayList<>();
  private final int[] eras;

  /**
   * @param start the standings that it starts from
   * @param first the first edition simulated
   * @param editions how many are simulated
   */
  States(Iterable<Standing> start, int first, int editions) {
    this.first = first;
    this.eras = new int[editions];
    start.forEach(this::number);
    for (int i = 1; i < editions; i++) {
      eras[i] = eras[i - 1] + (variant(i) == variant(i - 1) ? 0 : 1);
    }
    Set<Integer> reached = new LinkedHashSet<>(numbers.values());
    for (int i = 0; i < editions; i++) {
      reached = after(reached, i);
    }
    while (next.size() < standings.size()) {
      next.add(new int[eras() * OUTCOMES]);
    }
  }

  /**
   * The states after one more edition. Not every state is stepped in every era: before the limit of
   * years there is no end to them.
   */
  private Set<Integer> after(Set<Integer> reached, int place) {
    Set<Integer> after = new LinkedHashSet<>();
    for (int state : reached) {
      while (next.size() <= state) {
        next.add(new int[eras() * OUTCOMES]);
      }
      int[] steps = next.get(state);
      step(standings.get(state), place, steps);
      for (int outcome = 0; outcome < OUTCOMES; outcome++) {
        after.add(steps[eras[place] * OUTCOMES + outcome]);
      }
    }
    return after;
  }

  private LimitVariant variant(int place) {
    return LimitVariant.of(law(place));
  }

  private void step(Standing standing, int place, int[] steps) {
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      boolean waiver = outcome < TIERS.size();
      Tier merits = waiver ? TIERS.get(outcome) : Tier.T2WL;
      var step = standing.step(law(place), merits, waiver);
      steps[eras[place] * OUTCOMES + outcome] = number(standing.next(step.tier(), step.next()));
    }
  }

  private int number(Standing standing) {
    Integer known = numbers.putIfAbsent(standing, standings.size());
    if (known == null) {
      standings.add(standing);
      return standings.size() - 1;
    }
    return known;
  }

  /** The number of a standing that it started from or can come to. */
  int of(Standing standing) {
    return numbers.getOrDefault(standing, -1);
  }

  /** How many there are. */
  int size() {
    return standings.size();
  }

  Standing standing(int state) {
    return standings.get(state);
  }

  /** The edition whose law holds at a place among those simulated. */
  int law(int place) {
    return LawAhead.of(first, first + place);
  }

  /** The stretch of editions under one law that a place among those simulated is in, from 0. */
  int era(int place) {
    return eras[place];
  }

  int eras() {
    return eras[eras.length - 1] + 1;
  }

  /** The first place of an era. */
  int firstOf(int era) {
    for (int place = 0; place < eras.length; place++) {
      if (eras[place] == era) {
        return place;
      }
    }
    throw new IllegalArgumentException("no era " + era);
  }

  /** The state after a state, by the outcome drawn. */
  int next(int state, int era, int outcome) {
    return next.get(state)[era * OUTCOMES + outcome];
  }
}
