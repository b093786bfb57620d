package org.tierline.cli.history;

import java.util.List;
import java.util.concurrent.Callable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.RegionOption;
import org.tierline.cli.options.TierOption;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.TiersJson;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Placement;
import org.tierline.record.history.Placements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the placements of an edition. */
@Command(
    name = "tiers",
    mixinStandardHelpOptions = true,
    description = {"Lists the tiers of an edition, with the grade of each cell.", ""},
    footer = {"", "Example: tierline tiers 2025 --tier T3 --region EAP"})
public final class TiersCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private ListOptions options = new ListOptions();
  @Mixin private DataOption data = new DataOption();
  @Mixin private TierOption tier = new TierOption();
  @Mixin private RegionOption region = new RegionOption();

  @Parameters(paramLabel = "EDITION", description = "The year, such as 2025.")
  private String edition = "";

  /**
   * @param surroundings where it reads and prints
   */
  public TiersCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    int year = known.edition(edition).year();
    var placements = Placements.of(known.record(), year, tier.find(), region.find());
    if (options.csv()) {
      Answers.csv(surroundings, HistoryCsv.tiers(known.record(), placements));
    } else if (options.json()) {
      Answers.json(
          surroundings, known, TiersJson.SCHEMA, TiersJson.of(known.record(), year, placements));
    } else {
      Answers.text(surroundings, known, page(known, year, placements));
    }
    return ExitCode.ANSWERED;
  }

  private Page page(Known known, int year, List<Placement> placements) {
    var page = new Page(surroundings.console().width());
    page.heading(year + " edition" + words() + ": " + placements.size() + " governments");
    if (placements.isEmpty()) {
      return page;
    }
    var table =
        new TextTable(
            List.of(
                TextTable.word("tier"),
                TextTable.word(""),
                TextTable.text(""),
                TextTable.word(""),
                TextTable.word("grade"),
                TextTable.text("")));
    for (Placement placement : placements) {
      var country = known.record().country(placement.country()).orElseThrow();
      table.add(
          Wording.marked(placement.tier(), placement.basis().grade()),
          country.code(),
          country.name(),
          country.region().name(),
          placement.basis().grade().written(),
          Wording.origin(placement.origin()));
    }
    return page.gap().table(table, 0);
  }

  private String words() {
    return tier.find().map(wanted -> ", " + wanted.title()).orElse("")
        + region.find().map(wanted -> ", " + wanted.title()).orElse("");
  }
}
