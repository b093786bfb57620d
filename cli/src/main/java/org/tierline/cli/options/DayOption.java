package org.tierline.cli.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What every command that answers can be asked: for which day. */
public final class DayOption extends Options {
  private final Value<LocalDate> on =
      option(
          "--on",
          "DATE",
          DayOption::readDay,
          "What was in force and known by this day, such as 2025-06-30; not after today."
              + " Default: today.");

  /**
   * The day the answer is to hold for.
   *
   * @throws Misuse if it is still to come
   */
  public LocalDate day(LocalDate today) {
    LocalDate day = on.find().orElse(today);
    if (day.isAfter(today)) {
      throw new Misuse(
          "nothing is known of %s yet; --on wants a day up to today, %s".formatted(day, today));
    }
    return day;
  }

  /** Whether a day was asked for. */
  public boolean isGiven() {
    return on.find().isPresent();
  }

  private static LocalDate readDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Misuse("\"" + text + "\" is no day; write year, month and day like 2025-06-30");
    }
  }
}
