package org.tierline.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tierline.record.Grade;
import org.tierline.record.Source;
import org.tierline.record.Written;

/**
 * The editions whose own text or list a source is, and the grade it gives to a cell.
 *
 * <p>Written as years or ranges parted by spaces: {@code 2001-2015 2017:ATG+HTI 2019=readBack}. A
 * colon narrows the item to countries; an equals sign gives a grade other than that of the source's
 * kind.
 */
record SourceEditions(Grade ofKind, List<Item> items) {
  private static final Pattern ITEM =
      Pattern.compile("(\\d{4})(?:-(\\d{4}))?(?::([A-Z]{3}(?:\\+[A-Z]{3})*))?(?:=([a-zA-Z]+))?");

  /** One item; no countries stand for all. */
  record Item(int from, int to, Set<String> countries, Optional<Grade> grade) {
    boolean covers(String country) {
      return countries.isEmpty() || countries.contains(country);
    }
  }

  static SourceEditions of(Source source) {
    var items = new ArrayList<Item>();
    if (!source.editions().isEmpty()) {
      for (var text : source.editions().split(" ", -1)) {
        items.add(
            parse(text)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "source " + source.id() + ": not an item: " + text)));
      }
    }
    return new SourceEditions(source.kind().grade(), List.copyOf(items));
  }

  private static Optional<Item> parse(String text) {
    var parts = ITEM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(parts.group(1));
    int to = parts.group(2) == null ? from : Integer.parseInt(parts.group(2));
    Set<String> countries =
        parts.group(3) == null ? Set.of() : Set.of(parts.group(3).split("\\+", -1));
    Optional<Grade> grade = Optional.empty();
    if (parts.group(4) != null) {
      grade = Written.find(Grade.class, parts.group(4));
      if (grade.isEmpty()) {
        return Optional.empty();
      }
    }
    return from <= to ? Optional.of(new Item(from, to, countries, grade)) : Optional.empty();
  }

  /** The field as it is, each item of it checked unless the file is trusted. */
  static String checked(Row row, String column) {
    var editions = row.text(column);
    if (!editions.isEmpty() && !row.isTrusted()) {
      for (var text : editions.split(" ", -1)) {
        if (parse(text).isEmpty()) {
          row.report(
              new Issue.Malformed(
                  row.at(),
                  column,
                  text,
                  "a year or range, like 2001-2015, 2017:ATG or 2019=readBack"));
        }
      }
    }
    return editions;
  }

  /** The grade for a cell that belongs to no edition. */
  Grade grade() {
    return ofKind;
  }

  /**
   * The grade for a government's cell of an edition: that of its own text, else "read back" from
   * the text of a later edition. Empty if the source can say nothing of it.
   */
  Optional<Grade> grade(String country, int edition) {
    if (items.isEmpty()) {
      return Optional.of(ofKind);
    }
    Optional<Grade> best = Optional.empty();
    for (var item : items) {
      if (!item.covers(country)) {
        continue;
      }
      Optional<Grade> grade = Optional.empty();
      if (item.from() <= edition && edition <= item.to()) {
        grade = Optional.of(item.grade().orElse(ofKind));
      } else if (edition < item.from() && item.grade().isEmpty()) {
        grade = Optional.of(Grade.READ_BACK);
      }
      if (grade.isPresent() && (best.isEmpty() || grade.get().compareTo(best.get()) < 0)) {
        best = grade;
      }
    }
    return best;
  }
}
