package org.tierline.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.DataOption;

/** The command line program. */
public final class Tierline {
  private Tierline() {}

  /** Ends the process with the exit code of the command. */
  public static void main(String[] args) {
    Cli.readAhead(args);
    // The launcher knows without asking whether a terminal reads; to ask here costs a start 10 ms.
    var environment = System.getenv();
    var console =
        Console.ofProcess(
            environment,
            Boolean.getBoolean("tierline.terminal"),
            Boolean.getBoolean("tierline.errTerminal"));
    var data = DataOption.ofUser(environment, Path.of(System.getProperty("user.home")));
    System.exit(run(args, console, Optional.of(data)));
  }

  /** Runs one command line on the day of this machine's zone. */
  static int run(String[] args, Console console, Optional<Path> data) {
    return Cli.run(args, new Surroundings(console, today(), data));
  }

  private static LocalDate today() {
    // The launcher tells year and day of the year, like 2026328: to read the time zones here costs
    // a start 20 ms.
    int day = Integer.getInteger("tierline.today", 0);
    return day == 0
        ? LocalDate.now(ZoneId.systemDefault())
        : LocalDate.ofYearDay(day / 1000, day % 1000);
  }
}
