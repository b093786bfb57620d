package org.tierline.publication.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent encoding of what stands in a query; a comma stays as it is, for people read it. */
final class Encoding {
  private Encoding() {}

  static String of(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("+", "%20");
  }
}
