package org.tierline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ReadingOption;
import org.tierline.cli.rate.RateText;
import org.tierline.exchange.determination.DeterminationJson;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.exchange.facts.FactsReader;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.law.determination.Law;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.watchlist.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the law says on an office's facts. */
@Command(
    name = "rate",
    mixinStandardHelpOptions = true,
    description = {
      "Says what the law says on an office's facts: the tier, or the tiers still possible, why,"
          + " what is missing, and what follows.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  tierline rate examples/PRK-2025.yaml",
      "  tierline rate --whole --json examples/KOR-2025.yaml",
      "  cat facts.json | tierline rate -"
    })
public final class RateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AnswerOptions options = new AnswerOptions();

  @Mixin private DataOption data = new DataOption();

  @Parameters(
      paramLabel = "FACTS",
      description = "A facts file, YAML or JSON, of at most 10 MB; - for standard input.")
  private String file = "";

  @Option(
      names = "--readings",
      paramLabel = "R",
      split = ",",
      converter = ReadingOption.Converter.class,
      description = {
        "How the disputed texts of the watch list are read: practice (as State does, the default),"
            + " or literally: whole-list (years on the whole special watch list count),"
            + " any-past-run (any past waived run that ended in Tier 3 arms the one-year rule),"
            + " literal (both)."
      })
  private List<ReadingOption> readings = List.of();

  @Option(
      names = "--whole",
      description = "Show every rule that was asked, not only those that decide.")
  private boolean whole;

  /**
   * @param surroundings where it reads and prints
   */
  public RateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LocalDate on = options.day(surroundings.today());
    var record = data.record(surroundings);
    FactsFile facts = FactsReader.read(file, surroundings.console().in());
    Readings read = ReadingOption.together(readings);
    var rating =
        Rating.of(facts, record, read, whole ? ReasonDepth.WHOLE : ReasonDepth.MINIMAL, on);
    if (options.json()) {
      Json.write(
          Envelope.of(
              DeterminationJson.SCHEMA,
              on,
              record.recordVersion(),
              Law.VERSION,
              DeterminationJson.of(rating, on),
              rating.notes()),
          surroundings.console().out());
      return ExitCode.ANSWERED;
    }
    new RateText(rating, on, surroundings.console().width())
        .lines()
        .forEach(surroundings.console().out()::println);
    return ExitCode.ANSWERED;
  }
}
