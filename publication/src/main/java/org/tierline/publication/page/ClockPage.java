package org.tierline.publication.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.outlook.OutlookCsv;
import org.tierline.exchange.outlook.OutlookJson;
import org.tierline.exchange.outlook.OutlookWording;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.history.ClockSheet;
import org.tierline.record.outlook.Outlook;

/**
 * The watch-list clocks of all governments before the edition to come: {@code /clock}.
 *
 * @param edition the one to come
 * @param last the record's last, whose tiers are shown
 * @param groups those whose clock runs, is armed or isn't known; the most constrained first
 * @param idle those for whom nothing runs
 * @param basis what it rests on, in sentences
 * @param duties what the law wants done, by the day it is due
 */
public record ClockPage(
    int edition,
    int last,
    List<Group> groups,
    List<Government> idle,
    List<String> basis,
    List<DutyRow> duties) {

  /** A duty: when it is due, and who owes what for whom. */
  public record DutyRow(String due, String what) {}

  /**
   * Governments whose clocks stand alike.
   *
   * @param id the section's, and the end of its keys among the words
   * @param constrained whether the edition to come has no watch list for them, or only under a
   *     waiver
   */
  public record Group(String id, boolean constrained, List<ClockRow> rows) {

    /** Copies. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** Copies. */
  public ClockPage {
    groups = List.copyOf(groups);
    idle = List.copyOf(idle);
    basis = List.copyOf(basis);
    duties = List.copyOf(duties);
  }

  /** How many the edition to come leaves no watch list, or only one under a waiver. */
  public int constrained() {
    return groups.stream().filter(Group::constrained).mapToInt(group -> group.rows().size()).sum();
  }

  static ClockPage of(Outlook outlook) {
    var groups = new ArrayList<Group>();
    add(groups, outlook, "closed", true, row -> is(row, Opening.CLOSED_BY_LIMIT));
    add(groups, outlook, "one-year", true, row -> is(row, Opening.CLOSED_BY_F));
    add(groups, outlook, "waiver", true, row -> is(row, Opening.WAIVER_ONLY));
    add(groups, outlook, "running", false, row -> is(row, Opening.OPEN) && row.isRunning());
    add(
        groups,
        outlook,
        "armed",
        false,
        row -> is(row, Opening.OPEN) && !row.isRunning() && row.isArmed());
    add(groups, outlook, "unsettled", false, ClockSheet.Row::isUnsettled);
    var idle =
        outlook.rows().stream()
            .map(Outlook.Row::clock)
            .filter(row -> groups.stream().noneMatch(group -> has(group, row)))
            .map(row -> Government.of(row.country()))
            .toList();
    return new ClockPage(
        outlook.edition(),
        outlook.edition() - 1,
        groups,
        idle,
        OutlookWording.basis(outlook),
        outlook.duties().stream()
            .map(
                owed ->
                    new DutyRow(
                        Wording.sentence(Words.due(owed.duty().due())), OutlookWording.duty(owed)))
            .toList());
  }

  private static boolean is(ClockSheet.Row row, Opening opening) {
    return !row.isUnsettled() && row.next().opening() == opening;
  }

  private static boolean has(Group group, ClockSheet.Row row) {
    return group.rows().stream()
        .anyMatch(shown -> shown.government().code().equals(row.country().code()));
  }

  private static void add(
      List<Group> groups,
      Outlook outlook,
      String id,
      boolean constrained,
      Predicate<ClockSheet.Row> which) {
    var rows =
        outlook.rows().stream().filter(row -> which.test(row.clock())).map(ClockRow::of).toList();
    if (!rows.isEmpty()) {
      groups.add(new Group(id, constrained, rows));
    }
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {

    @Override
    public String path() {
      return "/clock";
    }

    @Override
    public View view(Published published, Address address) {
      var outlook = Outlook.of(published.chronicle());
      var page = of(outlook);
      return View.of(
              new Head(
                  "The watch-list clock before the " + page.edition() + " edition",
                  "For which governments the next edition has no Tier 2 Watch List, or only"
                      + " under a waiver, by the law's limit of years.",
                  "clock"),
              "clock.jte",
              page)
          .table(
              published,
              () -> OutlookCsv.of(outlook, outlook.rows()),
              OutlookJson.SCHEMA,
              () -> OutlookJson.of(outlook, outlook.rows()))
          .with(
              Format.ATOM,
              () ->
                  OutlookFeed.of(published, outlook)
                      .atom(published)
                      .getBytes(StandardCharsets.UTF_8))
          .with(Format.FEED, () -> OutlookFeed.of(published, outlook).json(published))
          .with(Format.CALENDAR, () -> DutyCalendar.of(published));
    }
  }
}
