package org.tierline.exchange.narrative.tables;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.csv.CsvInput;
import org.tierline.narrative.text.Span;

/** The cells of one row, read as what they stand for. */
final class Cells {
  private final String source;
  private final CsvInput.Row row;

  Cells(String source, CsvInput.Row row) {
    this.source = source;
    this.row = row;
  }

  String text(String column) {
    return row.cell(column);
  }

  Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /**
   * A whole number.
   *
   * @throws Fault if the cell holds none
   */
  int number(String column) {
    String text = text(column);
    if (!text.matches("\\d{1,9}")) {
      throw fault(column, "a whole number");
    }
    return Integer.parseInt(text);
  }

  /** The place of the columns start and end. */
  Span place() {
    return place("start", "end");
  }

  Span place(String start, String end) {
    int from = number(start);
    int until = number(end);
    if (until < from) {
      throw fault(end, "a place not before " + from);
    }
    return new Span(from, until);
  }

  /**
   * The value that is written so.
   *
   * @throws Fault if none is
   */
  <T> T one(String column, Collection<T> values, Function<T, String> written) {
    return value(column, text(column), values, written);
  }

  /** The values of a cell that lists several, parted by semicolons. */
  <T> List<T> several(String column, Collection<T> values, Function<T, String> written) {
    String all = text(column);
    return all.isEmpty()
        ? List.of()
        : List.of(all.split(";", -1)).stream()
            .map(each -> value(column, each, values, written))
            .toList();
  }

  private <T> T value(
      String column, String text, Collection<T> values, Function<T, String> written) {
    for (T value : values) {
      if (written.apply(value).equals(text)) {
        return value;
      }
    }
    String known = values.stream().map(written).collect(Collectors.joining(", "));
    throw fault(column, "one of " + known);
  }

  Fault fault(String column, String wanted) {
    return Fault.badInput(
        Place.of(source, row.line()),
        "%s is \"%s\", but wants to be %s".formatted(column, text(column), wanted));
  }
}
