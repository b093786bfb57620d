package org.tierline.publication.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Builds a table from things, a row each, column by column. For one thread.
 *
 * @param <T> what a row is made of
 */
final class TableOf<T> {
  private final String name;
  private final String title;
  private final String description;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, String>> cells = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private List<String> key = List.of();

  TableOf(String name, String title, String description) {
    this.name = name;
    this.title = title;
    this.description = description;
  }

  /** Adds a column, and how its cell is written. */
  TableOf<T> column(Column column, Function<T, String> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  /** Says by which columns a row is told from every other. */
  TableOf<T> key(String... names) {
    key = List.of(names);
    return this;
  }

  /** Says that a column names a row of another table. */
  TableOf<T> refers(String column, String table, String other) {
    references.add(new Reference(List.of(column), table, List.of(other)));
    return this;
  }

  /** Says that columns name a row of another table, in which they are named alike. */
  TableOf<T> refers(List<String> names, String table) {
    references.add(new Reference(names, table, names));
    return this;
  }

  /** The table of some things, in their order. */
  DataTable rows(List<T> things) {
    return new DataTable(
        name,
        title,
        description,
        columns,
        key,
        references,
        things.stream()
            .map(thing -> cells.stream().map(cell -> cell.apply(thing)).toList())
            .toList());
  }
}
