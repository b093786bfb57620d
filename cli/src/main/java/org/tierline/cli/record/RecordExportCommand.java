package org.tierline.cli.record;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.DataOption;
import org.tierline.exchange.record.RecordFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the record out. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the record with what you added as CSV files, one a table, each row with its sources"
          + " and grade.",
      ""
    },
    footer = {"", "Example: tierline record export my-record"})
final class RecordExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private AnswerOptions options = new AnswerOptions();
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "DIR", description = "Where to write; made if need be.")
  private Path folder = Path.of("");

  RecordExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var record = data.record(surroundings);
    RecordFiles.write(record, folder);
    RecordAnswer.print(surroundings, options, record, "Written to " + folder);
    return ExitCode.ANSWERED;
  }
}
