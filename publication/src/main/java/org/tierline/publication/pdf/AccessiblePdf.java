package org.tierline.publication.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tierline.publication.chart.Fonts;

/**
 * A PDF after PDF/UA-1: tagged, with its language, title and bookmarks, every font in it.
 *
 * @param bytes not to be changed
 * @param pages how many it has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AccessiblePdf(byte[] bytes, int pages) {
  /** Who made it, as the file says. */
  static final String PRODUCER = "Tierline";

  private static final float PDF_VERSION = 1.7f;

  /**
   * Lays a document out.
   *
   * @param day that the file calls the day it was made
   * @param identity what the file's identifier is made from: the same for the same content
   */
  static AccessiblePdf of(org.w3c.dom.Document html, LocalDate day, String identity) {
    XRLog.setLoggingEnabled(false);
    try (var document = new PDDocument()) {
      var builder =
          new PdfRendererBuilder()
              .usePDDocument(document)
              .usePdfUaAccessibility(true)
              .usePdfVersion(PDF_VERSION)
              .withProducer(PRODUCER)
              .useSVGDrawer(new BatikSVGDrawer())
              .withW3cDocument(html, "");
      for (Fonts font : Fonts.values()) {
        fonts(builder, document, font);
      }
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        var made = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        document.setDocumentId(number(identity));
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new AccessiblePdf(bytes.toByteArray(), document.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory can be written to
    }
  }

  /** A font for the text, and the same for the drawings, which know it by a second name too. */
  private static void fonts(PdfRendererBuilder builder, PDDocument document, Fonts font)
      throws IOException {
    FontStyle style = font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
    TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
    // Without substitutions, of which PDFBox makes a search anew for each piece of text: laying out
    // takes half the time, and "fi" stays two letters for those who search or listen.
    letters.setEnableGsub(false);
    PDFont embedded = PDType0Font.load(document, letters, true);
    builder.useFont(new PDFontSupplier(embedded), Fonts.FAMILY, font.weight(), style, true);
    builder.useFont(
        () -> new ByteArrayInputStream(font.bytes()),
        font == Fonts.SEMIBOLD ? Fonts.FAMILY + " SemiBold" : Fonts.FAMILY,
        font.weight(),
        style,
        true,
        EnumSet.of(FSFontUseCase.SVG));
  }

  private static long number(String identity) {
    var sum = new CRC32();
    sum.update(identity.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
