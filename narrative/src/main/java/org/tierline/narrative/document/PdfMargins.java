package org.tierline.narrative.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out running heads and page numbers: the first and the last line of a page, where they are
 * a number alone or beside a name in capitals, or come again on the next page. For one document.
 */
final class PdfMargins {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern NUMBER_AND_NAME =
      Pattern.compile(
          "\\d{1,4} [\\p{Lu}][\\p{Lu} ,.'()&-]{2,60}|[\\p{Lu}][\\p{Lu} ,.'()&-]{2,60} \\d{1,4}");

  private static final int LONGEST = 90;

  private Set<String> before = Set.of();

  /**
   * The lines of a page without its running heads.
   *
   * @param lines in reading order
   * @param next those of the page after it; none for the last
   */
  List<PdfLine> without(List<PdfLine> lines, List<PdfLine> next) {
    Set<String> here = margins(lines);
    Set<String> after = margins(next);
    var kept = new ArrayList<PdfLine>();
    List<PdfLine> ends = ends(lines);
    for (PdfLine line : lines) {
      boolean head =
          ends.contains(line)
              && (isPageNumber(line.text())
                  || before.contains(shape(line))
                  || after.contains(shape(line)));
      if (!head) {
        kept.add(line);
      }
    }
    before = here;
    return kept;
  }

  private static boolean isPageNumber(String text) {
    String line = text.strip();
    return NUMBER.matcher(line).matches()
        || (NUMBER_AND_NAME.matcher(line).matches() && !line.contains("TIER"));
  }

  /** The top and the bottom line. */
  private static List<PdfLine> ends(List<PdfLine> lines) {
    if (lines.size() < 2) {
      return lines;
    }
    var byBase = Comparator.comparingDouble(PdfLine::base);
    return List.of(
        lines.stream().min(byBase).orElseThrow(), lines.stream().max(byBase).orElseThrow());
  }

  private static Set<String> margins(List<PdfLine> lines) {
    var shapes = new HashSet<String>();
    for (PdfLine line : ends(lines)) {
      if (line.text().length() <= LONGEST && !line.text().contains("TIER")) {
        shapes.add(shape(line));
      }
    }
    return shapes;
  }

  /** A line without its digits, at its height: page numbers differ. */
  private static String shape(PdfLine line) {
    var shape = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if (!Character.isDigit(c)) {
        shape.append(c);
      }
    }
    return shape.toString().strip() + "@" + Math.round(line.base());
  }
}
