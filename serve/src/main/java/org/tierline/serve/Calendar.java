package org.tierline.serve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.tierline.publication.site.Site;
import org.tierline.record.PublicRecord;
import org.tierline.web.Handler;

/** Puts the site of a new day in place of the one before. For one thread. */
final class Calendar {
  private final PublicRecord whole;
  private final BiConsumer<Site, List<Handler>> serve;
  private final Clock clock;
  private DaySite shown;

  /**
   * @param first what is served already
   * @param whole with what wasn't known by the first day
   * @param serve lets a site be served from now on
   */
  Calendar(DaySite first, PublicRecord whole, BiConsumer<Site, List<Handler>> serve, Clock clock) {
    this.shown = first;
    this.whole = whole;
    this.serve = serve;
    this.clock = clock;
  }

  /**
   * Looks at the clock; nothing is done while the day is the same, or if the clock was put back.
   */
  void turn() {
    LocalDate today = LocalDate.now(clock);
    if (today.isAfter(shown.day())) {
      shown = shown.on(today, whole);
      serve.accept(shown.site(), shown.handlers());
    }
  }
}
