package org.tierline.exchange.record;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tierline.exchange.record.Issue.At;
import org.tierline.record.Nearest;

/** A CSV file with its columns found by name, ready to be read row by row. */
final class TableText {
  private final CsvText text;
  private final Map<String, Integer> columns;
  private final List<Issue> issues;

  private TableText(CsvText text, Map<String, Integer> columns, List<Issue> issues) {
    this.text = text;
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
    var at = new At(text.file(), 1);
    Map<String, Integer> columns = new HashMap<>();
    int before = issues.size();
    for (int i = 0; i < text.header().size(); i++) {
      var name = text.header().get(i).strip();
      if (!known.contains(name)) {
        issues.add(new Issue.UnknownColumn(at, name, Nearest.of(name, known)));
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
        ? new TableText(text, columns, issues)
        : new TableText(new CsvText(text.file(), text.header(), List.of()), columns, issues);
  }

  boolean hasColumn(String column) {
    return columns.containsKey(column);
  }

  String file() {
    return text.file();
  }

  /** Each row that is sound and the first of its key, in the order of the file. */
  <T> List<T> read(Function<Row, T> reading, Function<T, String> key, Places places) {
    var values = new ArrayList<T>(text.rows().size());
    Map<String, Integer> lines = HashMap.newHashMap(text.rows().size());
    for (CsvRecord fields : text.rows()) {
      var row = new Row(text.file(), fields, columns, issues);
      var value = reading.apply(row);
      if (!row.isSound()) {
        continue;
      }
      var name = key.apply(value);
      var first = lines.putIfAbsent(name, row.line());
      if (first == null) {
        values.add(value);
        places.put(value, row);
      } else {
        issues.add(new Issue.Duplicate(row.at(), name, first));
      }
    }
    return values;
  }
}
