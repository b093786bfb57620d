package org.tierline.cli.history;

import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.OutOption;
import org.tierline.exchange.history.EditionFiles;
import org.tierline.exchange.history.EditionJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.record.history.EditionSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one edition whole. */
@Command(
    name = "edition",
    mixinStandardHelpOptions = true,
    description = {
      "Shows an edition: every government with its tier, change, streak and clock, what the law"
          + " ruled out, and what Tier 3 brings.",
      ""
    },
    footer = {
      "",
      "Example: tierline edition 2025",
      "         tierline edition 2025 --out edition-2025"
    })
public final class EditionCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private ListOptions options = new ListOptions();
  @Mixin private DataOption data = new DataOption();
  @Mixin private OutOption out = new OutOption();

  @Parameters(paramLabel = "EDITION", description = "The year, such as 2025.")
  private String edition = "";

  public EditionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    int year = known.edition(edition).year();
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
