package org.tierline.cli.history;

import java.util.List;
import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.DataOption;
import org.tierline.exchange.history.CountryJson;
import org.tierline.record.history.CountrySheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one government's history. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a government's history on one screen: tiers since 2001, streak, clock, what Tier 3"
          + " brought, lists.",
      ""
    },
    footer = {
      "",
      "Example: tierline show PRK",
      "         tierline show north korea",
      "         tierline show \"Korea, Democratic People's Republic of\""
    })
public final class ShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private AnswerOptions options = new AnswerOptions();
  @Mixin private DataOption data = new DataOption();

  @Parameters(
      paramLabel = "GOVERNMENT",
      arity = "1..*",
      description = "A code of three letters, or any name; quotes aren't needed.")
  private List<String> government = List.of();

  public ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var country = known.country(String.join(" ", government));
    var sheet = CountrySheet.of(known.record(), country);
    if (options.json()) {
      Answers.json(surroundings, known, CountryJson.SCHEMA, CountryJson.of(sheet));
    } else {
      Answers.text(surroundings, known, CountryText.of(sheet, surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }
}
