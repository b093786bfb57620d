package org.tierline.cli.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What every command that answers can be asked: for which day, and whether as JSON. */
public sealed class AnswerOptions extends Options permits ListOptions {
  private final Flag json =
      flag("--json", "Print the answer as JSON, with the day it holds for and its notice.");
  private final Value<LocalDate> on =
      option(
          "--on",
          "DATE",
          AnswerOptions::readDay,
          "What was in force and known by this day, such as 2025-06-30. Default: today.");

  /** Whether the answer is to be JSON. */
  public boolean json() {
    return json.isGiven();
  }

  /** The day the answer is to hold for. */
  public LocalDate day(LocalDate today) {
    return on.find().orElse(today);
  }

  private static LocalDate readDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Misuse("\"" + text + "\" is no day; write year, month and day like 2025-06-30");
    }
  }
}
