package org.tierline.law.watchlist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings.CountScope;

/**
 * The clocks that are possible on what is known of a government's earlier editions: one if all of
 * it is known, more where a year isn't.
 *
 * @param states at least one; the order says nothing
 */
public record Clocks(List<Clock> states) {

  /** Before the first edition. */
  public static final Clocks START = new Clocks(List.of(Clock.START));

  /** Kept, for they are the same whatever the facts and take long to find: 0.1 ms each. */
  private static final Map<Before, Clocks> UNKNOWN = new ConcurrentHashMap<>();

  private record Before(int edition, Readings readings) {}

  /** Copies. */
  public Clocks {
    states = List.copyOf(states);
    if (states.isEmpty()) {
      throw new IllegalArgumentException("no clock is possible");
    }
  }

  /** The possible clocks after a history and before an edition. */
  public static Clocks after(History history, int edition, Readings readings) {
    List<History.Year> years = history.years();
    Clock single = single(years, edition, readings);
    if (single != null) {
      return new Clocks(List.of(single));
    }
    Set<Clock> states = new LinkedHashSet<>();
    states.add(Clock.START);
    int last = 0;
    for (History.Year year : years) {
      if (year.edition() >= edition) {
        break;
      }
      if (last != 0 && year.edition() > last + 1) {
        states = gap(states);
      }
      states = next(states, year, readings);
      last = year.edition();
    }
    if (last != 0 && edition > last + 1) {
      states = gap(states);
    }
    return new Clocks(List.copyOf(states));
  }

  /** Every clock that any history could lead to before an edition. */
  public static Clocks unknown(int edition, Readings readings) {
    return UNKNOWN.computeIfAbsent(new Before(edition, readings), Clocks::afterAnyHistory);
  }

  private static Clocks afterAnyHistory(Before before) {
    Readings readings = before.readings();
    Set<Clock> states = new LinkedHashSet<>();
    states.add(Clock.START);
    for (int year = LimitVariant.FIRST_COUNTED_EDITION; year < before.edition(); year++) {
      states = next(states, new History.Year(year, null, null), readings);
    }
    return new Clocks(List.copyOf(states));
  }

  /** The clocks after one more edition of which nothing is known, not even whether it places it. */
  public Clocks afterUnknown(int edition, Readings readings) {
    var year = new History.Year(edition, null, null);
    return new Clocks(List.copyOf(next(new LinkedHashSet<>(states), year, readings)));
  }

  /** The one clock there is, where all is known. */
  public boolean isCertain() {
    return states.size() == 1;
  }

  /** The clock after years that are all known; null where a tier isn't. */
  private static @Nullable Clock single(List<History.Year> years, int edition, Readings readings) {
    Clock clock = Clock.START;
    int last = 0;
    for (int i = firstThatCounts(years, edition, readings); i < years.size(); i++) {
      History.Year year = years.get(i);
      if (year.edition() >= edition) {
        break;
      }
      if (last != 0 && year.edition() > last + 1) {
        clock = clock.afterAbsence();
      }
      Tier tier = year.tier();
      if (tier == null) {
        return null;
      }
      clock = clock.after(year.edition(), tier, isWaived(clock, year, tier, readings), readings);
      last = year.edition();
    }
    return last != 0 && edition > last + 1 ? clock.afterAbsence() : clock;
  }

  /**
   * The place of the first year that can leave a trace in the clock before an edition. Of those
   * before years are counted, that is the last alone, by its tier; and where watch-list years alone
   * count, a year on Tier 1 or 2 wipes out what came before, unless that may have armed (F) for
   * ever.
   */
  private static int firstThatCounts(List<History.Year> years, int edition, Readings readings) {
    int from = Math.min(LimitVariant.FIRST_COUNTED_EDITION, edition) - 1;
    int first = years.size();
    while (first > 0 && years.get(first - 1).edition() >= from) {
      first--;
    }
    if (readings.countScope() != CountScope.T2WL_ONLY) {
      return first;
    }
    for (int i = first; i < years.size() && years.get(i).edition() < edition; i++) {
      Tier tier = years.get(i).tier();
      if (tier == null || tier == Tier.T3) {
        break;
      }
      if (tier == Tier.T1 || tier == Tier.T2) {
        first = i;
      }
    }
    return first;
  }

  private static Set<Clock> next(Set<Clock> states, History.Year year, Readings readings) {
    Set<Clock> next = new LinkedHashSet<>();
    for (Clock state : states) {
      Tier known = year.tier();
      if (known != null) {
        next.add(
            state.after(year.edition(), known, isWaived(state, year, known, readings), readings));
        continue;
      }
      next.add(state.afterAbsence());
      for (Tier tier : Tier.values()) {
        if (tier != Tier.T2WL || isOpen(state.opening(year.edition(), readings))) {
          boolean waived = isWaived(state, year, tier, readings);
          next.add(state.after(year.edition(), tier, waived, readings));
        }
      }
    }
    return next;
  }

  private static Set<Clock> gap(Set<Clock> states) {
    Set<Clock> next = new LinkedHashSet<>();
    for (Clock state : states) {
      next.add(state.afterAbsence());
    }
    return next;
  }

  private static boolean isOpen(Opening opening) {
    return opening == Opening.OPEN || opening == Opening.WAIVER_ONLY;
  }

  /** A watch-list year is waived if the history says so, or says nothing and the law demands it. */
  private static boolean isWaived(Clock before, History.Year year, Tier tier, Readings readings) {
    if (tier != Tier.T2WL) {
      return false;
    }
    Boolean said = year.waived();
    return said != null ? said : before.opening(year.edition(), readings) == Opening.WAIVER_ONLY;
  }
}
