package org.tierline.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is answered. The server adds what all answers have: stamps, compression, headers for safety.
 *
 * @param mediaType as the header {@code Content-Type} has it; empty if there is no body
 * @param body not to be changed
 * @param headers further ones, by name, like {@code Location}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Response(
    int status, String mediaType, byte[] body, Keep keep, SortedMap<String, String> headers) {

  private static final byte[] NOTHING = {};

  /** How long an answer may be kept, by browsers and by the server itself. */
  public enum Keep {
    /** Not at all. */
    NOT,
    /** Some minutes, for the same address gives the same until the day ends. */
    BRIEFLY,
    /** For ever: the address names these very bytes. */
    FOR_EVER
  }

  public Response {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** What was asked for. */
  public static Response ok(String mediaType, byte[] body, Keep keep) {
    return new Response(200, mediaType, body, keep, new TreeMap<>());
  }

  /**
   * It is at another address for good.
   *
   * @param location from the root, with its query; what may not stand in a header is
   *     percent-encoded here
   * @throws IllegalArgumentException if it leads to another site
   */
  public static Response moved(String location) {
    if (!location.startsWith("/") || location.startsWith("//")) {
      throw new IllegalArgumentException("it leads away: " + location);
    }
    var headers = new TreeMap<>(Map.of("Location", encoded(location)));
    return new Response(308, "", NOTHING, Keep.BRIEFLY, headers);
  }

  private static String encoded(String location) {
    var text = new StringBuilder();
    for (byte each : location.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** It can't be served. */
  public static Response problem(int status, String mediaType, byte[] body) {
    return new Response(status, mediaType, body, Keep.NOT, new TreeMap<>());
  }

  /** The same with a further header. */
  public Response with(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Response(status, mediaType, body, keep, more);
  }
}
