package org.tierline.cli.record;

import java.nio.file.Path;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.record.RecordFiles;

/** Writes the record out. */
final class RecordExportCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<Path> folder =
      parameter("DIR", Readers::path, "Where to write; made if need be.");

  RecordExportCommand(Surroundings surroundings) {
    super(
        "export",
        "Writes the record with what you added as CSV files, one a table, each row with its sources"
            + " and grade.",
        "Example: tierline record export my-record");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var record = data.record(surroundings);
    RecordFiles.write(record, folder.get());
    RecordAnswer.print(surroundings, options, record, "Written to " + folder.get());
    return ExitCode.ANSWERED;
  }
}
