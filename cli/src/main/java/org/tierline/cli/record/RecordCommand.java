package org.tierline.cli.record;

import java.util.List;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.CommandGroup;

/** The commands on record files. */
public final class RecordCommand {
  private RecordCommand() {}

  /** The command with the commands below it. */
  public static Command of(Surroundings surroundings) {
    return new CommandGroup(
        "record",
        "Checks, takes in, writes out and adds to the files of a record.",
        List.of(
            new RecordCheckCommand(surroundings),
            new RecordImportCommand(surroundings),
            new RecordExportCommand(surroundings),
            new RecordAddCommand(surroundings)),
        "Example: tierline record add 2026.csv");
  }
}
