package org.tierline.web.server;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;

/** The parts of what is served that are treated each in its own way. */
enum Area {
  /** For people: not to be framed, nor to be loaded by other sites. */
  PAGE,
  /** For programs of any origin. */
  API,
  /** Pages in another format than HTML, for programs of any origin. */
  DATA,
  /** To be framed by other sites. */
  EMBED,
  /** What pages need besides themselves. */
  ASSET;

  /** Formats that take more work than a page. */
  private static final Set<Format> COSTLY =
      Collections.unmodifiableSet(
          EnumSet.of(Format.PNG, Format.CARD, Format.ZIP, Format.PARQUET, Format.METADATA));

  /** The area of a path, decoded. */
  static Area of(String path) {
    return of(Address.of(path, Map.of()));
  }

  static Area of(Address address) {
    String page = address.page();
    if (page.startsWith("/api/")) {
      return API;
    }
    if (page.startsWith("/assets/")) {
      return ASSET;
    }
    if (address.format() != Format.HTML) {
      return DATA;
    }
    return page.startsWith("/embed/") ? EMBED : PAGE;
  }

  /**
   * Whether something may be sent there: to the API, and the text that the page of checks takes.
   */
  static boolean takesBodies(String path) {
    var address = Address.of(path, Map.of());
    return of(address) == API || (of(address) == PAGE && address.page().equals("/check"));
  }

  /** Whether each request costs work, so that a client gets a measured number of them. */
  static boolean isMeasured(String path) {
    var address = Address.of(path, Map.of());
    String page = address.page();
    return of(path) == API
        || page.equals("/search")
        || page.equals("/check")
        || page.startsWith("/search/")
        || COSTLY.contains(address.format());
  }
}
