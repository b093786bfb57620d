package org.tierline.exchange.record;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Place;
import org.tierline.exchange.Spelling;
import org.tierline.law.Tier;
import org.tierline.record.Region;
import org.tierline.record.Written;

/**
 * One row while it is read. A field that is wrong becomes an issue and a stand-in value; the caller
 * keeps the row only if it {@link #isSound}. Not for use by more than one thread.
 */
final class Row {
  private final String file;
  private final CsvRecord fields;
  private final Map<String, Integer> columns;
  private final Map<String, String> defaults;
  private final boolean isTrusted;
  private final List<Issue> issues;
  private final int issuesBefore;

  /**
   * @param columns the place of each column the file has
   * @param defaults what an empty or missing field stands for; empty text if it isn't in it
   */
  Row(
      String file,
      CsvRecord fields,
      Map<String, Integer> columns,
      Map<String, String> defaults,
      boolean isTrusted,
      List<Issue> issues) {
    this.file = file;
    this.defaults = defaults;
    this.isTrusted = isTrusted;
    this.fields = fields;
    this.columns = columns;
    this.issues = issues;
    this.issuesBefore = issues.size();
  }

  Place at() {
    return Place.of(file, line());
  }

  int line() {
    return (int) fields.getStartingLineNumber();
  }

  /** Whether no field read so far was wrong. */
  boolean isSound() {
    return issues.size() == issuesBefore;
  }

  /** Whether the file comes with the project, so that costly checks are left to its tests. */
  boolean isTrusted() {
    return isTrusted;
  }

  void report(Issue issue) {
    issues.add(issue);
  }

  /**
   * The field as it is; its default, or empty text, if it is empty or the file lacks the column.
   */
  String text(String column) {
    var place = columns.get(column);
    var text = place == null ? "" : fields.getField(place);
    return text.isEmpty() && !defaults.isEmpty() ? defaults.getOrDefault(column, "") : text;
  }

  String required(String column, String wanted) {
    var text = text(column);
    if (text.isBlank()) {
      report(new Issue.EmptyField(at(), column, wanted));
    }
    return text;
  }

  /** Parts of a field that are divided by semicolons. */
  List<String> list(String column) {
    var text = text(column);
    return text.isEmpty() ? List.of() : parts(text);
  }

  static List<String> parts(String text) {
    if (text.indexOf(';') < 0) {
      return List.of(text.strip());
    }
    var parts = new ArrayList<String>();
    for (var part : text.split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  int number(String column) {
    var text = text(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      report(new Issue.Malformed(at(), column, text, "a whole number, like 12"));
      return 0;
    }
  }

  int year(String column) {
    var text = text(column);
    if (text.length() == 4 && isDigits(text, 0, 4)) {
      return Integer.parseInt(text);
    }
    report(new Issue.Malformed(at(), column, text, "a year, like 2025"));
    return 0;
  }

  private static boolean isIsoDate(String text) {
    return text.length() == 10
        && isDigits(text, 0, 4)
        && text.charAt(4) == '-'
        && isDigits(text, 5, 7)
        && text.charAt(7) == '-'
        && isDigits(text, 8, 10);
  }

  private static boolean isDigits(String text, int from, int until) {
    for (int i = from; i < until; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  boolean yes(String column) {
    var text = text(column);
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    report(new Issue.Malformed(at(), column, text, "true or false"));
    return false;
  }

  LocalDate date(String column) {
    var text = text(column);
    try {
      if (isIsoDate(text)) {
        // By hand, since the formatter takes a good part of the start-up to load.
        return LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10));
      }
    } catch (DateTimeException e) {
      report(
          new Issue.Malformed(
              at(), column, text, "a day of the calendar (" + e.getMessage() + ")"));
      return LocalDate.EPOCH;
    }
    report(new Issue.Malformed(at(), column, text, "a date, like 2025-09-29"));
    return LocalDate.EPOCH;
  }

  Optional<LocalDate> dateOrEmpty(String column) {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
  }

  Tier tier(String column) {
    var text = text(column);
    var tier = Tier.find(text);
    if (tier.isEmpty()) {
      var names = Arrays.stream(Tier.values()).map(Tier::name).toList();
      report(
          new Issue.UnknownValue(
              at(),
              column,
              text,
              "a tier (T1, T2, T2WL, T3 or SC)",
              Spelling.suggest(text, names)));
    }
    return tier.orElse(Tier.SC);
  }

  Region region(String column, String what) {
    var region = Region.find(text(column));
    return region.isPresent() ? region.get() : choice(column, Region.class, what);
  }

  /** One of an enum's values as they are written; what is wanted is said as "a grade", say. */
  <E extends Enum<E> & Written> E choice(String column, Class<E> type, String what) {
    return choice(column, text(column), type, what);
  }

  <E extends Enum<E> & Written> List<E> choices(String column, Class<E> type, String what) {
    var chosen = new ArrayList<E>();
    for (var part : list(column)) {
      chosen.add(choice(column, part, type, what));
    }
    return chosen;
  }

  private <E extends Enum<E> & Written> E choice(
      String column, String text, Class<E> type, String what) {
    var found = Written.find(type, text);
    if (found.isEmpty()) {
      var names =
          Arrays.stream(type.getEnumConstants())
              .map(Written::written)
              .filter(name -> !name.isEmpty())
              .toList();
      report(
          new Issue.UnknownValue(
              at(),
              column,
              text,
              what + " (" + String.join(", ", names) + ")",
              Spelling.suggest(text, names)));
    }
    return found.orElse(type.getEnumConstants()[0]);
  }
}
