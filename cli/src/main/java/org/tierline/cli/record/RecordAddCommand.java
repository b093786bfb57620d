package org.tierline.cli.record;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.DataOption;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.exchange.record.RecordOverlay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds the user's own files to the record. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Adds an edition, a list or corrections to the record, all or none, and keeps them in your"
          + " data folder. A plain list has the columns country,tier and its edition in its name.",
      ""
    },
    footer = {"", "Example: tierline record add 2026.csv", "         tierline edition 2026"})
final class RecordAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private AnswerOptions options = new AnswerOptions();
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "FILES", arity = "1..*", description = "CSV files.")
  private List<Path> files = List.of();

  RecordAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var folder =
        data.findFolder(surroundings)
            .orElseThrow(() -> Fault.notFound("no data folder is known; name one with --data"));
    var record =
        RecordAnswer.of(
            RecordOverlay.add(RecordFiles.builtIn(), files, folder, surroundings.today()));
    RecordAnswer.print(surroundings, options, record, "Added and kept in " + folder);
    return ExitCode.ANSWERED;
  }
}
