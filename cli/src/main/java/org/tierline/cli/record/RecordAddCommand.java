package org.tierline.cli.record;

import java.nio.file.Path;
import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.Addition;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.exchange.record.RecordOverlay;

/** Adds the user's own files to the record. */
final class RecordAddCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<List<Path>> files = parameters("FILES", 1, Readers::path, "CSV files.");

  RecordAddCommand(Surroundings surroundings) {
    super(
        "add",
        "Adds an edition, a list or corrections to the record, all or none, and keeps them in your"
            + " data folder. A plain list has the columns country,tier and its edition in its"
            + " name; commas or semicolons may part them, and tiers be written t1, 2WL or Tier 3."
            + " A list counts as partial until a file coverage.csv says otherwise, with the"
            + " columns list,year,state and a row such as placements,2026,complete.",
        "Example: tierline record add 2026.csv",
        "         tierline edition 2026");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var folder =
        data.findFolder(surroundings)
            .orElseThrow(() -> Fault.notFound("no data folder is known; name one with --data"));
    var builtIn = RecordFiles.builtIn();
    var before = RecordAnswer.of(RecordOverlay.load(builtIn, folder));
    var record =
        RecordAnswer.of(RecordOverlay.add(builtIn, files.get(), folder, surroundings.today()));
    var additions = Addition.between(before, record);
    RecordAnswer.print(
        surroundings,
        options,
        record,
        "Added and kept in " + folder + (additions.isEmpty() ? "; no placement changed" : ""),
        additions);
    return ExitCode.ANSWERED;
  }
}
