package org.tierline.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets texts as the report's pages are printed: in one column or two, with running heads and page
 * numbers, with words broken at the ends of lines and ligatures in them. A line of the text is a
 * paragraph; one that is short and ends no sentence is a title.
 *
 * @param columns 1 or 2
 * @param rowByRow whether the file holds the lines of both columns in turn, not one column after
 *     the other
 * @param embedded whether the letters are those of a font in the file, which has more than
 *     Windows-1252, and {@code fi} and {@code fl} are ligatures; else Times, which every reader has
 * @param broken whether words are broken at the ends of lines
 */
public record PrintedPages(int columns, boolean rowByRow, boolean embedded, boolean broken) {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String NOT_IN_TIMES =
      "[^\\x20-\\x7E\n\u00A1-\u00FF\u0160\u2013\u2014\u2018\u2019\u201C\u201D\u2022]";

  private static final float SIZE = 10;
  private static final float PITCH = 12;
  private static final float PARAGRAPH = 20;
  private static final float MARGIN = 54;
  private static final float GAP = 18;
  private static final PDRectangle PAPER = PDRectangle.LETTER;
  private static final int FIRST_NUMBER = 41;
  private static final int LONGEST_TITLE = 70;

  /**
   * A part of the pages.
   *
   * @param head what running heads print beside the number of the page; none if empty
   */
  public record Chapter(String head, String text) {}

  private record Line(String text, PDFont font, float above, String head) {}

  private record Placed(Line line, float x, float y) {}

  /** Pages with so many columns, and nothing else special. */
  public static PrintedPages inColumns(int columns) {
    return new PrintedPages(columns, false, false, false);
  }

  /** A text with other characters in place of those that Times lacks. */
  public static String latin(String text) {
    return text.replace('\uFB01', '"').replace('\uFB02', '"').replaceAll(NOT_IN_TIMES, "-");
  }

  /** A PDF of a text without running heads. */
  public byte[] of(String text) {
    return of(List.of(new Chapter("", text)));
  }

  /** A PDF of texts, each of which begins where the one before ends. */
  public byte[] of(List<Chapter> chapters) {
    try (var document = new PDDocument()) {
      add(document, chapters);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the pages to a document. */
  public void add(PDDocument document, List<Chapter> chapters) throws IOException {
    PDFont body = embedded ? embedded(document) : new PDType1Font(FontName.TIMES_ROMAN);
    PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    var breaker = new LineBreaker(columnWidth() * 1000 / SIZE, broken);
    var lines = new ArrayList<Line>();
    for (Chapter chapter : chapters) {
      for (String paragraph : chapter.text().strip().split("\n+", -1)) {
        PDFont font = isTitle(paragraph) && isShownBy(bold, paragraph) ? bold : body;
        float above = PARAGRAPH;
        for (String line : breaker.lines(ligatures(paragraph, font), font)) {
          lines.add(new Line(line, font, above, chapter.head()));
          above = PITCH;
        }
      }
    }
    int next = 0;
    for (int number = FIRST_NUMBER; next < lines.size(); number++) {
      next = addPage(document, lines, next, number, bold);
    }
  }

  private static PDFont embedded(PDDocument document) throws IOException {
    try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, Objects.requireNonNull(font, FONT), true);
    }
  }

  private float columnWidth() {
    return (PAPER.getWidth() - 2 * MARGIN - (columns - 1) * GAP) / columns;
  }

  private static boolean isTitle(String paragraph) {
    return paragraph.length() <= LONGEST_TITLE
        && !paragraph.startsWith("•")
        && ".!?".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }

  private static boolean isShownBy(PDFont font, String text) throws IOException {
    try {
      font.getStringWidth(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String ligatures(String text, PDFont font) {
    return embedded && font instanceof PDType0Font
        ? text.replace("fi", "\uFB01").replace("fl", "\uFB02")
        : text;
  }

  private int addPage(PDDocument document, List<Line> lines, int from, int number, PDFont bold)
      throws IOException {
    var page = new PDPage(PAPER);
    document.addPage(page);
    float top = PAPER.getHeight() - MARGIN - PARAGRAPH;
    var placed = new ArrayList<Placed>();
    int next = from;
    for (int column = 0; column < columns; column++) {
      float y = top;
      while (next < lines.size() && y - lines.get(next).above() > MARGIN) {
        y -= lines.get(next).above();
        placed.add(new Placed(lines.get(next), MARGIN + column * (columnWidth() + GAP), y));
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
      String head = lines.get(from).head();
      if (!head.isEmpty()) {
        // On the outer side, as in a book.
        boolean left = number % 2 == 0;
        String words = left ? number + " " + head : head + " " + number;
        float width = bold.getStringWidth(words) / 1000 * SIZE;
        show(
            content,
            words,
            bold,
            left ? MARGIN : PAPER.getWidth() - MARGIN - width,
            top + PARAGRAPH);
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
