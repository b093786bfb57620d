package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.history.ChangeJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.history.Change;

/** Lists what changed in an edition. */
public final class ChangesCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> edition =
      parameter("EDITION", Readers::text, "The year, such as 2025.");

  /**
   * @param surroundings where it reads and prints
   */
  public ChangesCommand(Surroundings surroundings) {
    super(
        "changes",
        "Lists the governments whose tier changed against the edition before.",
        "Example: tierline changes 2025 --csv");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    int year = known.edition(edition.get()).year();
    var all = Change.in(known.record(), year);
    var changes = Change.listed(known.record(), year);
    if (options.csv()) {
      Answers.csv(surroundings, HistoryCsv.changes(known.record(), year, changes));
    } else if (options.json()) {
      Answers.json(
          surroundings, known, ChangeJson.SCHEMA, ChangeJson.list(known.record(), year, changes));
    } else {
      Answers.text(surroundings, known, page(known, year, changes, all));
    }
    return ExitCode.ANSWERED;
  }

  private Page page(Known known, int year, List<Change> changes, List<Change> all) {
    var page = new Page(surroundings.console().width());
    long notKnown = all.stream().filter(change -> change.kind() == Change.Kind.NOT_KNOWN).count();
    page.heading(
        year
            + " edition: "
            + changes.size()
            + " changes against "
            + (year - 1)
            + ", "
            + (all.size() - changes.size() - notKnown)
            + " governments as before"
            + (notKnown == 0 ? "" : ", " + notKnown + " not known"));
    if (notKnown > 0) {
      page.paragraph(
          "not known: the " + (year - 1) + " edition isn't held, or its list says nothing of them.",
          0);
    }
    var now = changes.stream().flatMap(change -> change.now().stream()).toList();
    Origin stated = Cells.common(now);
    if (!Wording.origin(stated).isEmpty()) {
      page.paragraph("The " + year + " edition: " + Wording.origin(stated) + ".", 0);
    }
    var table =
        new TextTable(
            List.of(
                TextTable.word("change"),
                TextTable.word(""),
                TextTable.text(""),
                TextTable.word("" + (year - 1)),
                TextTable.word("" + year),
                TextTable.text("")));
    for (Change change : changes) {
      table.add(
          change.kind().written(),
          change.country(),
          known.record().country(change.country()).orElseThrow().officialName(),
          Cells.before(change),
          change.now().map(row -> Wording.marked(row.tier(), row.basis().grade())).orElse("-"),
          change
              .now()
              .map(Placement::origin)
              .filter(origin -> !origin.equals(stated))
              .map(Wording::origin)
              .orElse(""));
    }
    if (!changes.isEmpty()) {
      page.gap().table(table, 0);
    }
    if (changes.stream().anyMatch(Change::isDoubtful)) {
      page.paragraph("In brackets: inferred. With a question mark: recalled only.", 0);
    }
    boolean left = changes.stream().anyMatch(change -> change.kind() == Change.Kind.LEFT);
    if (left && !known.isComplete(year)) {
      page.paragraph(
          "left: not in this edition's list, which isn't held in full; it may be placed all the"
              + " same.",
          0);
    }
    return page;
  }
}
