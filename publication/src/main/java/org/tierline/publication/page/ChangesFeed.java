package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.history.EditionWords;
import org.tierline.publication.feed.Feed;
import org.tierline.publication.frame.Published;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.KnownBy;

/** The changes of the last editions as news. */
final class ChangesFeed {
  private static final int EDITIONS = 3;

  private ChangesFeed() {}

  /**
   * One entry for each change.
   *
   * @param sheets of all editions, first to last
   */
  static Feed of(Published published, List<EditionSheet> sheets) {
    var record = published.record();
    var entries = new ArrayList<Feed.Entry>();
    for (EditionSheet sheet : sheets.reversed().stream().limit(EDITIONS).toList()) {
      int year = sheet.edition().year();
      entries.add(
          new Feed.Entry(
              "urn:tierline:edition:" + year,
              "The " + year + " edition is in the record.",
              "/editions/" + year,
              KnownBy.outFrom(record, sheet.edition()),
              "edition",
              List.of("The " + year + " edition is in the record.", EditionWords.movement(sheet))));
      for (Move.Group group : Move.groups(published, sheet)) {
        for (Move move : group.moves()) {
          entries.add(entry(published, sheet, group.id(), move));
        }
      }
    }
    return new Feed(
        "urn:tierline:changes",
        "Tierline: changes of tier",
        "Every change of tier in the last "
            + EDITIONS
            + " editions of the Trafficking in Persons Report, with its reasons and how to cite"
            + " it.",
        "/changes",
        entries);
  }

  private static Feed.Entry entry(Published published, EditionSheet sheet, String kind, Move move) {
    int year = sheet.edition().year();
    String code = move.government().code();
    var paragraphs = new ArrayList<>(List.of(move.sentence()));
    paragraphs.addAll(move.reasons());
    paragraphs.add(move.citation());
    return new Feed.Entry(
        "urn:tierline:change:" + year + ":" + code,
        move.sentence(),
        "/countries/" + code + (kind.equals("left") ? "" : "/" + year),
        KnownBy.outFrom(published.record(), sheet.edition()),
        kind,
        paragraphs);
  }
}
