package org.tierline.cli.record;

import org.tierline.cli.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands on record files. By itself it shows its help. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {"Checks, takes in, writes out and adds to the files of a record.", ""},
    footer = {"", "Example: tierline record add 2026.csv"})
public final class RecordCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private RecordCommand() {}

  /** The command with the commands below it. */
  public static CommandLine of(Surroundings surroundings) {
    return new CommandLine(new RecordCommand())
        .addSubcommand(new RecordCheckCommand(surroundings))
        .addSubcommand(new RecordImportCommand(surroundings))
        .addSubcommand(new RecordExportCommand(surroundings))
        .addSubcommand(new RecordAddCommand(surroundings));
  }

  @Override
  public void run() {
    var line = spec.commandLine();
    line.usage(line.getOut());
  }
}
