package org.tierline.publication.data;

import java.util.List;

/**
 * A table of the data package.
 *
 * @param name in small letters with hyphens: the name of its files and of its sheet
 * @param title in a few words
 * @param description what a row is, and what a reader must know of it
 * @param key the columns by which a row is told from every other
 * @param rows as CSV writes them, in an order that never changes; an empty text is an empty cell
 */
record DataTable(
    String name,
    String title,
    String description,
    List<Column> columns,
    List<String> key,
    List<Reference> references,
    List<List<String>> rows) {

  DataTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": " + row.size() + " cells for " + columns.size() + " columns: " + row);
      }
    }
  }

  /** The same table with other rows. */
  DataTable withRows(List<List<String>> others) {
    return new DataTable(name, title, description, columns, key, references, others);
  }

  /** The same table in a package of some tables only: what it says of others is left out. */
  DataTable within(List<String> tables) {
    var within = references.stream().filter(each -> tables.contains(each.table())).toList();
    return new DataTable(name, title, description, columns, key, within, rows);
  }

  /** The names of the columns. */
  List<String> headings() {
    return columns.stream().map(Column::name).toList();
  }
}
