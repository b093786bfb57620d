package org.tierline.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.cli.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that only holds commands. By itself it shows its help. */
public final class CommandGroup extends Command {
  private final List<Command> commands;
  private @Nullable CommandSpec spec;

  /**
   * @param commands in the order in which help lists them
   */
  public CommandGroup(String name, String description, List<Command> commands, String... footer) {
    super(name, description, footer);
    this.commands = List.copyOf(commands);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec made = super.spec();
    made.usageMessage().synopsisSubcommandLabel("COMMAND");
    for (Command command : commands) {
      made.addSubcommand(command.name(), command.spec());
    }
    spec = made;
    return made;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException(name() + " is run without a command line");
    }
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
    return ExitCode.ANSWERED;
  }
}
