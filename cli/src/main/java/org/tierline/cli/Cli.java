package org.tierline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tierline.cli.claim.CheckCommand;
import org.tierline.cli.history.BarCheckCommand;
import org.tierline.cli.history.ChangesCommand;
import org.tierline.cli.history.ConsequencesCommand;
import org.tierline.cli.history.EditionCommand;
import org.tierline.cli.history.ExplainCommand;
import org.tierline.cli.history.ForecastCommand;
import org.tierline.cli.history.OutlookCommand;
import org.tierline.cli.history.PathCommand;
import org.tierline.cli.history.ReplayCommand;
import org.tierline.cli.history.ShowCommand;
import org.tierline.cli.history.StreaksCommand;
import org.tierline.cli.history.TiersCommand;
import org.tierline.cli.history.WhatIfCommand;
import org.tierline.cli.narrative.ReadCommand;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.CommandGroup;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.publish.PublishCommand;
import org.tierline.cli.publish.Publisher;
import org.tierline.cli.record.RecordCommand;
import org.tierline.cli.serve.ServeCommand;
import org.tierline.cli.serve.SiteServer;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line as a whole: arguments in, exit code out. The one place where what goes wrong is
 * turned into a message on standard error and an exit code.
 */
public final class Cli {
  private static final String HELP = "help";

  private Cli() {}

  /**
   * Starts to read the built-in record beside the caller, if the arguments name a command. Reading
   * it takes about as long as looking at the command's options, so two cores halve the wait.
   */
  public static void readAhead(String[] args) {
    if (args.length > 0 && !args[0].startsWith("-")) {
      Thread.ofPlatform().daemon().name("read-ahead").start(RecordFiles::builtIn);
    }
  }

  /**
   * Runs one command line.
   *
   * @return one of {@link ExitCode}
   */
  public static int run(String[] args, Surroundings surroundings) {
    return run(args, surroundings, SiteServer.elsewhere(), Publisher.elsewhere());
  }

  /**
   * As {@link #run(String[], Surroundings)}, in a program that can serve the site and publish.
   *
   * @param server what serves it
   * @param publisher what publishes
   */
  public static int run(
      String[] args, Surroundings surroundings, SiteServer server, Publisher publisher) {
    return run(args, surroundings, commands(server, publisher));
  }

  /** As {@link #run(String[], Surroundings)}, with other commands. */
  static int run(
      String[] args,
      Surroundings surroundings,
      Map<String, Function<Surroundings, Command>> commands) {
    Console console = surroundings.console();
    int code;
    try {
      code = commandLine(args, surroundings, commands).execute(args);
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

  /**
   * All commands by name, in the order in which help lists them; each is made with the surroundings
   * it works in.
   */
  private static Map<String, Function<Surroundings, Command>> commands(
      SiteServer server, Publisher publisher) {
    var commands = new LinkedHashMap<String, Function<Surroundings, Command>>();
    commands.put("edition", EditionCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("tiers", TiersCommand::new);
    commands.put("changes", ChangesCommand::new);
    commands.put("streaks", StreaksCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("replay", ReplayCommand::new);
    commands.put("outlook", OutlookCommand::new);
    commands.put("consequences", ConsequencesCommand::new);
    commands.put("bar-check", BarCheckCommand::new);
    commands.put("what-if", WhatIfCommand::new);
    commands.put("forecast", ForecastCommand::new);
    commands.put("rate", RateCommand::new);
    commands.put("path", PathCommand::new);
    commands.put("read", ReadCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("law", LawCommand::new);
    commands.put("cases", CasesCommand::new);
    commands.put("record", RecordCommand::of);
    commands.put("publish", surroundings -> new PublishCommand(surroundings, publisher));
    commands.put("serve", surroundings -> new ServeCommand(surroundings, server));
    commands.put(HELP, HelpCommand::new);
    return commands;
  }

  private static CommandLine commandLine(
      String[] args,
      Surroundings surroundings,
      Map<String, Function<Surroundings, Command>> commands) {
    Console console = surroundings.console();
    String first = args.length == 0 ? "" : args[0];
    // To make every command would cost each start some milliseconds a command.
    boolean alone = commands.containsKey(first) && !first.equals(HELP);
    var made = new ArrayList<Command>();
    commands.forEach(
        (name, make) -> {
          if (!alone || name.equals(first)) {
            made.add(make.apply(surroundings));
          }
        });
    return new CommandLine(withVersion(root(made).spec()))
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(console.width())
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(
            (e, _) -> misused(e.getCommandLine(), Misuses.message(e), console))
        .setExecutionExceptionHandler((e, line, _) -> failed(e, line, console));
  }

  private static Command root(List<Command> commands) {
    return new CommandGroup(
        "tierline",
        "Rates what governments do against human trafficking, by the written law,"
            + " and keeps the public record of such ratings since 2001.",
        commands,
        "Exit codes: 0 answered; 1 a comparison found differences; 2 an unknown command,"
            + " option, country, edition or provision; 3 a file that can't be used;"
            + " 4 not available now; 70 a mistake in Tierline.",
        "",
        "Tierline is not made or endorsed by the U.S. Department of State."
            + " Nothing it answers is legal advice.");
  }

  private static CommandSpec withVersion(CommandSpec root) {
    return root.versionProvider(new Version())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  private static int misused(CommandLine where, String message, Console console) {
    console.err().println("tierline: " + message);
    console.err().println("See: " + where.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.UNKNOWN;
  }

  private static int failed(Exception e, CommandLine where, Console console) {
    return switch (e) {
      case Fault fault -> {
        fault.problems().forEach(problem -> console.err().println("tierline: " + problem));
        yield switch (fault.kind()) {
          case BAD_INPUT -> ExitCode.BAD_FILE;
          case NOT_FOUND -> ExitCode.UNKNOWN;
          case BUSY, BROKEN -> ExitCode.NOT_AVAILABLE;
        };
      }
      case Misuse misuse -> misused(where, String.valueOf(misuse.getMessage()), console);
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
