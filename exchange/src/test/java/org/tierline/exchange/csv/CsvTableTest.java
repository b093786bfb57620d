package org.tierline.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.testkit.Seeds;

class CsvTableTest {
  private static String csv(CsvTable table) {
    var text = new StringWriter();
    table.write(text);
    return text.toString();
  }

  @Test
  void writesHeadingsAndRowsAsRfc4180() {
    var table =
        new CsvTable(List.of("country", "name"))
            .add(List.of("PRK", "Korea, \"Democratic\""))
            .add(List.of("CIV", "two\nlines"));
    assertThat(csv(table))
        .isEqualTo("country,name\r\nPRK,\"Korea, \"\"Democratic\"\"\"\r\nCIV,\"two\nlines\"\r\n");
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          -12.5,      -12.5
          +7,         +7
          -,          '-
          =1+1,       '=1+1
          @SUM(A1),   '@SUM(A1)
          '=1,        ''=1
          'tis,       'tis
          T1,         T1
          """)
  void keepsASpreadsheetFromRunningACell(String cell, String written) {
    assertThat(CsvTable.escape(cell)).isEqualTo(written);
    assertThat(CsvTable.unescape(written)).isEqualTo(cell);
  }

  @Test
  void aRowHasAsManyCellsAsThereAreHeadings() {
    var table = new CsvTable(List.of("country", "tier"));
    assertThatThrownBy(() -> table.add(List.of("PRK")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 cells for 2 columns");
  }

  @Test
  void givesBackEveryCell() {
    Seeds.forRandom(CsvTableTest::givesBack);
  }

  @Test
  @Tag("fuzz")
  void givesBackEveryCellOfMany() {
    Seeds.forRandom(CsvTableTest::givesBack);
  }

  private static void givesBack(RandomGenerator random) {
    int columns = random.nextInt(1, 6);
    var rows = new ArrayList<List<String>>();
    var table = new CsvTable(cells(random, columns, "abc"));
    for (int r = 0; r < random.nextInt(0, 8); r++) {
      rows.add(cells(random, columns, "a1.,;'\"=+-@\t\r\n é한"));
      table.add(rows.getLast());
    }
    List<List<String>> read;
    try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv(table))) {
      read =
          reader.stream()
              .skip(1)
              .map(row -> row.getFields().stream().map(CsvTable::unescape).toList())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(read).isEqualTo(rows);
  }

  private static List<String> cells(RandomGenerator random, int count, String letters) {
    var cells = new ArrayList<String>();
    for (int c = 0; c < count; c++) {
      var cell = new StringBuilder();
      for (int i = random.nextInt(0, 6); i > 0; i--) {
        cell.append(letters.charAt(random.nextInt(letters.length())));
      }
      cells.add(cell.toString());
    }
    return cells;
  }
}
