package org.tierline.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.DataOption;

/**
 * The program that serves the site and publishes: the command line with a server and the module
 * {@code publication} on its class path.
 */
public final class Serve {
  private Serve() {}

  /** Ends the process with the exit code of the command. */
  public static void main(String[] args) {
    // Of the libraries' own logs nothing is shown, nor that there is none.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Cli.readAhead(args);
    var environment = System.getenv();
    var console =
        Console.ofProcess(
            environment,
            Boolean.getBoolean("tierline.terminal"),
            Boolean.getBoolean("tierline.errTerminal"));
    var data = DataOption.ofUser(environment, Path.of(System.getProperty("user.home")));
    var clock = Clock.system(ZoneId.systemDefault());
    var surroundings = new Surroundings(console, LocalDate.now(clock), Optional.of(data));
    System.exit(Cli.run(args, surroundings, new SpringServer(clock), new Press()));
  }
}
