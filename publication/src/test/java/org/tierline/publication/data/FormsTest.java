package org.tierline.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.Notices;
import org.tierline.exchange.record.RecordFiles;

/** Parquet as DuckDB reads it and the workbook as Apache POI does, cell by cell. */
class FormsTest {
  private static final List<DataTable> TABLES = DataPackage.tables(RecordFiles.builtIn());

  @Test
  void duckDbReadsInParquetWhatTheTablesHold() throws SQLException {
    try (var duck = new Duck()) {
      for (DataTable table : TABLES) {
        var read = duck.parquet(Packages.builtIn().resolve(table.name() + ".parquet"));
        assertThat(read.headings())
            .as(table.name())
            .isEqualTo(
                table.columns().stream()
                    .map(column -> new Duck.Heading(column.name(), type(column.type())))
                    .toList());
        assertThat(read.rows())
            .as(table.name())
            .isEqualTo(table.rows().stream().map(row -> cells(table.columns(), row)).toList());
      }
    }
  }

  private static String type(CellType type) {
    return switch (type) {
      case TEXT, LIST -> "VARCHAR";
      case WHOLE_NUMBER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case TRUTH -> "BOOLEAN";
      case DAY -> "DATE";
      case YEAR -> "INTEGER";
    };
  }

  private static List<@Nullable String> cells(List<Column> columns, List<String> row) {
    var cells = new ArrayList<@Nullable String>();
    for (int c = 0; c < row.size(); c++) {
      String cell = row.get(c);
      cells.add(
          cell.isEmpty()
              ? null
              : columns.get(c).type() == CellType.NUMBER ? "" + Double.valueOf(cell) : cell);
    }
    return cells;
  }

  @Test
  void duckDbReadsTheFooter() throws SQLException {
    Path file = Packages.builtIn().resolve("placements.parquet");
    try (var duck = new Duck()) {
      assertThat(
              duck.query("SELECT created_by, num_rows FROM parquet_file_metadata('" + file + "')")
                  .rows())
          .containsExactly(
              List.of("tierline version 1 (build 1)", "" + TABLES.get(0).rows().size()));
      assertThat(
              duck.query(
                      "SELECT decode(value) FROM parquet_kv_metadata('"
                          + file
                          + "') WHERE decode(key) = 'notice'")
                  .rows())
          .containsExactly(List.of(Notices.FULL));
    }
  }

  @Test
  void aTableWithoutRowsIsReadToo() throws IOException, SQLException {
    var empty =
        new TableOf<String>("empty", "Empty", "No row.")
            .column(Column.of("word", CellType.TEXT, "A word."), word -> word)
            .rows(List.of());
    Path file = Files.createTempFile("empty", ".parquet");
    try (var duck = new Duck()) {
      Files.write(file, ParquetForm.bytes(empty, "1", "none"));
      assertThat(duck.parquet(file).rows()).isEmpty();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void poiReadsInTheWorkbookWhatTheTablesHold() throws IOException {
    var formatter = new DataFormatter();
    try (var book =
        WorkbookFactory.create(
            Packages.builtIn().resolve(DataPackage.WORKBOOK).toFile(), null, true)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1 + TABLES.size());
      assertThat(formatter.formatCellValue(book.getSheetAt(0).getRow(1).getCell(0)))
          .isEqualTo(Notices.FULL);
      for (DataTable table : TABLES) {
        var sheet = book.getSheet(table.name());
        assertThat(sheet.getLastRowNum()).as(table.name()).isEqualTo(table.rows().size());
        for (int r = 0; r < table.rows().size(); r++) {
          var read = new ArrayList<String>();
          for (int c = 0; c < table.columns().size(); c++) {
            read.add(text(sheet.getRow(r + 1), c, table.columns().get(c).type()));
          }
          assertThat(read).as("%s, row %s", table.name(), r + 1).isEqualTo(table.rows().get(r));
        }
      }
    }
  }

  private static String text(Row row, int column, CellType type) {
    Cell cell = row.getCell(column);
    if (cell == null || cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK) {
      return "";
    }
    return switch (type) {
      case TEXT, LIST -> cell.getStringCellValue();
      case DAY -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
      case TRUTH -> "" + cell.getBooleanCellValue();
      case WHOLE_NUMBER, NUMBER, YEAR ->
          BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
    };
  }
}
