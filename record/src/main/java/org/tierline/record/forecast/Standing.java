package org.tierline.record.forecast;

import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;

/**
 * How a government stands after an edition, as far as a forecast looks at it.
 *
 * @param tier where it is placed
 * @param inARow editions in a row on that tier, this one included; {@link #LONG} stands for all
 *     that are longer
 * @param arrival how it came to that tier
 * @param clock the watch-list clock after the edition, under State's practice
 */
public record Standing(Tier tier, int inARow, Arrival arrival, Clock clock) {

  /** From so many editions on, a stay is long, and its length isn't looked at. */
  public static final int LONG = 5;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the length is not from 1 to {@link #LONG}
   */
  public Standing {
    if (inARow < 1 || inARow > LONG) {
      throw new IllegalArgumentException(
          "editions in a row must be from 1 to " + LONG + ": " + inARow);
    }
  }

  /** After a first placement, or the first one that is held. */
  public static Standing first(Tier tier, Clock after) {
    return new Standing(tier, 1, Arrival.NOT_RANKED_BEFORE, after);
  }

  /** After the next edition has placed it. */
  public Standing next(Tier placed, Clock after) {
    return placed == tier
        ? new Standing(tier, Math.min(inARow + 1, LONG), arrival, after)
        : new Standing(placed, 1, Arrival.of(tier, placed), after);
  }

  /** What the clock leaves open for the watch list in an edition that follows. */
  public Opening opening(int edition) {
    return clock.opening(edition, Readings.PRACTICE);
  }

  /** What the law makes of the merits in an edition that follows. */
  Clock.Step step(int edition, Tier merits, boolean waiver) {
    return clock.step(edition, merits, waiver, Readings.PRACTICE);
  }

  /** This standing with another clock, where more than one is possible. */
  Standing with(Clock other) {
    return new Standing(tier, inARow, arrival, other);
  }
}
