package org.tierline.exchange.history;

import java.util.List;
import org.tierline.record.history.Streak;

/**
 * A streak as JSON; both editions are inclusive.
 *
 * @param maybeLonger whether the edition before the first isn't held, or not whole
 * @param doubtfulEditions the streak holds only if these cells, which no document shows, are right
 */
public record StreakJson(
    String publishedTier,
    int length,
    int since,
    int through,
    boolean maybeLonger,
    List<Integer> doubtfulEditions) {

  static StreakJson of(Streak streak) {
    return new StreakJson(
        streak.tier().name(),
        streak.length(),
        streak.since(),
        streak.through(),
        streak.open(),
        streak.doubtful());
  }
}
