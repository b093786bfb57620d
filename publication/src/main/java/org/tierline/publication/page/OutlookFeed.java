package org.tierline.publication.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.outlook.OutlookWording;
import org.tierline.publication.feed.Feed;
import org.tierline.publication.frame.Published;
import org.tierline.record.Edition;
import org.tierline.record.history.KnownBy;
import org.tierline.record.outlook.HeldDuties.Owed;
import org.tierline.record.outlook.Outlook;

/**
 * The watch-list clock as news: for whom the edition to come has no watch list or only one under a
 * waiver, and the duties that have a day. All of it is known since the last edition came out.
 */
final class OutlookFeed {
  private OutlookFeed() {}

  /** One entry for the edition, each government that the clock constrains, and each dated duty. */
  static Feed of(Published published, Outlook outlook) {
    int edition = outlook.edition();
    LocalDate since = since(published);
    var entries = new ArrayList<Feed.Entry>();
    var constrained = outlook.constrained();
    String title =
        "For "
            + constrained.size()
            + " governments the "
            + edition
            + " edition has no watch list, or only under a waiver.";
    var paragraphs = new ArrayList<>(List.of(title));
    paragraphs.addAll(OutlookWording.basis(outlook));
    entries.add(
        new Feed.Entry(
            "urn:tierline:clock:" + edition, title, "/clock", since, "clock", paragraphs));
    for (Outlook.Row row : constrained) {
      entries.add(entry(outlook, row, since));
    }
    for (Owed owed : outlook.duties()) {
      if (owed.duty().due().lastDay().isPresent()) {
        entries.add(entry(owed, since));
      }
    }
    return new Feed(
        "urn:tierline:clock",
        "Tierline: the watch-list clock",
        "What the law as encoded lets the next edition of the Trafficking in Persons Report be, and"
            + " what is due by when. No forecast.",
        "/clock",
        entries);
  }

  private static LocalDate since(Published published) {
    Edition last = published.record().editions().getLast();
    return KnownBy.outFrom(published.record(), last);
  }

  private static Feed.Entry entry(Outlook outlook, Outlook.Row row, LocalDate since) {
    var country = row.clock().country();
    String title =
        country.officialName()
            + ", "
            + outlook.edition()
            + ": "
            + OutlookWording.next(outlook, row);
    var paragraphs = new ArrayList<>(List.of(title));
    paragraphs.addAll(OutlookWording.alternatives(row));
    return new Feed.Entry(
        "urn:tierline:clock:" + outlook.edition() + ":" + country.code(),
        title,
        "/countries/" + country.code(),
        since,
        "clock",
        paragraphs);
  }

  private static Feed.Entry entry(Owed owed, LocalDate since) {
    var duty = owed.duty();
    String title = "Due " + Words.due(duty.due()) + ": " + OutlookWording.duty(owed) + ".";
    return new Feed.Entry(
        "urn:tierline:duty:" + duty.edition() + ":" + duty.provision().id(),
        title,
        "/clock",
        since,
        "duty",
        List.of(title));
  }
}
