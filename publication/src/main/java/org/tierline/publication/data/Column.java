package org.tierline.publication.data;

import java.util.List;

/**
 * A column of a table, as every format and the codebook describe it.
 *
 * @param name in camel case, unique in its table
 * @param description what a cell says, in a sentence or two
 * @param required whether no cell is empty
 * @param codes all values that a cell, or an item of a list, may have; empty where any may stand
 */
record Column(String name, CellType type, String description, boolean required, List<Code> codes) {

  Column {
    codes = List.copyOf(codes);
  }

  /** A column of any values, in which cells may be empty. */
  static Column of(String name, CellType type, String description) {
    return new Column(name, type, description, false, List.of());
  }

  /** A column of codes, in which cells may be empty. */
  static Column coded(String name, String description, List<Code> codes) {
    return new Column(name, CellType.TEXT, description, false, codes);
  }

  /** A column of lists of codes, in which cells may be empty. */
  static Column codedList(String name, String description, List<Code> codes) {
    return new Column(name, CellType.LIST, description, false, codes);
  }

  /** The same column, in which no cell may be empty. */
  Column filled() {
    return new Column(name, type, description, true, codes);
  }
}
