package org.tierline.cli.record;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.exchange.record.RecordImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a folder of compilers' files into record files. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a folder of compilers' CSV files (placements, lists, two files of sources), or one in"
          + " the form of record export, and writes it as record files.",
      ""
    },
    footer = {"", "Example: tierline record import compiled --out my-record"})
final class RecordImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private AnswerOptions options = new AnswerOptions();

  @Parameters(paramLabel = "DIR", description = "The folder to read.")
  private Path folder = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
  private Path out = Path.of("");

  RecordImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var record =
        RecordAnswer.of(
            RecordImport.isShapeOf(folder) ? RecordImport.from(folder) : RecordFiles.read(folder));
    RecordFiles.write(record, out);
    RecordAnswer.print(surroundings, options, record, "Written to " + out);
    return ExitCode.ANSWERED;
  }
}
