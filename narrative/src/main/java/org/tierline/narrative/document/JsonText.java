package org.tierline.narrative.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON of objects, lists and texts alone (RFC 8259), which is all that narratives in parts are made
 * of. A library for JSON would be this module's largest, for one shape.
 */
final class JsonText {
  private static final int DEEPEST = 8;

  private final String json;
  private final String otherShape;
  private int at;

  private JsonText(String json, String otherShape) {
    this.json = json;
    this.otherShape = otherShape;
  }

  /**
   * A value: a {@code Map<String, Object>} in the order of the text, a {@code List<Object>}, or a
   * {@code String}.
   *
   * @param otherShape the message for everything else
   * @throws UnreadableDocument if it is no such JSON
   */
  static Object parse(String json, String otherShape) {
    var parser = new JsonText(json, otherShape);
    Object value = parser.value(0);
    parser.blanks();
    if (parser.at != json.length()) {
      throw parser.wrong();
    }
    return value;
  }

  private UnreadableDocument wrong() {
    return new UnreadableDocument(otherShape);
  }

  private void blanks() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }

  private char next() {
    blanks();
    if (at >= json.length()) {
      throw wrong();
    }
    return json.charAt(at);
  }

  private void take(char wanted) {
    if (next() != wanted) {
      throw wrong();
    }
    at++;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw wrong();
    }
    return switch (next()) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> text();
      default -> throw wrong();
    };
  }

  private Map<String, Object> object(int depth) {
    var object = new LinkedHashMap<String, Object>();
    take('{');
    if (next() == '}') {
      at++;
      return object;
    }
    while (true) {
      next();
      String key = text();
      take(':');
      object.put(key, value(depth + 1));
      if (next() == '}') {
        at++;
        return object;
      }
      take(',');
    }
  }

  private List<Object> list(int depth) {
    var list = new ArrayList<Object>();
    take('[');
    if (next() == ']') {
      at++;
      return list;
    }
    while (true) {
      list.add(value(depth + 1));
      if (next() == ']') {
        at++;
        return list;
      }
      take(',');
    }
  }

  private String text() {
    take('"');
    var text = new StringBuilder();
    while (true) {
      if (at >= json.length()) {
        throw wrong();
      }
      char c = json.charAt(at++);
      if (c == '"') {
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    if (at >= json.length()) {
      throw wrong();
    }
    char c = json.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong();
    };
  }

  private char unicode() {
    if (at + 4 > json.length()) {
      throw wrong();
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(json.charAt(at++), 16);
      if (digit < 0) {
        throw wrong();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }
}
