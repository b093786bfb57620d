package org.tierline.app;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.Surroundings;

/** The command line program. */
public final class Tierline {
  private Tierline() {}

  /** Ends the process with the exit code of the command. */
  public static void main(String[] args) {
    // The launcher knows without asking whether a terminal reads; to ask here costs a start 10 ms.
    System.exit(
        run(args, Console.ofProcess(System.getenv(), Boolean.getBoolean("tierline.terminal"))));
  }

  /** Runs one command line on the day of this machine's zone. */
  static int run(String[] args, Console console) {
    return Cli.run(args, new Surroundings(console, LocalDate.now(ZoneId.systemDefault())));
  }
}
