package org.tierline.cli;

import java.util.List;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the help of a command. */
final class HelpCommand extends Command {
  private final Surroundings surroundings;
  private final Value<List<String>> words =
      parameters("[COMMAND...]", 0, Readers::text, "The command that help is wanted for.");
  private CommandSpec spec = CommandSpec.create();

  HelpCommand(Surroundings surroundings) {
    super("help", "Shows the help of a command.", "Example: tierline help record add");
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    spec = super.spec().helpCommand(true);
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine().getParent();
    for (String word : words.find().orElse(List.of())) {
      CommandLine below = line.getSubcommands().get(word);
      if (below == null) {
        throw new Misuse(
            "there is no command \""
                + word
                + "\""
                + Misuses.meant(word, line.getSubcommands().keySet()));
      }
      line = below;
    }
    line.usage(surroundings.console().out());
    return ExitCode.ANSWERED;
  }
}
