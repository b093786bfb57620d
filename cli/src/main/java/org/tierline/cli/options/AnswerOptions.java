package org.tierline.cli.options;

import java.time.LocalDate;

/** What every command that answers can be asked: for which day, and whether as JSON. */
public sealed class AnswerOptions extends Options permits ListOptions {
  private final Flag json =
      flag("--json", "Print the answer as JSON, with the day it holds for and its notice.");
  private final DayOption on = with(new DayOption());

  /** Whether the answer is to be JSON. */
  public boolean json() {
    return json.isGiven();
  }

  /**
   * The day the answer is to hold for.
   *
   * @throws Misuse if it is still to come
   */
  public LocalDate day(LocalDate today) {
    return on.day(today);
  }
}
