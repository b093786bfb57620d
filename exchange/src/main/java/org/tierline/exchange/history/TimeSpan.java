package org.tierline.exchange.history;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Years in a row that a filter asks for, both ends inclusive: of editions, written 2015,
 * 2010..2025, 2010.. or ..2005, or fiscal years, written FY2026 or FY2010..FY2026 and so on.
 *
 * @param fiscal whether they are fiscal years
 */
public record TimeSpan(boolean fiscal, int from, int through) {

  /** What is said of a text that is none, put after the text. */
  public static final String WANTED =
      "is no time; write a year or a range of years, like 2015, 2010..2025, 2010.. or ..2005";

  private static final int FIRST = 0;
  private static final int LAST = 9999;
  private static final Pattern WRITTEN =
      Pattern.compile("(FY)?(\\d{4})|((FY)?(\\d{4}))?\\.\\.((FY)?(\\d{4}))?");

  /** Reads one; empty for any other text and for an end before the beginning. */
  public static Optional<TimeSpan> find(String text) {
    var parts = WRITTEN.matcher(text);
    if (!parts.matches() || text.equals("..")) {
      return Optional.empty();
    }
    if (parts.group(2) != null) {
      int year = Integer.parseInt(parts.group(2));
      return Optional.of(new TimeSpan(parts.group(1) != null, year, year));
    }
    boolean fiscal = text.contains("FY");
    boolean mixed =
        fiscal
            && ((parts.group(3) != null && parts.group(4) == null)
                || (parts.group(6) != null && parts.group(7) == null));
    int from = parts.group(5) == null ? FIRST : Integer.parseInt(parts.group(5));
    int through = parts.group(8) == null ? LAST : Integer.parseInt(parts.group(8));
    return mixed || through < from
        ? Optional.empty()
        : Optional.of(new TimeSpan(fiscal, from, through));
  }

  /** As it is written: "2015", "2010..", "FY2010..FY2026". */
  @Override
  public String toString() {
    String mark = fiscal ? "FY" : "";
    return from == through
        ? mark + year(from)
        : (from == FIRST ? "" : mark + year(from))
            + ".."
            + (through == LAST ? "" : mark + year(through));
  }

  private static String year(int year) {
    return "%04d".formatted(year);
  }

  /** Whether a year is among them. */
  public boolean contains(int year) {
    return year >= from && year <= through;
  }
}
