package org.tierline.publication.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** DuckDB, a reader of data files that isn't ours. */
final class Duck implements AutoCloseable {
  private final Connection connection;

  Duck() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** The columns of a result, each with the type DuckDB gives it. */
  record Heading(String name, String type) {}

  /** What a query gave; a cell without a value is null. */
  record Result(List<Heading> headings, List<List<@Nullable String>> rows) {}

  /** Every row of a CSV file as text, in the order of the file. */
  Result csv(Path file) throws SQLException {
    return query(
        "SELECT * FROM read_csv('"
            + file
            + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
            + " nullstr = '', new_line = '\\n', parallel = false)");
  }

  /** Every row of a Parquet file, in the order of the file. */
  Result parquet(Path file) throws SQLException {
    return query("SELECT * FROM read_parquet('" + file + "')");
  }

  Result query(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var meta = rows.getMetaData();
      var headings = new ArrayList<Heading>();
      for (int c = 1; c <= meta.getColumnCount(); c++) {
        headings.add(new Heading(meta.getColumnName(c), meta.getColumnTypeName(c)));
      }
      var all = new ArrayList<List<@Nullable String>>();
      while (rows.next()) {
        var row = new ArrayList<@Nullable String>();
        for (int c = 1; c <= headings.size(); c++) {
          row.add(rows.getString(c));
        }
        all.add(row);
      }
      return new Result(headings, all);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
