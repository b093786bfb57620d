package org.tierline.serve;

import java.time.LocalDate;
import java.util.List;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Site;
import org.tierline.publication.site.Sites;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;
import org.tierline.web.Handler;
import org.tierline.web.api.Api;
import org.tierline.web.site.CheckHandler;
import org.tierline.web.site.SiteHandler;
import org.tierline.web.site.SiteSearch;

/**
 * All that is served on a day.
 *
 * @param search in what was known by the day
 * @param handlers asked in their order
 */
record DaySite(SiteSearch search, Site site, List<Handler> handlers) {

  DaySite {
    handlers = List.copyOf(handlers);
  }

  /**
   * The first.
   *
   * @param whole with what wasn't known by the day
   */
  static DaySite of(PublicRecord whole, LocalDate day) {
    var record = KnownBy.of(whole, day);
    return of(record, new SiteSearch(record), day);
  }

  private static DaySite of(PublicRecord record, SiteSearch search, LocalDate day) {
    var published = new Published(record, day);
    var api = new Api(Sites.of(published, search));
    Site site = Sites.of(published, search, api.documentation());
    return new DaySite(search, site, List.of(api, new CheckHandler(site), new SiteHandler(site)));
  }

  LocalDate day() {
    return site.published().on();
  }

  /**
   * The same on another day. The index of the search is made anew only if more is known by then.
   */
  DaySite on(LocalDate day, PublicRecord whole) {
    var record = KnownBy.of(whole, day);
    boolean same = record.tables().equals(site.published().record().tables());
    return of(record, same ? search : new SiteSearch(record), day);
  }
}
