package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.narrative.text.Span;

/**
 * The tables of a text, as they are pasted from a page or a sheet: a line for a row, its cells
 * parted by tabs, bars, runs of blanks, or commas where the first cell's heading makes clear that
 * it is a table.
 */
final class Tables {
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\t"),
          Pattern.compile("\\|"),
          Pattern.compile(" {2,}"),
          Pattern.compile("[,;]"));

  /** Those that also part words of plain text begin at this one. */
  private static final int DOUBTFUL = 2;

  private static final int MOST_CELLS = 60;

  private static final int MOST_LINE = 2000;

  private static final Set<String> GOVERNMENTS =
      Set.of("country", "countries", "government", "state", "nation", "territory", "name");

  /** Below a heading: "|---|:---:|". */
  private static final Pattern RULE = Pattern.compile("[|:+= \\t\\r]*+-[-|:+= \\t\\r]*+");

  private final String text;
  private final Tokens tokens;
  private final NavigableMap<Integer, Table> tables = new TreeMap<>();

  /** The lines of the table that is being gathered, and how their cells are parted. */
  private final List<Row> open = new ArrayList<>();

  private int separator;

  /** The first token of the next line. */
  private int next;

  /**
   * A row of a table.
   *
   * @param cells the tokens of each, from the first up to the last, exclusive; a cell may be empty
   */
  record Row(Span tokens, List<Span> cells) {}

  /**
   * A table.
   *
   * @param heading its first row
   * @param rows the others, one or more
   */
  record Table(Row heading, List<Row> rows) {
    Span tokens() {
      return new Span(heading.tokens().start(), rows.getLast().tokens().end());
    }
  }

  Tables(Tokens tokens) {
    this.text = tokens.text();
    this.tokens = tokens;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      readLine(start, end);
      start = end + 1;
    }
    close();
  }

  /** The table that a token is in; each is given once. */
  Optional<Table> take(int token) {
    Map.Entry<Integer, Table> before = tables.floorEntry(token);
    if (before == null || token >= before.getValue().tokens().end()) {
      return Optional.empty();
    }
    tables.remove(before.getKey());
    return Optional.of(before.getValue());
  }

  private void readLine(int start, int end) {
    int first = next;
    while (next < tokens.size() && tokens.at(next).start() < end) {
      next++;
    }
    if (end - start > MOST_LINE) {
      close();
      return;
    }
    if (RULE.matcher(text).region(start, end).matches()) {
      return;
    }
    if (!open.isEmpty()) {
      Row row = row(start, end, first, separator);
      if (row.cells().size() > 1) {
        open.add(row);
        return;
      }
      close();
    }
    open(start, end, first);
  }

  /** Takes a line as the first of a table, if it may be. */
  private void open(int start, int end, int first) {
    for (int i = 0; i < SEPARATORS.size(); i++) {
      Row row = row(start, end, first, i);
      if (row.cells().size() > 1 && (i < DOUBTFUL || isHeading(row))) {
        separator = i;
        open.add(row);
        return;
      }
    }
  }

  private boolean isHeading(Row row) {
    Span cell = row.cells().getFirst();
    return cell.end() - cell.start() == 1 && GOVERNMENTS.contains(tokens.word(cell.start()));
  }

  private void close() {
    if (open.size() > 1) {
      var table = new Table(open.getFirst(), List.copyOf(open.subList(1, open.size())));
      tables.put(table.tokens().start(), table);
    }
    open.clear();
  }

  /** The row of a line; a bar at either end of it parts nothing. */
  private Row row(int start, int end, int first, int by) {
    int from = start;
    int until = end;
    while (from < until && isEdge(text.charAt(from))) {
      from++;
    }
    while (until > from && isEdge(text.charAt(until - 1))) {
      until--;
    }
    var cells = new ArrayList<Span>();
    Matcher matcher = SEPARATORS.get(by).matcher(text).region(from, until);
    int cell = firstFrom(from, first);
    while (cells.size() < MOST_CELLS && matcher.find()) {
      int behind = firstFrom(matcher.start(), cell);
      cells.add(new Span(cell, behind));
      cell = firstFrom(matcher.end(), behind);
    }
    cells.add(new Span(cell, firstFrom(until, cell)));
    return new Row(new Span(first, next), cells);
  }

  private static boolean isEdge(char c) {
    return c == '|' || c == ' ' || c == '\r';
  }

  /** The first token of the line that begins at a place or behind it. */
  private int firstFrom(int place, int from) {
    int token = from;
    while (token < next && tokens.at(token).start() < place) {
      token++;
    }
    return token;
  }
}
