package org.tierline.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tierline.exchange.Fault;

/**
 * A part of a list. Where it goes on is told by a cursor: the key of the last row given and a stamp
 * of what was asked, so that the rest is neither repeated nor skipped if rows were added meanwhile.
 *
 * @param rows at most as many as the limit
 * @param next the address of the next part; empty after the last
 */
record Paging<T>(List<T> rows, Optional<String> next) {
  /** Rows of one answer, unless another number is asked for. */
  static final int USUAL = 100;

  /** Rows of one answer at most. */
  static final int MOST = 1000;

  static final String LIMIT = "limit";
  static final String CURSOR = "cursor";

  private static final Pattern DECODED = Pattern.compile("([A-Z0-9/]{1,16})\\|([0-9a-f]{8})");
  private static final int STAMP_BYTES = 4;

  /** The parameters that every list in parts has. */
  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(
              LIMIT,
              ParameterType.LIMIT,
              "How many rows one answer has at most, from 1 to " + MOST + ".",
              "10"),
          Parameter.query(
              CURSOR,
              ParameterType.CURSOR,
              "Where the list goes on, as the answer before gave it in its link to the next.",
              "S09SfDAwMDAwMDAw"));

  Paging {
    rows = List.copyOf(rows);
  }

  /**
   * The part of a list that is asked for.
   *
   * @param all sorted by key
   * @param key of each row: capital letters, digits and slashes, at most 16
   * @throws Fault of kind BAD_INPUT if the cursor isn't one of this very list
   */
  static <T> Paging<T> of(Call call, List<T> all, Function<T, String> key) {
    int limit = call.find(LIMIT).map(Integer::parseInt).orElse(USUAL);
    String stamp = stamp(call);
    String after = call.find(CURSOR).map(cursor -> after(call, cursor, stamp)).orElse("");
    int start = 0;
    while (start < all.size() && key.apply(all.get(start)).compareTo(after) <= 0) {
      start++;
    }
    int end = Math.min(all.size(), start + limit);
    var rows = all.subList(start, end);
    return new Paging<>(
        rows,
        end == all.size()
            ? Optional.empty()
            : Optional.of(next(call, key.apply(rows.getLast()) + "|" + stamp)));
  }

  private static String after(Call call, String cursor, String stamp) {
    var place = call.endpoint().parameter(CURSOR).place();
    String decoded;
    try {
      decoded = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      throw Fault.badInput(place, "\"" + cursor + "\" " + ParameterType.CURSOR.wanted(), e);
    }
    var parts = DECODED.matcher(decoded);
    if (!parts.matches()) {
      throw Fault.badInput(place, "\"" + cursor + "\" " + ParameterType.CURSOR.wanted());
    }
    if (!parts.group(2).equals(stamp)) {
      throw Fault.badInput(
          place,
          "\""
              + cursor
              + "\" belongs to another question; a cursor goes with the filters that it was given"
              + " for");
    }
    return parts.group(1);
  }

  private static String next(Call call, String decoded) {
    var query = new TreeMap<>(call.query());
    query.put(
        CURSOR,
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(decoded.getBytes(StandardCharsets.US_ASCII)));
    return Endpoint.address(call.request().path(), query);
  }

  /** Of what was asked, aside from which part of it. */
  private static String stamp(Call call) {
    var asked = new TreeMap<>(call.query());
    asked.remove(LIMIT);
    asked.remove(CURSOR);
    byte[] text = Endpoint.address(call.request().path(), asked).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash, 0, STAMP_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
