package org.tierline.cli;

import java.io.IOException;
import java.util.List;
import org.tierline.exchange.Fault;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line as a whole: arguments in, exit code out. The one place where what goes wrong is
 * turned into a message on standard error and an exit code.
 */
public final class Cli {
  private Cli() {}

  /**
   * Runs one command line.
   *
   * @return one of {@link ExitCode}
   */
  public static int run(String[] args, Surroundings surroundings) {
    Console console = surroundings.console();
    int code;
    try {
      code = commandLine(surroundings).execute(args);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      code = bug(e, console);
    }
    try {
      console.flush();
    } catch (IOException e) {
      console.err().println("tierline: the answer could not be written whole: " + e.getMessage());
      console.err().flush();
      return ExitCode.NOT_AVAILABLE;
    }
    return code;
  }

  private static CommandLine commandLine(Surroundings surroundings) {
    Console console = surroundings.console();
    var line = new CommandLine(new TierlineCommand(), CommandLine.defaultFactory());
    // In the order in which help lists them; each is made with the surroundings it works in.
    line.addSubcommand(new CommandLine.HelpCommand());
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(console.width())
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((e, _) -> unknown(e, console))
        .setExecutionExceptionHandler((e, _, _) -> failed(e, console));
  }

  private static int unknown(ParameterException e, Console console) {
    CommandLine where = e.getCommandLine();
    String name = where.getCommandSpec().qualifiedName();
    console.err().println("tierline: " + e.getMessage());
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    if (!suggestions.isEmpty()) {
      console.err().println("Did you mean: " + String.join(", ", suggestions) + "?");
    }
    console.err().println("See: " + name + " --help");
    return ExitCode.UNKNOWN;
  }

  private static int failed(Exception e, Console console) {
    return switch (e) {
      case Fault fault -> {
        fault.problems().forEach(problem -> console.err().println("tierline: " + problem));
        yield switch (fault.kind()) {
          case BAD_INPUT -> ExitCode.BAD_FILE;
          case NOT_FOUND -> ExitCode.UNKNOWN;
          case BUSY, BROKEN -> ExitCode.NOT_AVAILABLE;
        };
      }
      case ParameterException unknown -> unknown(unknown, console);
      default -> bug(e, console);
    };
  }

  private static int bug(Throwable e, Console console) {
    if (console.debug()) {
      e.printStackTrace(console.err());
    } else {
      console
          .err()
          .println(
              "tierline: a mistake in Tierline itself: "
                  + e.toString().lines().findFirst().orElse("")
                  + " (TIERLINE_DEBUG=1 shows where; please report it)");
    }
    return ExitCode.BUG;
  }
}
