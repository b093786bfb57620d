package org.tierline.cli.history;

import java.util.List;
import java.util.Optional;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Progress;
import org.tierline.exchange.Fault;
import org.tierline.exchange.forecast.ForecastCsv;
import org.tierline.exchange.forecast.ForecastJson;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.record.forecast.ForecastSheet;
import org.tierline.record.forecast.Simulation;
import org.tierline.record.history.KnownBy;

/** Foretells the editions to come from past transitions, and says how well that did. */
public final class ForecastCommand extends Command {
  private static final int YEARS = 10;
  private static final int PATHS = 100_000;
  private static final long SEED = 1;

  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<Integer> years =
      option(
          "--years",
          "N",
          text -> atMost(text, Simulation.MOST_EDITIONS),
          "Go so many editions forward, each on the one before. Default: 10 for one government, 1"
              + " for all.");

  private final Value<Integer> paths =
      option(
          "--paths",
          "N",
          text -> atMost(text, Simulation.MOST_PATHS),
          "Draw so many courses of the editions ahead. Default: 100000.");

  private final Value<Long> seed =
      option(
          "--seed",
          "N",
          text -> (long) Readers.count(text),
          "What the draws start from; the same seed gives the same answer. Default: 1.");

  private final Flag backtest =
      flag("--backtest", "Show how it would have done, edition by edition, and how sure it was.");

  private final Value<List<String>> words =
      parameters(
          "[EDITION] [GOVERNMENT]",
          0,
          Readers::text,
          "The edition to come, or an earlier one as it would have been foretold from those before"
              + " it; and a code or name.");

  /**
   * @param surroundings where it reads and prints
   */
  public ForecastCommand(Surroundings surroundings) {
    super(
        "forecast",
        "Gives the chance of each tier in the edition to come, from past transitions and the law's"
            + " watch-list clock. A forecast, not a finding; it comes with its backtest, and only if"
            + " that beats simple baselines.",
        "Example: tierline forecast",
        "         tierline forecast turkmenistan --years 5",
        "         tierline forecast 2024 KOR",
        "         tierline forecast --backtest");
    this.surroundings = surroundings;
  }

  private static int atMost(String text, int most) {
    int number = Readers.count(text);
    if (number > most) {
      throw new Misuse("\"" + text + "\" is too many; at most " + most + " can be asked for");
    }
    return number;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    List<String> given = words.find().orElse(List.of());
    boolean year = !given.isEmpty() && given.getFirst().matches("\\d{4}");
    String name = String.join(" ", year ? given.subList(1, given.size()) : given);
    Optional<Country> country =
        name.isEmpty() ? Optional.empty() : Optional.of(known.country(name));
    PublicRecord record = year ? before(known, Integer.parseInt(given.getFirst())) : known.record();
    int ahead = years.find().orElse(country.isPresent() && !backtest.isGiven() ? YEARS : 1);
    ForecastSheet sheet = sheet(record, ahead);
    country.ifPresent(asked -> mustBePlaced(record, asked));
    String code = country.map(Country::code).orElse("");
    if (options.csv()) {
      Answers.csv(
          surroundings,
          backtest.isGiven()
              ? ForecastCsv.backtest(sheet.backtest())
              : ForecastCsv.chances(sheet, code));
    } else if (options.json()) {
      Answers.json(surroundings, known, ForecastJson.SCHEMA, ForecastJson.of(sheet, code));
    } else {
      var text = new ForecastText(surroundings.console().width(), known.record(), sheet);
      Answers.text(
          surroundings, known, backtest.isGiven() ? text.backtest() : text.chances(country));
    }
    return ExitCode.ANSWERED;
  }

  private ForecastSheet sheet(PublicRecord record, int ahead) {
    long from = seed.find().orElse(SEED);
    if (ahead == 1) {
      return ForecastSheet.of(record, from);
    }
    var simulation = new Simulation(ahead, paths.find().orElse(PATHS), from);
    try (var progress = new Progress(surroundings.console())) {
      return ForecastSheet.of(
          record,
          simulation,
          Runtime.getRuntime().availableProcessors(),
          share -> progress.show(share, "drawing the editions ahead"));
    }
  }

  /** The record as it was known before an edition. */
  private static PublicRecord before(Known known, int edition) {
    var record = known.record();
    int next = known.latest().year() + 1;
    if (edition == next) {
      return record;
    }
    var held = record.edition(edition);
    if (held.isEmpty() || edition == record.years().getFirst()) {
      throw Fault.notFound(
          "there is no forecast for the "
              + edition
              + " edition: it can be asked for the one to come, "
              + next
              + ", and for those of the record but its first, "
              + record.years().getFirst());
    }
    return KnownBy.of(record, KnownBy.outFrom(record, held.get()).minusDays(1));
  }

  private static void mustBePlaced(PublicRecord record, Country country) {
    int last = record.years().getLast();
    if (record.find(country.code(), last).isEmpty()) {
      throw Fault.notFound(
          "the "
              + last
              + " edition doesn't place "
              + country.officialName()
              + ", so there is nothing to go on from; see its history with: tierline show "
              + country.code());
    }
  }
}
