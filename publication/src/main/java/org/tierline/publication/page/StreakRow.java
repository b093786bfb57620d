package org.tierline.publication.page;

import org.tierline.record.Grade;
import org.tierline.record.history.Streak;

/**
 * A run of editions on one tier.
 *
 * @param mark of the tier; doubtful if the run depends on a cell that no document shows
 * @param years like "2003-2025"
 */
public record StreakRow(Mark mark, String years, int length) {

  static StreakRow of(Streak streak) {
    return new StreakRow(
        Mark.of(streak.tier(), streak.doubtful().isEmpty() ? Grade.PRIMARY : Grade.INFERRED),
        streak.length() == 1 ? "" + streak.since() : streak.since() + "-" + streak.through(),
        streak.length());
  }
}
