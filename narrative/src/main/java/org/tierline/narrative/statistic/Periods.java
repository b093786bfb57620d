package org.tierline.narrative.statistic;

import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.statistic.Statistic.Period;

/** Reads when a thing was done, against the year that a narrative reports on. */
final class Periods {
  private static final Set<String> BEFORE =
      Set.of("previous", "prior", "preceding", "last", "past");
  private static final Set<String> SPANS =
      Set.of("year", "years", "period", "periods", "reporting", "two", "three", "fiscal");

  private final Reading reading;
  private final int reportingYear;

  Periods(Reading reading) {
    this.reading = reading;
    reportingYear = Years.reported(reading.words());
  }

  /**
   * When something was that a phrase beginning at a word dates: "in 2016", "during the previous
   * reporting period", "the prior year", "last year".
   */
  Optional<Dated> at(int start) {
    if (!reading.has(start, Mark.TIME)) {
      return Optional.empty();
    }
    if (reading.isOne(start, "from", "since", "between")) {
      return span(start);
    }
    int at = start;
    boolean preposition = reading.isOne(at, "in", "during", "for", "over");
    if (preposition) {
      at++;
    }
    if (preposition && reading.isOne(at, "fy", "early", "late", "mid")) {
      at++;
    } else if (preposition && reading.is(at, "fiscal") && reading.is(at + 1, "year")) {
      at += 2;
    } else if (reading.is(start, "fy")) {
      at++;
    }
    at = preposition ? quarters(at) : at;
    int year = at < reading.size() && at > start ? Years.year(reading.word(at)) : 0;
    if (year > 0) {
      boolean rangeOrBoth =
          reading.isOne(at + 1, "-", "and")
              && reading.size() > at + 2
              && Years.year(reading.word(at + 2)) == reportingYear;
      Period period = rangeOrBoth ? Period.CURRENT : of(year, reading.is(at - 1, "early"));
      return Optional.of(new Dated(at + 1, period));
    }
    if (reading.is(at, "the")) {
      at++;
    }
    if (at < reading.size() && BEFORE.contains(reading.word(at))) {
      int end = at + 1;
      while (end < reading.size() && SPANS.contains(reading.word(end))) {
        end++;
      }
      if (end > at + 1) {
        return Optional.of(new Dated(end, Period.PREVIOUS));
      }
    }
    if (reading.is(at, "reporting") && reading.isOne(at + 1, "period", "year")) {
      return Optional.of(new Dated(at + 2, Period.CURRENT));
    }
    return Optional.empty();
  }

  /** "from 2015 to 2017", "since 2012": longer than the reporting period. */
  private Optional<Dated> span(int start) {
    boolean since = reading.is(start, "since");
    boolean two = reading.isOne(start + 2, "to", "and", "through");
    if (start + 1 >= reading.size() || !(since || two)) {
      return Optional.empty();
    }
    int year = Years.year(reading.word(start + 1));
    return year > 0 && year < reportingYear
        ? Optional.of(new Dated(since ? start + 2 : start + 4, Period.OTHER))
        : Optional.empty();
  }

  /** The index behind "the first three quarters of"; the same one if it isn't there. */
  private int quarters(int from) {
    if (!reading.is(from, "the") || !reading.isOne(from + 1, "first", "second", "last")) {
      return from;
    }
    int at = from + 2;
    while (at < from + 4 && !reading.is(at, "of")) {
      at++;
    }
    boolean part = reading.isOne(at - 1, "half", "months", "quarters", "quarter");
    return part && reading.is(at, "of") ? at + 1 : from;
  }

  private Period of(int year, boolean early) {
    if (year == reportingYear || reportingYear == 0 || (early && year == reportingYear + 1)) {
      return Period.CURRENT;
    }
    return year == reportingYear - 1 ? Period.PREVIOUS : Period.OTHER;
  }

  /**
   * A time that a phrase gives.
   *
   * @param end the index behind the phrase
   */
  record Dated(int end, Period period) {}
}
