package org.tierline.cli.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command that answers can be asked: for which day, and whether as JSON. */
public class AnswerOptions {
  @Option(
      names = "--json",
      description = "Print the answer as JSON, with the day it holds for and its notice.")
  private boolean json;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      description = "What was in force and known by this day, such as 2025-06-30. Default: today.")
  private @Nullable LocalDate on;

  /** Whether the answer is to be JSON. */
  public boolean json() {
    return json;
  }

  /** The day the answer is to hold for. */
  public LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  /** Reads a day, or says how one is written. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is no day; write year, month and day like 2025-06-30");
      }
    }
  }
}
