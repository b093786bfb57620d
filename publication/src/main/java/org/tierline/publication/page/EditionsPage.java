package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.EditionsJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.law.Tier;
import org.tierline.publication.chart.TierBars;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.history.EditionSheet;

/**
 * All editions: {@code /editions}.
 *
 * @param rows the latest first
 * @param bars the same counts as columns, the first edition first
 */
public record EditionsPage(List<Row> rows, TierBars bars) {

  /**
   * One edition.
   *
   * @param release its day; empty text where it isn't held
   * @param counts governments by tier
   * @param doubtful cells without a document of their own
   * @param state how complete it is, a key among the words
   */
  public record Row(
      int year, String release, Counts counts, int ranked, int doubtful, String state) {

    /** Where it is. */
    public String path() {
      return "/editions/" + year;
    }
  }

  /** Copies. */
  public EditionsPage {
    rows = List.copyOf(rows);
  }

  /** The tiers, for the headings. */
  public List<Tier> tiers() {
    return List.of(Tier.values());
  }

  static EditionsPage of(List<EditionSheet> sheets) {
    var rows = new ArrayList<Row>();
    for (EditionSheet sheet : sheets.reversed()) {
      rows.add(
          new Row(
              sheet.edition().year(),
              sheet.edition().release().map(Object::toString).orElse(""),
              Counts.of(sheet),
              sheet.ranked(),
              EditionWords.doubtful(sheet),
              sheet.complete() ? "state.complete" : "state.partial"));
    }
    return new EditionsPage(rows, TierBars.of(sheets));
  }

  /** The sheets of all editions, first to last. */
  static List<EditionSheet> sheets(Published published) {
    return published.record().years().stream()
        .map(year -> published.chronicle().sheet(year).orElseThrow())
        .toList();
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {

    @Override
    public String path() {
      return "/editions";
    }

    @Override
    public View view(Published published, Address address) {
      var sheets = sheets(published);
      return View.of(
              new Head(
                  "Editions",
                  "Every edition of the Trafficking in Persons Report since 2001: counts by"
                      + " tier, the day of release, and how complete the record of it is.",
                  "editions"),
              "editions.jte",
              of(sheets))
          .table(
              published,
              () -> HistoryCsv.editions(sheets),
              EditionsJson.SCHEMA,
              () -> EditionsJson.of(sheets))
          .drawn(() -> TierBars.of(sheets).figure());
    }
  }
}
