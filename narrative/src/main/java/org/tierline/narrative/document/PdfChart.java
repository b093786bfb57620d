package org.tierline.narrative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Leaves out the chart of tiers by year, which chapters of 2012 have beside their titles. */
final class PdfChart {
  private static final String TITLE = "TIERRANKINGBYYEAR";

  /** The labels of its axes: years, and tiers in any short form. */
  private static final Pattern LABELS =
      Pattern.compile("(?i)(?:(?:20\\d\\d|tier|[123]|2?wl|watch|list)\\s*)+");

  /** No chart has more lines of labels. */
  private static final int MOST_LINES = 16;

  private PdfChart() {}

  /** The lines of a page without such charts. */
  static List<PdfLine> without(List<PdfLine> lines) {
    if (lines.stream().noneMatch(PdfChart::isTitle)) {
      return lines;
    }
    var kept = new ArrayList<PdfLine>(lines.size());
    int left = 0;
    for (PdfLine line : lines) {
      boolean title = isTitle(line);
      left = title ? MOST_LINES : left - 1;
      if (!title && (left < 0 || !LABELS.matcher(line.text().strip()).matches())) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isTitle(PdfLine line) {
    return line.text().replace(" ", "").toUpperCase(Locale.ROOT).equals(TITLE);
  }
}
