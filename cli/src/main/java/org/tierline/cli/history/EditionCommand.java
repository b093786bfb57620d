package org.tierline.cli.history;

import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.OutOption;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.history.EditionFiles;
import org.tierline.exchange.history.EditionJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.record.history.EditionSheet;

/** Shows one edition whole. */
public final class EditionCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());
  private final OutOption out = with(new OutOption());

  private final Value<String> edition =
      parameter("EDITION", Readers::text, "The year, such as 2025.");

  public EditionCommand(Surroundings surroundings) {
    super(
        "edition",
        "Shows an edition: every government with its tier, change, streak and clock, what the law"
            + " ruled out, and what Tier 3 brings.",
        "Example: tierline edition 2025",
        "         tierline edition 2025 --out edition-2025");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    int year = known.edition(edition.get()).year();
    var sheet = EditionSheet.of(known.record(), year).orElseThrow();
    var folder = out.findFolder();
    if (folder.isPresent()) {
      var files =
          EditionFiles.write(
              sheet,
              Answers.envelope(known, EditionJson.SCHEMA, EditionJson.of(sheet)),
              folder.get());
      files.forEach(file -> surroundings.console().err().println("written: " + file));
    } else if (options.csv()) {
      Answers.csv(surroundings, HistoryCsv.governments(sheet));
    } else if (options.json()) {
      Answers.json(surroundings, known, EditionJson.SCHEMA, EditionJson.of(sheet));
    } else {
      Answers.text(surroundings, known, EditionText.of(sheet, surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }
}
