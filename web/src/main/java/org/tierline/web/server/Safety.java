package org.tierline.web.server;

import java.util.ArrayList;
import java.util.List;

/** The headers that every answer has so that browsers keep it from doing harm. */
final class Safety {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors ";

  /** A picture opened by itself brings its own style, and can run nothing. */
  private static final String PICTURE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

  private static final List<Header> ALWAYS =
      List.of(
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("Referrer-Policy", "no-referrer"),
          new Header(
              "Permissions-Policy",
              "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
          new Header("Cross-Origin-Opener-Policy", "same-origin"));

  private static final List<Header> FRAMED_BY_NOBODY =
      List.of(
          new Header("Content-Security-Policy", POLICY + "'none'"),
          new Header("X-Frame-Options", "DENY"));

  private static final List<Header> FRAMED_BY_ANYBODY =
      List.of(new Header("Content-Security-Policy", POLICY + "*"));

  private static final List<Header> PICTURE =
      List.of(
          new Header("Content-Security-Policy", PICTURE_POLICY),
          new Header("X-Frame-Options", "DENY"));

  private static final List<Header> OWN_ORIGIN =
      List.of(new Header("Cross-Origin-Resource-Policy", "same-origin"));

  private static final List<Header> OTHER_ORIGINS =
      List.of(new Header("Cross-Origin-Resource-Policy", "cross-origin"));

  private static final List<Header> READ_BY_SCRIPTS =
      List.of(
          new Header("Access-Control-Allow-Origin", "*"),
          new Header("Access-Control-Expose-Headers", "Allow, ETag, Link, Location, Retry-After"));

  private Safety() {}

  /** One header. */
  record Header(String name, String value) {}

  /** The headers of an answer. */
  static List<Header> headers(Area area, String mediaType) {
    var headers = new ArrayList<>(ALWAYS);
    headers.addAll(
        area == Area.EMBED
            ? FRAMED_BY_ANYBODY
            : mediaType.startsWith("image/svg") ? PICTURE : FRAMED_BY_NOBODY);
    switch (area) {
      case PAGE, ASSET -> headers.addAll(OWN_ORIGIN);
      case EMBED -> headers.addAll(OTHER_ORIGINS);
      case DATA, API -> {
        headers.addAll(OTHER_ORIGINS);
        headers.addAll(READ_BY_SCRIPTS);
      }
    }
    return headers;
  }
}
