package org.tierline.cli.history;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.history.CountryJson;
import org.tierline.exchange.narrative.NarrativeSummary;
import org.tierline.record.Country;
import org.tierline.record.history.CountrySheet;

/** Shows one government's history. */
public final class ShowCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<List<String>> government =
      parameters(
          "GOVERNMENT",
          1,
          Readers::text,
          "A code of three letters, or any name; quotes aren't needed.");

  public ShowCommand(Surroundings surroundings) {
    super(
        "show",
        "Shows a government's history on one screen: tiers since 2001, streak, clock, what Tier 3"
            + " brought, lists.",
        "Example: tierline show PRK",
        "         tierline show north korea",
        "         tierline show \"Korea, Democratic People's Republic of\"");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var country = country(known);
    var sheet = CountrySheet.of(known.record(), country);
    var narratives =
        NarrativeSummary.of(country.code()).stream()
            .filter(narrative -> known.record().edition(narrative.edition()).isPresent())
            .toList();
    if (options.json()) {
      Answers.json(surroundings, known, CountryJson.SCHEMA, CountryJson.of(sheet, narratives));
    } else {
      Answers.text(
          surroundings, known, CountryText.of(sheet, narratives, surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }

  /** The one government that the words name together. */
  private Country country(Known known) {
    List<String> words = government.get();
    String name = String.join(" ", words);
    var found = known.record().findCountry(name);
    if (found.isEmpty()
        && words.size() > 1
        && words.stream().allMatch(word -> known.record().findCountry(word).isPresent())) {
      throw new Misuse(
          "show takes one government at a time: "
              + words.stream()
                  .map(word -> "tierline show " + word)
                  .collect(Collectors.joining(", then ")));
    }
    return found.orElseGet(() -> known.country(name));
  }
}
