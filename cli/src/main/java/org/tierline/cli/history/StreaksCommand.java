package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.TierOption;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.StreaksJson;
import org.tierline.exchange.history.Wording;
import org.tierline.record.history.Streak;

/** Lists how long governments have been on their tier. */
public final class StreaksCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());
  private final TierOption tier = with(new TierOption());

  private final Value<String> edition =
      option(
          "--edition",
          "EDITION",
          Readers::text,
          "Up to this edition, such as 2015. Default: the latest known.");

  private final Value<Integer> min =
      option("--min", "N", Readers::count, "Only those of at least so many editions, 1 or more.");

  /**
   * @param surroundings where it reads and prints
   */
  public StreaksCommand(Surroundings surroundings) {
    super(
        "streaks",
        "Lists how many editions in a row governments have been on their tier, longest first.",
        "Example: tierline streaks --tier T3 --min 10");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    int year = edition.find().map(known::edition).orElseGet(known::latest).year();
    var streaks =
        Streak.in(known.record(), year).stream()
            .filter(streak -> tier.find().map(wanted -> wanted == streak.tier()).orElse(true))
            .filter(streak -> streak.length() >= min.find().orElse(1))
            .toList();
    if (options.csv()) {
      Answers.csv(surroundings, HistoryCsv.streaks(known.record(), streaks));
    } else if (options.json()) {
      Answers.json(
          surroundings, known, StreaksJson.SCHEMA, StreaksJson.of(known.record(), year, streaks));
    } else {
      Answers.text(surroundings, known, page(known, year, streaks));
    }
    return ExitCode.ANSWERED;
  }

  private Page page(Known known, int year, List<Streak> streaks) {
    var page = new Page(surroundings.console().width());
    page.heading(
        "Editions in a row up to "
            + year
            + tier.find().map(wanted -> ", " + wanted.title()).orElse("")
            + ": "
            + streaks.size()
            + " governments");
    if (streaks.isEmpty()) {
      return page;
    }
    var table =
        new TextTable(
            List.of(
                TextTable.number("in a row"),
                TextTable.word("since"),
                TextTable.word("tier"),
                TextTable.word(""),
                TextTable.text(""),
                TextTable.text("rests on cells without a document")));
    for (Streak streak : streaks) {
      table.add(
          "" + streak.length(),
          "" + streak.since(),
          streak.tier().name(),
          streak.country(),
          known.record().country(streak.country()).orElseThrow().officialName(),
          Wording.years(streak.doubtful()));
    }
    return page.gap().table(table, 0);
  }
}
