package org.tierline.law.definition;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.Reason;
import org.tierline.law.statute.Provision;

/**
 * The days an edition covers. The bound is soft: the Act asks for it "to the extent" that data of
 * the same time exist.
 *
 * <p>Source: §110(b)(1), lead-in, from the 2019 edition on. Earlier editions had periods by
 * practice, which differed: theirs are data, never derived.
 *
 * <p>Needs: {@code period}, for editions before 2019.
 *
 * <p>Gives: 1 April of the year before to 31 March, for editions from 2019 on; else the period that
 * is held.
 *
 * @param from first day, inclusive
 * @param through last day, inclusive
 */
public record ReportingPeriod(LocalDate from, LocalDate through) {
  private static final int FIRST_STATUTORY_EDITION = 2019;

  /** The Act's periods are the twelve months from the first day of this one. */
  private static final Month FIRST_MONTH = Month.APRIL;

  public ReportingPeriod {
    if (through.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period that ends before it begins: " + from + ".." + through);
    }
  }

  /** The period the Act fixes; empty before the 2019 edition. */
  public static Optional<ReportingPeriod> findStatutory(int edition) {
    return edition < FIRST_STATUTORY_EDITION
        ? Optional.empty()
        : Optional.of(
            new ReportingPeriod(
                LocalDate.of(edition - 1, FIRST_MONTH, 1),
                LocalDate.of(edition, FIRST_MONTH, 1).minusDays(1)));
  }

  /**
   * Whether a day lies in the period that the Act fixes for an edition; no before the 2019 edition.
   * The same as by {@link #findStatutory}, for code that asks often.
   */
  public static boolean isStatutory(int edition, LocalDate day) {
    boolean nextEdition = day.getMonthValue() >= FIRST_MONTH.getValue();
    return edition >= FIRST_STATUTORY_EDITION && edition == day.getYear() + (nextEdition ? 1 : 0);
  }

  /**
   * The period of an edition: the Act's where it fixes one, else the one that is held.
   *
   * @return open, with {@code period} missing, before 2019 where none is held
   */
  public static Outcome<ReportingPeriod> of(int edition, Answer<ReportingPeriod> held) {
    var statutory = findStatutory(edition);
    if (statutory.isPresent()) {
      return new Outcome.Known<>(statutory.get(), reason(edition, statutory.get(), List.of()));
    }
    if (held.find().isPresent()) {
      var period = held.find().get();
      return new Outcome.Known<>(
          period, reason(edition, period, List.of(new Reason.Given("period", period))));
    }
    return new Outcome.Open<>(List.of(), List.of("period"), reason(edition, "open", List.of()));
  }

  private static Reason reason(int edition, Object result, List<Reason.Given> given) {
    return new Reason(Provision.TVPA_110_B_1_PERIOD, edition, result, given, List.of());
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(through);
  }

  /** As it is written: "2024-04-01..2025-03-31". */
  @Override
  public String toString() {
    return from + ".." + through;
  }
}
