package org.tierline.law.definition;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A fiscal year of the United States: from 1 October of the year before to 30 September, both
 * inclusive.
 *
 * @param year the calendar year it ends in
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** The first that began on 1 October; earlier ones began on 1 July. */
  private static final int FIRST = 1977;

  public FiscalYear {
    if (year < FIRST || year > 9999) {
      throw new IllegalArgumentException(
          "no fiscal year from October to September: " + year + "; the first was FY" + FIRST);
    }
  }

  /** The fiscal year a day falls in. */
  public static FiscalYear containing(LocalDate day) {
    return new FiscalYear(day.getYear() + (day.getMonthValue() >= 10 ? 1 : 0));
  }

  /**
   * The fiscal year whose aid an edition's determinations concern: the one after that in which the
   * report was submitted, whenever the determination itself is made.
   *
   * <p>Source: §110(d)(1)(A), "subsequent fiscal year", as the determinations read it.
   */
  public static FiscalYear ofRelease(LocalDate release) {
    return containing(release).next();
  }

  /** Reads "FY2026"; empty for any other text, a bare year included (that is an edition). */
  public static Optional<FiscalYear> find(String text) {
    if (!text.matches("FY[0-9]{4}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(2));
    return year < FIRST ? Optional.empty() : Optional.of(new FiscalYear(year));
  }

  /** 1 October of the year before. */
  public LocalDate firstDay() {
    return LocalDate.of(year - 1, Month.OCTOBER, 1);
  }

  /** 30 September; the last day inside. */
  public LocalDate lastDay() {
    return LocalDate.of(year, Month.SEPTEMBER, 30);
  }

  /** Whether a day falls in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** The one after it. */
  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  /** The one before it. */
  public FiscalYear previous() {
    return new FiscalYear(year - 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  /** As it is written: "FY2026". */
  @Override
  public String toString() {
    return "FY" + year;
  }
}
