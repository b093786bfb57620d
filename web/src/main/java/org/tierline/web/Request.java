package org.tierline.web;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was asked for.
 *
 * @param method HEAD comes as GET
 * @param path decoded, from the first slash on; no step of it is "." or "..", and it holds neither
 *     backslash nor control characters
 * @param query by name, decoded; a name given twice keeps its first value
 * @param mediaType of the body, as {@code Content-Type} has it; empty if there is none
 * @param body at most {@link #MAX_BODY} bytes; empty but for POST; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Request(
    Method method, String path, SortedMap<String, String> query, String mediaType, byte[] body) {

  /** Bytes that a body can have; a longer one is refused before a handler is asked. */
  public static final int MAX_BODY = 1 << 20;

  private static final byte[] NOTHING = {};

  /** How it was asked. */
  public enum Method {
    GET,
    POST
  }

  public Request {
    query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
  }

  /** A request to read. */
  public static Request get(String path, Map<String, String> query) {
    return new Request(Method.GET, path, new TreeMap<>(query), "", NOTHING);
  }

  /** A request with something to work on. */
  public static Request post(
      String path, Map<String, String> query, String mediaType, byte[] body) {
    return new Request(Method.POST, path, new TreeMap<>(query), mediaType, body);
  }
}
