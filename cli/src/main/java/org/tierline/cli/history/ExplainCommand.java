package org.tierline.cli.history;

import java.util.List;
import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.DataOption;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.ExplanationJson;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.history.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one placement of the record. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explains one placement: what the watch-list clock allowed and ruled out, and by which"
          + " clause. It never guesses findings from a tier.",
      ""
    },
    footer = {
      "",
      "Example: tierline explain KOR 2022",
      "         tierline explain algeria 2023 --readings"
    })
public final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private AnswerOptions options = new AnswerOptions();
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--readings",
      description =
          "Show also what the literal readings of (D) and (F) would give, which aren't State's"
              + " practice.")
  private boolean readings;

  @Parameters(
      paramLabel = "GOVERNMENT EDITION",
      arity = "2..*",
      description = "A code or name, and a year: KOR 2022.")
  private List<String> words = List.of();

  /**
   * @param surroundings where it reads and prints
   */
  public ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    Country country = known.country(String.join(" ", words.subList(0, words.size() - 1)));
    int year = known.edition(words.getLast()).year();
    Explanation explanation =
        Explanation.of(known.record(), country, year)
            .orElseThrow(() -> notPlaced(known, country, year));
    if (options.json()) {
      Answers.json(
          surroundings, known, ExplanationJson.SCHEMA, ExplanationJson.of(explanation, readings));
    } else {
      Answers.text(
          surroundings,
          known,
          ExplanationText.of(explanation, readings, surroundings.console().width()));
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
