package org.tierline.narrative.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins lines to paragraphs, over pages and columns, and words that a line's end broke. A title or
 * heading stays a line of its own. For one document.
 */
final class PdfParagraphs {
  /** A gap of so many letter sizes parts paragraphs. */
  private static final float PARAGRAPH_GAP = 1.75f;

  /** So much further in than the line before, in letter sizes, begins a paragraph. */
  private static final float INDENT = 0.9f;

  /** A line in another font, and no longer than this, is a heading. */
  private static final int LONGEST_HEADING = 70;

  /** A line of fewer characters, at a column's end, is likely a paragraph's last. */
  private static final int SHORT_LINE = 40;

  private static final String BULLETS = "•▪●◦‣\u00B7\uF0B7";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> fonts = new HashMap<>();
  private String bodyFont = "";
  private PdfLine before = new PdfLine("", 0, 0, 0, 1, "");

  /** Adds the lines of a page, in reading order. */
  void add(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      fonts.merge(line.font(), line.text().length(), Integer::sum);
    }
    bodyFont =
        fonts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    boolean pageBegins = true;
    for (PdfLine line : lines) {
      add(line, pageBegins);
      pageBegins = false;
    }
  }

  private void add(PdfLine line, boolean pageBegins) {
    String words = line.text().strip();
    if (words.isEmpty()) {
      return;
    }
    boolean bullet = BULLETS.indexOf(words.charAt(0)) >= 0;
    if (bullet) {
      words = "• " + words.substring(1).strip();
    }
    if (text.isEmpty()) {
      text.append(words);
    } else if (bullet || begins(line, pageBegins)) {
      text.append('\n').append(words);
    } else if (isBroken(words)) {
      if (!BrokenWords.keepHyphen(text, words)) {
        text.setLength(text.length() - 1);
      }
      text.append(words);
    } else {
      text.append(' ').append(words);
    }
    before = line.with(words);
  }

  private boolean begins(PdfLine line, boolean pageBegins) {
    if (isHeading(line) || isHeading(before)) {
      // A title may run over two lines, and so may a heading of recommendations.
      return true;
    }
    if (line.text().startsWith("http") && endsSentence()) {
      return true; // the address of the page that follows
    }
    boolean column = pageBegins || line.base() < before.base();
    if (column) {
      return endsSentence() && endsShort() && Character.isUpperCase(line.text().charAt(0));
    }
    boolean gap =
        line.base() - before.base() > PARAGRAPH_GAP * Math.max(line.size(), before.size());
    boolean indent = line.left() - before.left() > INDENT * line.size();
    return gap || (indent && endsSentence());
  }

  private boolean isHeading(PdfLine line) {
    return (line.isCapitals() && line.text().strip().length() > 3)
        || (!line.font().equals(bodyFont) && line.text().length() <= LONGEST_HEADING);
  }

  private boolean endsSentence() {
    return ".!?:\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the line before left room, as a paragraph's last line does. */
  private boolean endsShort() {
    return before.text().length() < SHORT_LINE;
  }

  /** Whether the last word goes on with these. */
  private boolean isBroken(String words) {
    int end = text.length() - 1;
    return end > 0
        && text.charAt(end) == '-'
        && Character.isLetterOrDigit(text.charAt(end - 1))
        && Character.isLowerCase(words.charAt(0));
  }

  /** The text so far, whose last line may go on. */
  StringBuilder text() {
    return text;
  }
}
