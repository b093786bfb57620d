package org.tierline.narrative.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets texts as the report's printed pages are set, for tests. */
final class SamplePdf {
  private static final float SIZE = 10;
  private static final float PITCH = 12;
  private static final float PARAGRAPH = 20;
  private static final float MARGIN = 54;
  private static final float GAP = 18;

  private final PDDocument document = new PDDocument();
  private final PDFont body = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final int columns;
  private final String head;
  private final boolean rowByRow;

  private record Line(String text, PDFont font, float above) {}

  private SamplePdf(int columns, String head, boolean rowByRow) {
    this.columns = columns;
    this.head = head;
    this.rowByRow = rowByRow;
  }

  /**
   * A PDF of a text.
   *
   * @param columns 1 or 2
   * @param head the name that stands beside the page number on each page; none if empty
   * @param rowByRow whether the file holds the lines of both columns in turn, not one after the
   *     other
   */
  static byte[] of(String text, int columns, String head, boolean rowByRow) {
    var sample = new SamplePdf(columns, head, rowByRow);
    try {
      sample.set(text);
      return sample.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same in one column, which can't be opened without a password. */
  static byte[] encrypted(String text, String password) {
    var sample = new SamplePdf(1, "", false);
    try {
      sample.set(text);
      sample.document.protect(
          new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return sample.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF of a page with nothing on it. */
  static byte[] empty() {
    var sample = new SamplePdf(1, "", false);
    try {
      sample.document.addPage(new PDPage(PDRectangle.LETTER));
      return sample.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private void set(String text) throws IOException {
    float width = (PDRectangle.LETTER.getWidth() - 2 * MARGIN - (columns - 1) * GAP) / columns;
    var lines = new ArrayList<Line>();
    for (String paragraph : text.strip().split("\n", -1)) {
      boolean title = paragraph.equals(paragraph.toUpperCase(Locale.ROOT));
      wrap(paragraph, title ? bold : body, width, lines);
    }
    int from = 0;
    for (int page = 1; from < lines.size(); page++) {
      from = page(lines, from, page, width);
    }
  }

  private static void wrap(String paragraph, PDFont font, float width, List<Line> lines)
      throws IOException {
    float above = PARAGRAPH;
    var line = new StringBuilder();
    for (String word : paragraph.split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
        int hyphen = word.indexOf('-');
        String start = hyphen < 0 ? "" : line + " " + word.substring(0, hyphen + 1);
        if (hyphen > 0 && font.getStringWidth(start) / 1000 * SIZE <= width) {
          lines.add(new Line(start, font, above));
          line = new StringBuilder(word.substring(hyphen + 1));
        } else {
          lines.add(new Line(line.toString(), font, above));
          line = new StringBuilder(word);
        }
        above = PITCH;
      } else {
        line = new StringBuilder(longer);
      }
    }
    lines.add(new Line(line.toString(), font, above));
  }

  private record Placed(Line line, float x, float y) {}

  private int page(List<Line> lines, int from, int number, float width) throws IOException {
    var page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    float top = PDRectangle.LETTER.getHeight() - MARGIN - PARAGRAPH;
    var placed = new ArrayList<Placed>();
    int next = from;
    for (int column = 0; column < columns; column++) {
      float y = top;
      while (next < lines.size() && y - lines.get(next).above() > MARGIN) {
        y -= lines.get(next).above();
        placed.add(new Placed(lines.get(next), MARGIN + column * (width + GAP), y));
        next++;
      }
    }
    if (rowByRow) {
      placed.sort((a, b) -> Float.compare(b.y(), a.y()));
    }
    try (var content = new PDPageContentStream(document, page)) {
      for (Placed each : placed) {
        show(content, each.line().text(), each.line().font(), each.x(), each.y());
      }
      if (!head.isEmpty()) {
        show(content, (number + 40) + " " + head, bold, MARGIN, top + PARAGRAPH);
      }
    }
    return next;
  }

  private static void show(PDPageContentStream content, String text, PDFont font, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
