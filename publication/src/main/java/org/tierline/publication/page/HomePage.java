package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.EditionJson;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.publication.map.WorldMap;
import org.tierline.record.history.EditionSheet;

/**
 * The first page: the latest edition at a glance.
 *
 * @param release when it came out
 * @param doubts how many cells no document shows; empty if none
 * @param movement how many went which way
 * @param moves those that moved up and down
 * @param world what the reports count over the world
 * @param next the edition to come
 * @param clocks those that it leaves no watch list, or only one under a waiver
 * @param editions how many the record holds
 * @param placements how many the record holds
 * @param governments how many were ever placed
 */
public record HomePage(
    int year,
    String release,
    WorldMap map,
    Counts counts,
    Optional<String> doubts,
    String movement,
    List<Move.Group> moves,
    WorldFigures world,
    int next,
    List<ClockRow> clocks,
    int editions,
    int placements,
    int governments) {

  private static final List<String> SHOWN = List.of("up", "down", "special");

  /** Copies. */
  public HomePage {
    moves = List.copyOf(moves);
    clocks = List.copyOf(clocks);
  }

  static HomePage of(Published published, EditionSheet sheet) {
    var record = published.record();
    var clocks = published.chronicle().clocks();
    return new HomePage(
        sheet.edition().year(),
        EditionWords.release(sheet.edition()),
        WorldMap.of(record, sheet.edition().year()),
        Counts.of(sheet),
        EditionWords.doubts(sheet).map(words -> words + "."),
        EditionWords.movement(sheet),
        Move.groups(published, sheet).stream().filter(group -> SHOWN.contains(group.id())).toList(),
        WorldFigures.of(published),
        clocks.edition(),
        clocks.constrained().stream().map(ClockRow::of).toList(),
        record.years().size(),
        record.tables().placements().size(),
        (int)
            record.countries().stream()
                .filter(country -> !record.history(country.code()).isEmpty())
                .count());
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {

    @Override
    public String path() {
      return "/";
    }

    @Override
    public View view(Published published, Address address) {
      var sheet = published.chronicle().sheet(published.lastEdition()).orElseThrow();
      return View.of(
              new Head(
                  "Every tier since 2001, and the law behind it",
                  "The record of the U.S. Trafficking in Persons Report's tiers since 2001,"
                      + " with its sources, and what the law had ruled out. "
                      + EditionWords.movement(sheet),
                  "home"),
              "home.jte",
              of(published, sheet))
          .table(
              published,
              () -> HistoryCsv.governments(sheet),
              EditionJson.SCHEMA,
              () -> EditionJson.of(sheet))
          .drawn(() -> WorldMap.of(published.record(), published.lastEdition()).figure());
    }
  }
}
