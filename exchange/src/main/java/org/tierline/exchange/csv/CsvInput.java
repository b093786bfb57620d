package org.tierline.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.exchange.file.TextInput;

/**
 * A list that a user gave as CSV (RFC 4180, line ends of either kind, semicolons for commas where
 * the headings have them), with headings of which none may be missing or unknown.
 *
 * @param rows in the order of the file
 */
public record CsvInput(String source, List<Row> rows) {

  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  /**
   * One row.
   *
   * @param line where it starts, from 1
   * @param cells by heading, as they were before {@link CsvTable} wrote them
   */
  public record Row(int line, Map<String, String> cells) {
    /** The cell under a heading that the file was asked for. */
    public String cell(String heading) {
      return cells.getOrDefault(heading, "");
    }
  }

  /** Copies. */
  public CsvInput {
    rows = List.copyOf(rows);
  }

  /**
   * Splits a text into rows.
   *
   * @param headings those wanted, in any order
   * @param problems takes rows that have too few or too many cells; they are left out
   * @throws Fault if it is no CSV, or its headings aren't those wanted
   */
  public static CsvInput parse(TextInput input, List<String> headings, List<Problem> problems) {
    List<String> header = List.of();
    var rows = new ArrayList<Row>();
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(Separator.of(input.text()).character())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(input.text())) {
      for (CsvRecord record : reader) {
        int line = (int) record.getStartingLineNumber();
        if (header.isEmpty()) {
          header = record.getFields().stream().map(String::strip).toList();
          checkHeader(Place.of(input.source(), line), header, headings);
        } else if (record.getFieldCount() != header.size()) {
          problems.add(
              Problem.at(
                  Place.of(input.source(), line),
                  "%d cells where the headings are %d; put a text that holds a comma in quotes"
                      .formatted(record.getFieldCount(), header.size())));
        } else {
          var cells = new LinkedHashMap<String, String>();
          for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), CsvTable.unescape(record.getField(i)));
          }
          rows.add(new Row(line, cells));
        }
      }
    } catch (CsvParseException e) {
      // The only way in which a text is no CSV. The library tells the line in its message alone.
      var line = LINE.matcher(String.valueOf(e.getMessage()));
      throw Fault.badInput(
          line.find()
              ? Place.of(input.source(), Integer.parseInt(line.group(1)))
              : Place.of(input.source()),
          "a quotation mark isn't closed in the row that starts here; close it, and double any"
              + " quotation mark within a quoted cell",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvInput(input.source(), rows);
  }

  private static void checkHeader(Place place, List<String> header, List<String> wanted) {
    if (header.stream().noneMatch(wanted::contains)) {
      throw Fault.badInput(
          place,
          "has none of the columns "
              + String.join(", ", wanted)
              + "; name them in the first line, or check that it is the right file");
    }
    var problems = new ArrayList<Problem>();
    for (String heading : header) {
      if (!wanted.contains(heading)) {
        var near = Spelling.suggest(heading, wanted);
        problems.add(
            Problem.at(
                place,
                "there is no column \"%s\"; %s"
                    .formatted(
                        heading,
                        near.isEmpty()
                            ? "known are " + String.join(", ", wanted)
                            : "did you mean " + String.join(" or ", near) + "?")));
      }
    }
    for (String heading : wanted) {
      long times = header.stream().filter(heading::equals).count();
      if (times != 1) {
        problems.add(
            Problem.at(
                place,
                times == 0
                    ? "the column \"" + heading + "\" is missing"
                    : "the column \"" + heading + "\" stands twice"));
      }
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
  }
}
