package org.tierline.exchange.record;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tierline.exchange.Place;
import org.tierline.exchange.Spelling;

/** A CSV file with its columns found by name, ready to be read row by row. */
final class TableText {
  private final CsvText text;
  private final Map<String, Integer> columns;
  private final Map<String, String> defaults;
  private final List<Issue> issues;

  private TableText(
      CsvText text,
      Map<String, Integer> columns,
      Map<String, String> defaults,
      List<Issue> issues) {
    this.text = text;
    this.defaults = defaults;
    this.columns = columns;
    this.issues = issues;
  }

  /**
   * Checks the header. With a wrong one, no row is read: every field could be in the wrong place.
   *
   * @param known all columns the file may have
   * @param optional those it may lack
   */
  static TableText of(CsvText text, List<String> known, List<String> optional, List<Issue> issues) {
    var at = Place.of(text.file(), 1);
    Map<String, Integer> columns = new HashMap<>();
    int before = issues.size();
    for (int i = 0; i < text.header().size(); i++) {
      var name = text.header().get(i).strip();
      if (!known.contains(name)) {
        issues.add(new Issue.UnknownColumn(at, name, known, Spelling.suggest(name, known)));
      } else if (columns.put(name, i) != null) {
        issues.add(new Issue.RepeatedColumn(at, name));
      }
    }
    for (var name : known) {
      if (!columns.containsKey(name) && !optional.contains(name)) {
        issues.add(new Issue.MissingColumn(at, name, known));
      }
    }
    return issues.size() == before
        ? new TableText(text, columns, Map.of(), issues)
        : new TableText(
            new CsvText(text.file(), text.header(), List.of()), columns, Map.of(), issues);
  }

  /** The same with values that stand for empty or missing fields. */
  TableText withDefaults(Map<String, String> values) {
    return new TableText(text, columns, Map.copyOf(values), issues);
  }

  /** Each row that is sound and the first of its key, in the order of the file. */
  <T> List<T> read(Function<Row, T> reading, Function<T, String> key, Places places) {
    var values = new ArrayList<T>(text.rows().size());
    Map<String, Integer> lines = HashMap.newHashMap(text.rows().size());
    for (CsvRecord fields : text.rows()) {
      var row = new Row(text.file(), fields, columns, defaults, places.isTrusting(), issues);
      var value = reading.apply(row);
      if (!row.isSound()) {
        continue;
      }
      if (places.isTrusting()) {
        values.add(value);
        continue;
      }
      var name = key.apply(value);
      var first = lines.putIfAbsent(name, row.line());
      if (first == null) {
        values.add(value);
        places.put(value, row.at());
      } else {
        issues.add(new Issue.Duplicate(row.at(), name, first));
      }
    }
    return values;
  }
}
