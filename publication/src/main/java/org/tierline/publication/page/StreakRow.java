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
        mark(streak),
        streak.length() == 1 ? "" + streak.since() : streak.since() + "-" + streak.through(),
        streak.length());
  }

  private static Mark mark(Streak streak) {
    if (streak.doubtful().isEmpty()) {
      return Mark.of(streak.tier(), Grade.PRIMARY);
    }
    var doubtful = Mark.of(streak.tier(), Grade.INFERRED);
    return new Mark(
        doubtful.letter(),
        streak.tier().title() + " (some cells have no document)",
        doubtful.style());
  }
}
