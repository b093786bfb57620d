package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.Fault;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.outlook.OutlookCsv;
import org.tierline.exchange.outlook.OutlookJson;
import org.tierline.exchange.outlook.OutlookWording;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.history.Chronicle;
import org.tierline.record.outlook.HeldDuties.Owed;
import org.tierline.record.outlook.Outlook;

/** Shows what the law lets the edition to come be for each government, and what is due by when. */
public final class OutlookCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<List<String>> asked =
      parameters(
          "[EDITION] [GOVERNMENT]",
          0,
          text -> text,
          "The edition to come (default), and a code or name for one government alone.");

  /**
   * @param surroundings where it reads and prints
   */
  public OutlookCommand(Surroundings surroundings) {
    super(
        "outlook",
        "Shows what the law as encoded lets the edition to come be for each government: years left"
            + " on the watch list, waiver open or not, (F) armed; and the day of each duty. By law,"
            + " not a forecast.",
        "Example: tierline outlook 2026",
        "         tierline outlook brazil",
        "         tierline outlook 2023 --on 2022-12-31",
        "         tierline outlook --csv");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var outlook = Outlook.of(new Chronicle(known.record()));
    var words = asked.find().orElse(List.of());
    boolean year = !words.isEmpty() && words.getFirst().matches("\\d+");
    if (year && !words.getFirst().equals("" + outlook.edition())) {
      throw Fault.notFound(
          "the outlook is on the "
              + outlook.edition()
              + " edition, the one after the last known on "
              + known.day()
              + "; for that of "
              + words.getFirst()
              + " give --on a day before it came out");
    }
    var rest = words.subList(year ? 1 : 0, words.size());
    List<Outlook.Row> rows =
        rest.isEmpty() ? outlook.rows() : List.of(row(outlook, known, String.join(" ", rest)));
    if (options.csv()) {
      Answers.csv(surroundings, OutlookCsv.of(outlook, rows));
    } else if (options.json()) {
      Answers.json(surroundings, known, OutlookJson.SCHEMA, OutlookJson.of(outlook, rows));
    } else {
      var page = new Page(surroundings.console().width());
      if (rest.isEmpty()) {
        all(outlook, page);
      } else {
        one(outlook, rows.getFirst(), page);
      }
      Answers.text(surroundings, known, page);
    }
    return ExitCode.ANSWERED;
  }

  private static Outlook.Row row(Outlook outlook, Known known, String text) {
    var country = known.country(text);
    return outlook.rows().stream()
        .filter(row -> row.clock().country().code().equals(country.code()))
        .findFirst()
        .orElseThrow(
            () ->
                Fault.notFound(
                    "the "
                        + (outlook.edition() - 1)
                        + " edition doesn't place "
                        + country.officialName()
                        + ", so that there is no outlook on it"));
  }

  private void all(Outlook outlook, Page page) {
    page.heading("By law: what the " + outlook.edition() + " edition can and cannot be");
    OutlookWording.basis(outlook).forEach(sentence -> page.paragraph(sentence, 2));
    group(page, outlook, Opening.CLOSED_BY_LIMIT, "No watch list: limit and waivers used up");
    group(page, outlook, Opening.CLOSED_BY_F, "No watch list: closed by (F)");
    group(page, outlook, Opening.WAIVER_ONLY, "The watch list only under a waiver");
    var running =
        outlook.rows().stream()
            .filter(row -> !row.clock().isUnsettled() && row.opening() == Opening.OPEN)
            .filter(row -> row.clock().isRunning() || row.clock().isArmed())
            .toList();
    group(page, outlook, "The clock runs, or (F) is armed", running);
    group(
        page,
        outlook,
        "Not known",
        outlook.rows().stream().filter(row -> row.clock().isUnsettled()).toList());
    long free =
        outlook.rows().stream()
            .filter(row -> !row.clock().isUnsettled() && row.opening() == Opening.OPEN)
            .filter(row -> !row.clock().isRunning() && !row.clock().isArmed())
            .count();
    page.heading("Every tier is open for the other " + free + " governments.");
    duties(page, outlook.duties());
  }

  private void group(Page page, Outlook outlook, Opening opening, String title) {
    group(
        page,
        outlook,
        title,
        outlook.rows().stream()
            .filter(row -> !row.clock().isUnsettled() && row.opening() == opening)
            .toList());
  }

  private void group(Page page, Outlook outlook, String title, List<Outlook.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading(title + " (" + rows.size() + ")");
    // What is the same for all of them is said once.
    boolean alike =
        rows.stream().map(row -> OutlookWording.next(outlook, row)).distinct().count() == 1;
    if (alike) {
      page.paragraph(OutlookWording.next(outlook, rows.getFirst()), 2);
    }
    var table =
        new TextTable(
            List.of(
                TextTable.word(""),
                TextTable.text(""),
                TextTable.word("" + (outlook.edition() - 1)),
                TextTable.text(alike ? "otherwise" : "what it can be")));
    for (Outlook.Row row : rows) {
      var words = new ArrayList<String>();
      if (!alike) {
        words.add(OutlookWording.next(outlook, row));
      }
      words.addAll(OutlookWording.alternatives(row));
      table.add(
          row.clock().country().code(),
          row.clock().country().officialName(),
          row.clock().placement().tier().name(),
          String.join(" ", words));
    }
    page.table(table, 2);
  }

  private static void duties(Page page, List<Owed> owed) {
    page.heading("Duties, by the day they are due");
    for (Owed duty : owed) {
      page.item("-", Words.due(duty.duty().due()) + ": " + OutlookWording.duty(duty) + ".", 2);
    }
  }

  private void one(Outlook outlook, Outlook.Row row, Page page) {
    var country = row.clock().country();
    page.heading(
        country.officialName() + ": what the " + outlook.edition() + " edition can and cannot be");
    page.paragraph(
        "In the "
            + (outlook.edition() - 1)
            + " edition: "
            + row.clock().placement().tier().title()
            + ".",
        2);
    page.paragraph(OutlookWording.next(outlook, row), 2);
    OutlookWording.alternatives(row).forEach(other -> page.paragraph(other, 2));
    if (!row.clock().next().doubts().isEmpty()) {
      page.paragraph(
          "It rests on cells that no document shows: "
              + Wording.years(row.clock().next().doubts())
              + ".",
          2);
    }
    duties(
        page,
        outlook.duties().stream()
            .filter(owed -> owed.governments().isEmpty() || owed.governments().contains(country))
            .map(
                owed ->
                    owed.governments().isEmpty() ? owed : new Owed(owed.duty(), List.of(country)))
            .toList());
    page.gap();
    OutlookWording.basis(outlook).forEach(sentence -> page.paragraph(sentence, 2));
  }
}
