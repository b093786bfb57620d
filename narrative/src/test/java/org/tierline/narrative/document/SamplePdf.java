package org.tierline.narrative.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.tierline.testkit.PrintedPages;

/** PDFs for tests. */
final class SamplePdf {
  private SamplePdf() {}

  /**
   * A PDF of a text.
   *
   * @param columns 1 or 2
   * @param head the name that stands beside the page number on each page; none if empty
   * @param rowByRow whether the file holds the lines of both columns in turn, not one after the
   *     other
   */
  static byte[] of(String text, int columns, String head, boolean rowByRow) {
    return new PrintedPages(columns, rowByRow, false, false)
        .of(List.of(new PrintedPages.Chapter(head, text)));
  }

  /**
   * A text in two columns, with lines above it in turn in the titles' face and in another; the
   * first two stand on one line.
   */
  static byte[] of2012(String text, List<String> above) {
    try (var document = new PDDocument()) {
      PrintedPages.inColumns(2).add(document, List.of(new PrintedPages.Chapter("", text)));
      try (var content =
          new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
        for (int i = 0; i < above.size(); i++) {
          boolean title = i == 0 || i == 2;
          content.beginText();
          content.setFont(
              new PDType1Font(title ? FontName.HELVETICA_BOLD_OBLIQUE : FontName.COURIER), 8);
          content.newLineAtOffset(i == 1 ? 200 : 54, 785 - 11 * Math.max(1, i));
          content.showText(above.get(i));
          content.endText();
        }
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same in one column, which can't be opened without a password. */
  static byte[] encrypted(String text, String password) {
    try (var document = new PDDocument()) {
      PrintedPages.inColumns(1).add(document, List.of(new PrintedPages.Chapter("", text)));
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF of a page with nothing on it. */
  static byte[] empty() {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.LETTER));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
