package org.tierline.web.server;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;

/**
 * The address in a request line, decoded once and checked.
 *
 * @param path from the first slash on, without "." and ".." as steps, backslash and control
 *     characters
 * @param query by name; a name given twice keeps its first value
 */
record Target(String path, SortedMap<String, String> query) {
  private static final int MAX_LENGTH = 4096;
  private static final int MAX_PARAMETERS = 40;

  /**
   * Reads the two parts of an address.
   *
   * @param query what is after the question mark; empty text if nothing is
   * @throws Fault of kind BAD_INPUT if it can't be read or tries what no link of ours does
   */
  static Target parse(String path, String query) {
    if (path.length() + query.length() > MAX_LENGTH) {
      throw bad("the address is longer than " + MAX_LENGTH + " characters");
    }
    if (path.toLowerCase(Locale.ROOT).contains("%2f")) {
      throw bad("the address holds a slash written as %2F; write / instead");
    }
    String decoded = decode(path);
    if (!decoded.startsWith("/") || decoded.startsWith("//")) {
      throw bad("the path of an address begins with one slash");
    }
    for (String step : decoded.split("/", -1)) {
      if (step.equals(".") || step.equals("..")) {
        throw bad("the address holds \"" + step + "\" as a step; write where it leads");
      }
    }
    return new Target(decoded, parameters(query));
  }

  /** The same text for the same address, however it was written. */
  String key() {
    if (query.isEmpty()) {
      return path;
    }
    var key = new StringBuilder(path);
    char before = '?';
    for (var parameter : query.entrySet()) {
      // No control character gets through decoding, so these part names from values for sure.
      key.append(before).append(parameter.getKey()).append('\1').append(parameter.getValue());
      before = '\2';
    }
    return key.toString();
  }

  private static SortedMap<String, String> parameters(String query) {
    var parameters = new TreeMap<String, String>();
    if (query.isEmpty()) {
      return parameters;
    }
    String[] parts = query.split("&", -1);
    if (parts.length > MAX_PARAMETERS) {
      throw bad(
          "the address asks " + parts.length + " things; " + MAX_PARAMETERS + " are the most");
    }
    for (String part : parts) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        parameters.putIfAbsent(decode(name.replace('+', ' ')), decode(value.replace('+', ' ')));
      }
    }
    return parameters;
  }

  /** Percent encoding of UTF-8 undone, strictly. */
  private static String decode(String text) {
    var bytes = ByteBuffer.allocate(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw bad("the address holds a % that two hexadecimal digits don't follow");
        }
        bytes.put((byte) (high * 16 + low));
        i += 2;
      } else if (c < 0x80) {
        bytes.put((byte) c);
      } else {
        throw bad("the address holds a letter beyond ASCII that isn't percent-encoded");
      }
    }
    CharBuffer decoded;
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
    } catch (CharacterCodingException e) {
      throw new Fault(
          Fault.Kind.BAD_INPUT, List.of(Problem.of("the address isn't percent-encoded UTF-8")), e);
    }
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c < ' ' || (c >= 0x7f && c <= 0x9f) || c == '\\') {
        throw bad("the address holds a control character or a backslash");
      }
    }
    return decoded.toString();
  }

  private static Fault bad(String message) {
    return new Fault(Fault.Kind.BAD_INPUT, List.of(Problem.of(message)), null);
  }
}
