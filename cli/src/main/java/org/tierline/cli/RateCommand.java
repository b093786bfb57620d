package org.tierline.cli;

import java.time.LocalDate;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.ReadingsOption;
import org.tierline.cli.options.Value;
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

/** What the law says on an office's facts. */
public final class RateCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> file =
      parameter(
          "FACTS",
          Readers::text,
          "A facts file, YAML or JSON, of at most 10 MB; - for standard input.");

  private final ReadingsOption readings = with(new ReadingsOption());

  private final Flag whole =
      flag("--whole", "Show every rule that was asked, not only those that decide.");

  /**
   * @param surroundings where it reads and prints
   */
  public RateCommand(Surroundings surroundings) {
    super(
        "rate",
        "Says what the law says on an office's facts: the tier, or the tiers still possible, why,"
            + " what is missing, and what follows.",
        "Examples:",
        "  tierline rate examples/PRK-2025.yaml",
        "  tierline rate --whole --json examples/KOR-2025.yaml",
        "  cat facts.json | tierline rate -");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LocalDate on = options.day(surroundings.today());
    var record = data.record(surroundings);
    FactsFile facts = FactsReader.read(file.get(), surroundings.console().in());
    Readings read = readings.together();
    var rating =
        Rating.of(
            facts, record, read, whole.isGiven() ? ReasonDepth.WHOLE : ReasonDepth.MINIMAL, on);
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
