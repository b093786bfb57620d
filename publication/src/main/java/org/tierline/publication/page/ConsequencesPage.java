package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.exchange.history.ConsequencesJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Action;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RestrictionSheet;

/** What Tier 3 brought, fiscal year by fiscal year, the latest first: {@code /consequences}. */
public record ConsequencesPage(List<Row> rows) {

  /**
   * One fiscal year.
   *
   * @param tier3 governments on Tier 3 of its edition
   * @param restricted of them, without a waiver that was seen
   * @param partly waived in part
   * @param fully waived in full
   * @param other otherwise determined
   * @param reported told by others only, so not counted under any of these
   * @param notHeld those of which nothing is held
   * @param signed the determination's day; empty text where none is held
   * @param number of the determination; empty text where not held
   * @param timeliness how it stands to the days it was due, a key among the words; empty if unknown
   * @param state how complete the year is, a key among the words
   */
  public record Row(
      String fiscalYear,
      int edition,
      int tier3,
      int restricted,
      int partly,
      int fully,
      int other,
      int reported,
      int notHeld,
      String signed,
      String number,
      Optional<String> timeliness,
      String state) {

    /** Where it is. */
    public String path() {
      return "/consequences/" + fiscalYear;
    }
  }

  /** Copies. */
  public ConsequencesPage {
    rows = List.copyOf(rows);
  }

  static ConsequencesPage of(List<RestrictionSheet> sheets) {
    return new ConsequencesPage(sheets.reversed().stream().map(ConsequencesPage::row).toList());
  }

  private static Row row(RestrictionSheet sheet) {
    int restricted = count(sheet, Action.RESTRICTED, Action.RESTRICTED_UNSPECIFIED);
    int partly = count(sheet, Action.PARTIAL_WAIVER);
    int fully = count(sheet, Action.FULL_WAIVER);
    int counted = (int) actions(sheet).stream().filter(PresidentialAction::isCountable).count();
    int held = (int) sheet.held();
    return new Row(
        sheet.fiscalYear().toString(),
        sheet.edition(),
        sheet.rows().size(),
        restricted,
        partly,
        fully,
        counted - restricted - partly - fully,
        held - counted,
        sheet.rows().size() - held,
        sheet.signed().map(Object::toString).orElse(""),
        sheet.number(),
        sheet.timeliness().map(word -> "timeliness." + word.name().toLowerCase(Locale.ROOT)),
        "state." + sheet.coverage().written());
  }

  private static List<PresidentialAction> actions(RestrictionSheet sheet) {
    return sheet.rows().stream().flatMap(row -> row.action().stream()).toList();
  }

  private static int count(RestrictionSheet sheet, Action... which) {
    return (int)
        actions(sheet).stream()
            .filter(PresidentialAction::isCountable)
            .filter(action -> List.of(which).contains(action.action()))
            .count();
  }

  /** The sheets of all editions that bring a fiscal year, first to last. */
  static List<RestrictionSheet> sheets(PublicRecord record) {
    var sheets = new ArrayList<RestrictionSheet>();
    for (int year : record.years()) {
      RestrictionSheet.of(record, year).ifPresent(sheets::add);
    }
    return sheets;
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {

    @Override
    public String path() {
      return "/consequences";
    }

    @Override
    public View view(Published published, Address address) {
      var sheets = sheets(published.record());
      return View.of(
              new Head(
                  "Consequences of Tier 3",
                  "What the law attached to Tier 3 in every fiscal year since FY2004: what was"
                      + " owed, signed and waived, and what isn't held.",
                  "consequences"),
              "consequences.jte",
              of(sheets))
          .table(
              published,
              () -> HistoryCsv.restrictions(sheets),
              ConsequencesJson.SCHEMA,
              () -> ConsequencesJson.of(sheets));
    }
  }
}
