package org.tierline.law.consequence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days in which the President's determinations on an edition are due.
 *
 * <p>Source: §110(c), for reports submitted from 1 January 2003 on.
 *
 * <p>Needs: the day the report was released, and the day of the determination.
 *
 * <p>Gives: not fewer than 45 nor more than 90 days after the release, both inclusive. A
 * determination outside the window is early or late, and valid.
 *
 * @param release the day the report was submitted
 */
public record DeterminationWindow(LocalDate release) {
  /** First edition with determinations. */
  public static final int FIRST_EDITION = 2003;

  private static final int FEWEST_DAYS = 45;
  private static final int MOST_DAYS = 90;

  /** The 45th day after the release. */
  public LocalDate opens() {
    return release.plusDays(FEWEST_DAYS);
  }

  /** The 90th day after the release: the last one in time. */
  public LocalDate closes() {
    return release.plusDays(MOST_DAYS);
  }

  /** Days from the release to a determination. */
  public long days(LocalDate determination) {
    return ChronoUnit.DAYS.between(release, determination);
  }

  /** How a determination's day stands to the window. */
  public Timeliness timeliness(LocalDate determination) {
    if (determination.isBefore(opens())) {
      return Timeliness.EARLY;
    }
    return determination.isAfter(closes()) ? Timeliness.LATE : Timeliness.TIMELY;
  }
}
