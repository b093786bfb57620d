package org.tierline.narrative.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a PDF is whole by its last lines, for the library mends one that isn't without a
 * word: {@code startxref}, the place of the table of objects, {@code %%EOF} (ISO 32000-1, 7.5.5).
 */
final class PdfWholeness {
  /** The end mark may have other bytes behind it, but not many (ISO 32000-1, annex H.3.4.4). */
  private static final int END_MARK_WITHIN = 1024;

  /** The header that places count from may have other bytes before it (annex H.3.4.1). */
  private static final int HEADER_WITHIN = 1024;

  private static final int LONGEST_HEADING = 64;

  private static final Pattern END = Pattern.compile("(?s).*startxref\\s+(\\d{1,10})\\s+%%EOF.*");

  /** What a table of objects begins with: itself, or the object that holds it. */
  private static final Pattern TABLE = Pattern.compile("(?s)\\s*(?:xref|\\d+\\s+\\d+\\s+obj).*");

  private PdfWholeness() {}

  /** What is wrong with a file as a whole, in plain words; empty if nothing is. */
  static Optional<String> fault(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
      end--;
    }
    String last = latin(bytes, end - END_MARK_WITHIN, end);
    if (!last.contains("%%EOF")) {
      return Optional.of("the PDF is cut off: the mark that ends one (%%EOF) is missing");
    }
    Matcher told = END.matcher(last);
    if (!told.matches()) {
      return Optional.of(
          "the PDF is damaged: it doesn't end with the place of its table of objects (startxref)");
    }
    long place = Long.parseLong(told.group(1));
    int header = Math.max(0, latin(bytes, 0, HEADER_WITHIN).indexOf("%PDF-"));
    return isTable(bytes, place) || isTable(bytes, place + header)
        ? Optional.empty()
        : Optional.of(
            "the PDF is damaged: its table of objects isn't where it says, as when bytes are"
                + " missing");
  }

  private static boolean isTable(byte[] bytes, long place) {
    return place < bytes.length
        && TABLE.matcher(latin(bytes, (int) place, (int) place + LONGEST_HEADING)).matches();
  }

  /** Bytes from a place (inclusive) to another (exclusive), as far as there are such. */
  private static String latin(byte[] bytes, int from, int until) {
    int start = Math.max(0, from);
    int end = Math.min(bytes.length, until);
    return new String(bytes, start, Math.max(0, end - start), StandardCharsets.ISO_8859_1);
  }
}
