package org.tierline.exchange.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The choices made by hand that an import needs and the imported files don't hold: small tables in
 * the folder {@code decisions} beside this class, read by name of column.
 */
final class Decisions {
  private Decisions() {}

  /** The rows of a table, by the columns of its header. */
  static List<Map<String, String>> rows(String name) {
    var issues = new ArrayList<Issue>();
    try (var stream = Decisions.class.getResourceAsStream("decisions/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no table of decisions " + name);
      }
      var text = CsvText.read(name, stream.readAllBytes(), issues);
      if (text.isEmpty() || !issues.isEmpty()) {
        throw new IllegalStateException("damaged: " + issues);
      }
      var rows = new ArrayList<Map<String, String>>();
      for (var fields : text.get().rows()) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < text.get().header().size(); i++) {
          row.put(text.get().header().get(i), fields.getField(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the decisions " + name, e);
    }
  }

  static String field(Map<String, String> row, String column) {
    var value = row.get(column);
    if (value == null) {
      throw new IllegalStateException("no column " + column);
    }
    return value;
  }

  /** The rows by a key made of them; a later row replaces an earlier one. */
  static Map<String, Map<String, String>> byKey(
      String name, Function<Map<String, String>, String> key) {
    Map<String, Map<String, String>> byKey = new HashMap<>();
    for (var row : rows(name)) {
      byKey.put(key.apply(row), row);
    }
    return byKey;
  }
}
