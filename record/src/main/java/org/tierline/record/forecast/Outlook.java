package org.tierline.record.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.record.forecast.Transitions.Now;

/**
 * What a simulation of the editions to come gives.
 *
 * @param first the first edition to come
 * @param paths how many courses were simulated
 * @param governments every government of the last edition, by name
 * @param editions how many governments each tier may hold, edition by edition
 */
public record Outlook(int first, int paths, List<Ahead> governments, List<Totals> editions) {

  /**
   * One government.
   *
   * @param editions its chances, edition by edition
   */
  public record Ahead(Now now, List<Chances> editions) {
    /** Copies. */
    public Ahead {
      editions = List.copyOf(editions);
    }
  }

  /**
   * The numbers on the tiers in one edition, over the governments that the last edition places.
   *
   * @param numbers by tier, all five
   */
  public record Totals(int edition, Map<Tier, Count> numbers) {
    /** Copies. */
    public Totals {
      numbers = Map.copyOf(numbers);
    }

    /** The number on a tier. */
    public Count number(Tier tier) {
      return Optional.ofNullable(numbers.get(tier)).orElseThrow();
    }
  }

  /** How many governments a tier may hold: the mean, and the middle 90 % of the courses. */
  public record Count(double mean, int from, int through) {}

  /** Copies. */
  public Outlook {
    governments = List.copyOf(governments);
    editions = List.copyOf(editions);
  }

  /** The chances of a government of this code, edition by edition; empty if it isn't simulated. */
  public Optional<List<Chances>> find(String country) {
    for (Ahead ahead : governments) {
      if (ahead.now().country().code().equals(country)) {
        return Optional.of(ahead.editions());
      }
    }
    return Optional.empty();
  }
}
