package org.tierline.publication.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.EditionsJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;

/** How many moved up and down, edition by edition: {@code /changes}. */
public record MovesPage(List<Row> rows, int most) {

  /**
   * One edition.
   *
   * @param compared whether the edition before is held, so that changes can be told
   * @param doubtful how many of those that moved up or down rest on a cell that no document shows
   */
  public record Row(
      int year,
      boolean compared,
      int up,
      int down,
      int special,
      int added,
      int left,
      int doubtful) {

    /** Where its changes are. */
    public String path() {
      return "/changes/" + year;
    }
  }

  /** Copies. */
  public MovesPage {
    rows = List.copyOf(rows);
  }

  static MovesPage of(List<EditionSheet> sheets) {
    var rows = new ArrayList<Row>();
    for (EditionSheet sheet : sheets.reversed()) {
      rows.add(
          new Row(
              sheet.edition().year(),
              sheet.compared(),
              EditionWords.count(sheet, Change.Kind.UP),
              EditionWords.count(sheet, Change.Kind.DOWN),
              EditionWords.count(sheet, Change.Kind.SPECIAL),
              EditionWords.count(sheet, Change.Kind.NEW),
              EditionWords.count(sheet, Change.Kind.LEFT),
              doubtful(sheet, Change.Kind.UP) + doubtful(sheet, Change.Kind.DOWN)));
    }
    int most = rows.stream().mapToInt(row -> Math.max(row.up(), row.down())).max().orElse(1);
    return new MovesPage(rows, most);
  }

  private static int doubtful(EditionSheet sheet, Change.Kind kind) {
    return (int) sheet.that(kind).stream().filter(row -> row.change().isDoubtful()).count();
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {

    @Override
    public String path() {
      return "/changes";
    }

    @Override
    public View view(Published published, Address address) {
      var sheets = EditionsPage.sheets(published);
      return View.of(
              new Head(
                  "Changes",
                  "How many governments moved up and down a tier in every edition since 2001.",
                  "changes"),
              "moves.jte",
              of(sheets))
          .table(
              published,
              () -> HistoryCsv.editions(sheets),
              EditionsJson.SCHEMA,
              () -> EditionsJson.of(sheets))
          .with(
              Format.ATOM,
              () ->
                  ChangesFeed.of(published, sheets)
                      .atom(published)
                      .getBytes(StandardCharsets.UTF_8))
          .with(Format.FEED, () -> ChangesFeed.of(published, sheets).json(published));
    }
  }
}
