package org.tierline.exchange.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tierline.exchange.Place;

/**
 * A CSV file (UTF-8, RFC 4180, line ends of either kind), split into header and rows; the rows that
 * aren't well formed are issues and left out.
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
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      issues.add(
          new Issue.Unreadable(
              Place.of(file, 1),
              "the file starts with a byte order mark",
              "save it as UTF-8 without one (in a spreadsheet: \"CSV UTF-8\" adds it, plain \"CSV\" doesn't)"));
      return Optional.empty();
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    // What can't be decoded became this character, unless it was there before.
    if (text.indexOf('\uFFFD') >= 0) {
      var badByte = findBadByte(bytes);
      if (badByte.isPresent()) {
        issues.add(
            new Issue.Unreadable(
                Place.of(file, badByte.getAsInt()), "not UTF-8", "save the file as UTF-8"));
        return Optional.empty();
      }
    }
    return split(file, text, issues);
  }

  private static Optional<CsvText> split(String file, String text, List<Issue> issues) {
    List<String> header = null;
    var rows = new ArrayList<CsvRecord>();
    try (var reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (var row : reader) {
        if (header == null) {
          header = row.getFields();
        } else if (isWellFormed(file, row, header.size(), issues)) {
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
    return Optional.of(new CsvText(file, header, rows));
  }

  private static boolean isWellFormed(String file, CsvRecord row, int wanted, List<Issue> issues) {
    var at = Place.of(file, (int) row.getStartingLineNumber());
    if (row.getFieldCount() != wanted) {
      issues.add(new Issue.WrongFieldCount(at, row.getFieldCount(), wanted));
      return false;
    }
    for (int i = 0; i < wanted; i++) {
      if (row.getField(i).indexOf('\n') >= 0 || row.getField(i).indexOf('\r') >= 0) {
        issues.add(
            new Issue.BrokenRow(
                at, "a quoted field goes over the end of the line", "Put the text on one line"));
        return false;
      }
    }
    return true;
  }

  /** The line of the first byte that isn't UTF-8. */
  private static OptionalInt findBadByte(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    if (!decoder.decode(in, CharBuffer.allocate(bytes.length), true).isError()) {
      return OptionalInt.empty();
    }
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return OptionalInt.of(line);
  }
}
