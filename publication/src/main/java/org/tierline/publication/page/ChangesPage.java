package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.ChangeJson;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;

/** What changed in one edition: {@code /changes/2025}. */
public record ChangesPage(int year, Years years, String movement, List<Move.Group> moves) {

  /** Copies. */
  public ChangesPage {
    moves = List.copyOf(moves);
  }

  static ChangesPage of(Published published, EditionSheet sheet) {
    var record = published.record();
    int year = sheet.edition().year();
    return new ChangesPage(
        year,
        Years.of(
            "years.changes",
            record.years().stream().map(String::valueOf).toList(),
            "/changes/",
            "" + year),
        EditionWords.movement(sheet),
        Move.groups(published, sheet));
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return published.record().years().stream().map(year -> "/changes/" + year).toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("changes")) {
        return Optional.empty();
      }
      int year = Names.edition(published, steps.getLast()).year();
      var record = published.record();
      var sheet = published.chronicle().sheet(year).orElseThrow();
      return Optional.of(
          View.of(
                  new Head(
                      "Changes of the " + year + " edition",
                      EditionWords.movement(sheet),
                      "changes"),
                  "changes.jte",
                  of(published, sheet))
              .table(
                  published,
                  () -> HistoryCsv.changes(record, year, Change.listed(record, year)),
                  ChangeJson.SCHEMA,
                  () -> ChangeJson.list(record, year, Change.listed(record, year))));
    }
  }
}
