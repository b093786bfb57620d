package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.RegionOption;
import org.tierline.cli.options.TierOption;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.TiersJson;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.history.Placements;

/** Lists the placements of an edition. */
public final class TiersCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());
  private final TierOption tier = with(new TierOption());
  private final RegionOption region = with(new RegionOption());

  private final Value<String> edition =
      parameter("EDITION", Readers::text, "The year, such as 2025.");

  /**
   * @param surroundings where it reads and prints
   */
  public TiersCommand(Surroundings surroundings) {
    super(
        "tiers",
        "Lists the tiers of an edition, with the grade of each cell.",
        "Example: tierline tiers 2025 --tier T3 --region EAP");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    int year = known.edition(edition.get()).year();
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
    Origin stated = Cells.common(placements);
    String origin = Wording.origin(stated);
    page.heading(
        year
            + " edition"
            + words()
            + (origin.isEmpty() ? "" : ", " + origin)
            + ": "
            + placements.size()
            + (placements.size() == 1 ? " government" : " governments"));
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
          country.officialName(),
          country.region().name(),
          Wording.gradeName(placement.basis().grade()),
          placement.origin().equals(stated) ? "" : Wording.origin(placement.origin()));
    }
    return page.gap().table(table, 0);
  }

  private String words() {
    return tier.find().map(wanted -> ", " + wanted.title()).orElse("")
        + region.find().map(wanted -> ", " + wanted.title()).orElse("");
  }
}
