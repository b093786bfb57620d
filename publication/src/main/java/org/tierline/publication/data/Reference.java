package org.tierline.publication.data;

import java.util.List;

/**
 * That the cells of some columns stand as the key of a row of another table, or are empty.
 *
 * @param columns of the table that refers
 * @param table the name of the other
 * @param keys the columns of the other, in the same order
 */
record Reference(List<String> columns, String table, List<String> keys) {

  Reference {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
  }
}
