package org.tierline.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A list as CSV: RFC 4180, UTF-8, headings first, lines ended by CRLF.
 *
 * <p>A cell that a spreadsheet would run as a formula is written with an apostrophe before it,
 * which makes it text there: one that begins with {@code = + - @}, a tab or a carriage return and
 * is no number. A cell that has such an apostrophe by itself gets one more, so that {@link
 * #unescape} gives back every cell.
 */
public final class CsvTable {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table without rows. */
  public CsvTable(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /**
   * Adds a row; an empty text is an empty cell.
   *
   * @throws IllegalArgumentException if it has more or fewer cells than the table has headings
   */
  public CsvTable add(List<String> cells) {
    if (cells.size() != headings.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + headings.size() + " columns: " + cells);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The names of the columns. */
  public List<String> headings() {
    return headings;
  }

  /** The cells, row by row; an empty text is an empty cell. */
  public List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /**
   * Writes the table for programs, and leaves the writer open: every cell as it is, lines ended by
   * {@code \n}. Not for what anybody else wrote, since a spreadsheet would run a cell that is a
   * formula.
   *
   * @throws UncheckedIOException if the writer can't be written to
   */
  public void writeAsIs(Writer to) {
    write(to, LineDelimiter.LF, UnaryOperator.identity());
  }

  /**
   * Writes the table and leaves the writer open.
   *
   * @throws UncheckedIOException if the writer can't be written to
   */
  public void write(Writer to) {
    write(to, LineDelimiter.CRLF, CsvTable::escape);
  }

  private void write(Writer to, LineDelimiter end, UnaryOperator<String> cell) {
    try {
      var csv = CsvWriter.builder().lineDelimiter(end).build(to);
      csv.writeRecord(headings);
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(cell).toList());
      }
      csv.flush();
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell as it is written. */
  static String escape(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** A cell as it was before it was written. */
  public static String unescape(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
