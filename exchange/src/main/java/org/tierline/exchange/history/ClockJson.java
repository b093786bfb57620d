package org.tierline.exchange.history;

import java.util.List;
import java.util.Optional;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;

/**
 * A clock before an edition as JSON.
 *
 * @param run consecutive counted watch-list years
 * @param waived how many of them were waived
 * @param oneYearRule whether (F) is armed
 * @param lastRun the run that ended in the latest Tier 3 spell
 * @param limit the watch-list limit in force: W0 to W4
 * @param opening what is left open for the watch list
 * @param doubtfulEditions editions it rests on whose cell has no document
 */
public record ClockJson(
    int beforeEdition,
    int run,
    int waived,
    boolean oneYearRule,
    Optional<RunJson> lastRun,
    String limit,
    String opening,
    List<Integer> doubtfulEditions) {

  /** A finished run. */
  public record RunJson(int years, int waived) {}

  static ClockJson of(int edition, Clock clock, Opening opening, List<Integer> doubts) {
    return of(edition, clock, opening, doubts, Readings.PRACTICE);
  }

  static ClockJson of(
      int edition, Clock clock, Opening opening, List<Integer> doubts, Readings readings) {
    return new ClockJson(
        edition,
        clock.run(),
        clock.waived(),
        clock.armed(readings),
        clock.findLastRun().map(run -> new RunJson(run.years(), run.waived())),
        LimitVariant.of(edition).name(),
        written(opening),
        doubts);
  }

  private static String written(Opening opening) {
    return switch (opening) {
      case NO_LIST -> "noList";
      case OPEN -> "open";
      case WAIVER_ONLY -> "waiverOnly";
      case CLOSED_BY_LIMIT -> "closedByLimit";
      case CLOSED_BY_F -> "closedByF";
    };
  }
}
