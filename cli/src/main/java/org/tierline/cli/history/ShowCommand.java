package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.history.CountryJson;
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
    var country = known.country(String.join(" ", government.get()));
    var sheet = CountrySheet.of(known.record(), country);
    if (options.json()) {
      Answers.json(surroundings, known, CountryJson.SCHEMA, CountryJson.of(sheet));
    } else {
      Answers.text(surroundings, known, CountryText.of(sheet, surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }
}
