package org.tierline.cli.history;

import java.util.List;
import java.util.Optional;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.ExplanationJson;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.NarrativeJson;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.history.Explanation;

/** Explains one placement of the record. */
public final class ExplainCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Flag readings =
      flag(
          "--readings",
          "Show also what the literal readings of (D) and (F) would give, which aren't State's"
              + " practice.");

  private final Value<String> document =
      option(
          "--document",
          "FILE",
          Readers::text,
          "The narrative itself, as the read command takes it: what is on record of it is then shown with its"
              + " sentences.");

  private final Value<List<String>> words =
      parameters("GOVERNMENT EDITION", 2, Readers::text, "A code or name, and a year: KOR 2022.");

  /**
   * @param surroundings where it reads and prints
   */
  public ExplainCommand(Surroundings surroundings) {
    super(
        "explain",
        "Explains one placement: what the watch-list clock allowed and ruled out, and by which"
            + " clause. It never guesses findings from a tier.",
        "Example: tierline explain KOR 2022",
        "         tierline explain algeria 2023 --readings",
        "         tierline explain AGO 2018 --document 2018-AGO.txt");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    List<String> given = words.get();
    Country country = known.country(String.join(" ", given.subList(0, given.size() - 1)));
    int year = known.edition(given.getLast()).year();
    Explanation explanation =
        Explanation.of(known.record(), country, year)
            .orElseThrow(() -> notPlaced(known, country, year));
    Optional<StatedNarrative> stated =
        StatedNarrative.of(known, country, year, document.find(), surroundings);
    if (options.json()) {
      Answers.json(
          surroundings,
          known,
          ExplanationJson.SCHEMA,
          ExplanationJson.of(
              explanation,
              readings.isGiven(),
              stated.map(StatedNarrative::reading).map(NarrativeJson::of)),
          stated.map(StatedNarrative::problems).orElse(List.of()));
    } else {
      Answers.text(
          surroundings,
          known,
          ExplanationText.of(
              explanation,
              readings.isGiven(),
              stated,
              known.record(),
              surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }

  private static Fault notPlaced(Known known, Country country, int year) {
    var placed = known.record().history(country.code()).stream().map(Placement::edition).toList();
    return Fault.notFound(
        country.officialName()
            + " ("
            + country.code()
            + ") isn't placed in the "
            + year
            + " edition"
            + (placed.isEmpty() ? ", nor in any other" : "; it is in " + Wording.years(placed)));
  }
}
