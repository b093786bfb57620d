package org.tierline.law.watchlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;

/**
 * Where a government was placed in earlier editions, in their order, as far as it is known.
 *
 * @param years ascending by edition, each at most once
 */
public record History(List<Year> years) {

  /** Nothing came before. */
  public static final History NONE = new History(List.of());

  /**
   * One earlier edition.
   *
   * @param tier the effective tier; null if it isn't known
   * @param waived whether a watch-list year was a waived one; null if that isn't known, and then a
   *     year that the law lets stand only under a waiver counts as waived
   */
  public record Year(int edition, @Nullable Tier tier, @Nullable Boolean waived) {
    private static final Map<Year, Year> SHARED = new ConcurrentHashMap<>();

    /**
     * An edition as one object for all histories that hold it: thousands of histories hold a few
     * hundred different years, and a clock that runs over them then finds them near.
     */
    public static Year shared(int edition, @Nullable Tier tier, @Nullable Boolean waived) {
      var year = new Year(edition, tier, waived);
      var before = SHARED.putIfAbsent(year, year);
      return before == null ? year : before;
    }

    /** The tier, if known. */
    public Optional<Tier> findTier() {
      return Optional.ofNullable(tier);
    }
  }

  /**
   * Checks the order and copies.
   *
   * @throws IllegalArgumentException if the years don't ascend
   */
  public History {
    years = List.copyOf(years);
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i).edition() <= years.get(i - 1).edition()) {
        throw new IllegalArgumentException(
            "earlier editions must ascend: "
                + years.get(i).edition()
                + " stands after "
                + years.get(i - 1).edition());
      }
    }
  }

  /** The tier of an edition, if it is in this history and known. */
  public Optional<Tier> findTier(int edition) {
    for (Year year : years) {
      if (year.edition() == edition) {
        return year.findTier();
      }
    }
    return Optional.empty();
  }
}
