package org.tierline.exchange.history;

import java.util.List;
import java.util.Optional;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.history.CountrySheet;
import org.tierline.record.history.Gap;
import org.tierline.record.history.Replayed;

/**
 * A clock before an edition as JSON.
 *
 * @param run consecutive counted watch-list years; absent, as the next three are, if the clock
 *     isn't known
 * @param waived how many of them were waived
 * @param oneYearRule whether (F) is armed
 * @param lastRun the run that ended in the latest Tier 3 spell
 * @param limit the watch-list limit in force: W0 to W4
 * @param opening what is left open for the watch list; "notKnown" if it depends on what isn't held
 * @param editionsNotHeld editions it rests on that the record doesn't hold, or not whole; none if
 *     the clock is known
 * @param doubtfulEditions editions it rests on whose cell has no document
 */
public record ClockJson(
    int beforeEdition,
    Optional<Integer> run,
    Optional<Integer> waived,
    Optional<Boolean> oneYearRule,
    Optional<RunJson> lastRun,
    String limit,
    String opening,
    List<Integer> editionsNotHeld,
    List<Integer> doubtfulEditions) {

  /** A finished run. */
  public record RunJson(int years, int waived) {}

  static ClockJson of(Replayed replayed, List<Integer> doubts, Readings readings) {
    return of(
        replayed.placement().edition(),
        replayed.before(),
        replayed.gap(),
        replayed.opening(),
        doubts,
        readings);
  }

  /**
   * The clock before a placement, under State's practice.
   *
   * @param doubts editions it rests on whose cell has no document
   */
  public static ClockJson of(Replayed replayed, List<Integer> doubts) {
    return of(replayed, doubts, Readings.PRACTICE);
  }

  /** The clock before the edition to come. */
  public static ClockJson of(CountrySheet.Next next) {
    return of(
        next.edition(), next.clock(), next.gap(), next.opening(), next.doubts(), Readings.PRACTICE);
  }

  private static ClockJson of(
      int edition,
      Clock clock,
      Optional<Gap> gap,
      Opening opening,
      List<Integer> doubts,
      Readings readings) {
    var known = gap.isPresent() ? Optional.<Clock>empty() : Optional.of(clock);
    return new ClockJson(
        edition,
        known.map(Clock::run),
        known.map(Clock::waived),
        known.map(one -> one.armed(readings)),
        known.flatMap(Clock::findLastRun).map(run -> new RunJson(run.years(), run.waived())),
        LimitVariant.of(edition).name(),
        gap.map(Gap::opensAlike).orElse(true) ? written(opening) : "notKnown",
        gap.map(Gap::editions).orElse(List.of()),
        doubts);
  }

  /** An opening as data write it. */
  public static String written(Opening opening) {
    return switch (opening) {
      case NO_LIST -> "noList";
      case OPEN -> "open";
      case WAIVER_ONLY -> "waiverOnly";
      case CLOSED_BY_LIMIT -> "closedByLimit";
      case CLOSED_BY_F -> "closedByF";
    };
  }
}
