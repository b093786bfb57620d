package org.tierline.exchange.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierline.exchange.Place;
import org.tierline.exchange.csv.Separator;
import org.tierline.exchange.file.Utf8;

/**
 * A CSV file (UTF-8, RFC 4180, line ends of either kind, semicolons for commas where the header has
 * them), split into header and rows; the rows that aren't well formed are issues and left out.
 */
record CsvText(String file, List<String> header, List<CsvRecord> rows) {

  /** Larger files are refused unread. */
  static final long MOST_BYTES = 100L * 1024 * 1024;

  /** Where the library's message tells the line. */
  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  CsvText {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Empty if the file as a whole can't be used; the issue says why. */
  static Optional<CsvText> read(String file, byte[] bytes, List<Issue> issues) {
    var whole = Place.of(file);
    if (bytes.length > MOST_BYTES) {
      issues.add(
          new Issue.Unreadable(
              whole, "larger than 100 MB", "split it or check that it is the right file"));
      return Optional.empty();
    }
    Utf8 decoded = Utf8.decode(bytes);
    // No switch over its kinds, for the JVM makes that anew at every start, and it takes long.
    if (decoded instanceof Utf8.BadByte bad) {
      issues.add(
          new Issue.Unreadable(
              Place.of(file, bad.line()),
              "not UTF-8",
              "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"));
      return Optional.empty();
    }
    return split(file, ((Utf8.Text) decoded).text(), issues);
  }

  private static Optional<CsvText> split(String file, String text, List<Issue> issues) {
    List<String> header = null;
    var rows = new ArrayList<CsvRecord>();
    var misfits = new Misfits(file, Separator.of(text));
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(misfits.separator.character())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (var row : reader) {
        if (header == null) {
          header = row.getFields();
        } else if (row.getFieldCount() != header.size()) {
          misfits.add(row);
        } else if (isOnOneLine(file, row, issues)) {
          rows.add(row);
        }
      }
    } catch (CsvParseException e) {
      var line = LINE.matcher(String.valueOf(e.getMessage()));
      issues.add(
          new Issue.Unreadable(
              line.find() ? Place.of(file, Integer.parseInt(line.group(1))) : Place.of(file),
              "a quotation mark that isn't closed",
              "close it; a quotation mark within a quoted field is doubled"));
      return Optional.empty();
    } catch (java.io.IOException e) {
      throw new IllegalStateException("closing a text in memory failed", e);
    }
    if (header == null) {
      issues.add(
          new Issue.Unreadable(Place.of(file), "the file is empty", "give it a header and rows"));
      return Optional.empty();
    }
    misfits.report(header.size(), issues);
    return misfits.isAll(rows) ? Optional.empty() : Optional.of(new CsvText(file, header, rows));
  }

  private static boolean isOnOneLine(String file, CsvRecord row, List<Issue> issues) {
    for (var field : row.getFields()) {
      if (field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0) {
        issues.add(
            new Issue.BrokenRow(
                Place.of(file, (int) row.getStartingLineNumber()),
                "a quoted field goes over the end of the line",
                "Put the text on one line"));
        return false;
      }
    }
    return true;
  }

  /** Rows with another number of fields than the header, which often all have the same one. */
  private static final class Misfits {
    private final String file;
    private final Separator separator;
    private final Map<Integer, List<Integer>> linesByFields = new LinkedHashMap<>();

    Misfits(String file, Separator separator) {
      this.file = file;
      this.separator = separator;
    }

    void add(CsvRecord row) {
      linesByFields
          .computeIfAbsent(row.getFieldCount(), fields -> new ArrayList<>())
          .add((int) row.getStartingLineNumber());
    }

    void report(int wanted, List<Issue> issues) {
      linesByFields.forEach(
          (met, lines) ->
              issues.add(
                  new Issue.WrongFieldCount(
                      Place.of(file, lines.getFirst()),
                      met,
                      wanted,
                      lines.size() - 1,
                      separator.words())));
    }

    /** Whether the file has such rows and no others. */
    boolean isAll(List<CsvRecord> rows) {
      return rows.isEmpty() && !linesByFields.isEmpty();
    }
  }
}
