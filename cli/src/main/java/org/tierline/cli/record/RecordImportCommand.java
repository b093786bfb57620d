package org.tierline.cli.record;

import java.nio.file.Path;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.exchange.record.RecordImport;

/** Turns a folder of compilers' files into record files. */
final class RecordImportCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());

  private final Value<Path> folder = parameter("DIR", Readers::path, "The folder to read.");

  private final Value<Path> out = required("--out", "DIR", Readers::path, "Where to write.");

  RecordImportCommand(Surroundings surroundings) {
    super(
        "import",
        "Reads a folder of compilers' CSV files (placements, lists, two files of sources), or one in"
            + " the form of record export, and writes it as record files.",
        "Example: tierline record import compiled --out my-record");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path from = folder.get();
    var record =
        RecordAnswer.of(
            RecordImport.isShapeOf(from) ? RecordImport.from(from) : RecordFiles.read(from));
    RecordFiles.write(record, out.get());
    RecordAnswer.print(surroundings, options, record, "Written to " + out.get());
    return ExitCode.ANSWERED;
  }
}
