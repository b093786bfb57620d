package org.tierline.narrative.document;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF, page by page, as a person reads it. */
public final class PdfDocument {
  private static final int MOST_PAGES = 5_000;

  /** What a page's streams may unpack to: a bomb is refused, a report of 600 pages isn't. */
  private static final long MOST_UNPACKED_BYTES = 200_000_000;

  private PdfDocument() {}

  /**
   * Reads a PDF whole.
   *
   * @param name as the user named it
   * @param pages takes the text beside, as it comes
   * @throws UnreadableDocument if it is encrypted, broken, too long, or has no text
   */
  static KeptDocument read(String name, byte[] bytes, Pages pages, PdfAllowance allowance) {
    var text = new StringBuilder();
    List<String> issues =
        read(
            bytes,
            (piece, page, all) -> {
              text.append(piece);
              pages.add(piece, page, all);
            },
            allowance);
    return new KeptDocument(
        name, DocumentKind.PDF, text.toString(), Documents.sha256(bytes), issues);
  }

  /**
   * Reads a PDF, handing its text on as it comes.
   *
   * @param pages takes the text
   * @return what a reader should know of the way, in plain words
   * @throws UnreadableDocument if it is encrypted, broken from the start, too long, or has no text
   */
  public static List<String> read(byte[] bytes, Pages pages) {
    return read(bytes, pages, new PdfAllowance());
  }

  private static List<String> read(byte[] bytes, Pages pages, PdfAllowance allowance) {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED_BYTES).streamCache)) {
      return read(document, PdfWholeness.fault(bytes), pages, allowance);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument(
          "is encrypted with a password; save a copy without one and name that", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e instanceof UnreadableDocument unreadable) {
        throw unreadable;
      }
      throw new UnreadableDocument("is a PDF that is broken; get it anew", e);
    } catch (OutOfMemoryError e) {
      // The library unpacks fonts and tables whole; all that goes with the document.
      throw new UnreadableDocument(
          "is a PDF that unpacks to more than there is memory for; name a part of it", e);
    }
  }

  private static List<String> read(
      PDDocument document, Optional<String> fault, Pages pages, PdfAllowance allowance)
      throws IOException {
    int all = document.getNumberOfPages();
    if (all > MOST_PAGES) {
      throw new UnreadableDocument(
          "has %d pages, more than the %d that are read; name a part of it"
              .formatted(all, MOST_PAGES));
    }
    var issues = new ArrayList<String>();
    fault.ifPresent(
        what ->
            issues.add(
                "%s; what is left of it was read, %d %s; get it anew"
                    .formatted(what, all, all == 1 ? "page" : "pages")));
    var stripper = new Words(allowance);
    var margins = new PdfMargins();
    var face = new PdfFace();
    var paragraphs = new PdfParagraphs();
    List<PdfLine> held = List.of();
    int unread = 0;
    for (int page = 0; page < all; page++) {
      List<PdfLine> lines;
      try {
        lines = PdfChart.without(stripper.lines(document, page, face));
      } catch (UnreadableDocument e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        unread++;
        lines = List.of();
      }
      paragraphs.add(margins.without(held, lines));
      held = lines;
      pages.add(complete(paragraphs.text()), page + 1, all);
    }
    paragraphs.add(margins.without(held, List.of()));
    if (!stripper.found) {
      throw new UnreadableDocument(
          "is a PDF without text, as scans are; have its text recognised and name the result");
    }
    if (unread > 0) {
      issues.add(unread + " of its " + all + " pages are broken and were left out");
    }
    pages.add(paragraphs.text().append('\n').toString(), all, all);
    return issues;
  }

  /** Takes out all but the last line, which may go on. */
  private static String complete(StringBuilder text) {
    int end = Math.max(0, text.lastIndexOf("\n"));
    String complete = text.substring(0, end);
    text.delete(0, end);
    return complete;
  }

  /**
   * Collects the words of one page after the other with their places. What the library would do
   * after that, sorting letters into words, lines and articles, is left out.
   */
  private static final class Words extends PDFTextStripper {
    /** A gap of so much of a blank's width parts words. */
    private static final float OF_A_BLANK = 0.5f;

    /** A blank's width, in letter sizes, where the font doesn't tell it. */
    private static final float BLANK = 0.25f;

    /** A step up, down or back by so much of the letters' size parts words. */
    private static final float STEP = 0.5f;

    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';

    private final List<PdfPage.Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private float left;
    private float right;
    private float base;
    private float size;
    private String font = "";
    private boolean found;
    private final PdfAllowance allowance;

    Words(PdfAllowance allowance) {
      this.allowance = allowance;
    }

    List<PdfLine> lines(PDDocument document, int index, PdfFace face) throws IOException {
      words.clear();
      PDPage page = document.getPage(index);
      setStartPage(index + 1);
      setEndPage(index + 1);
      writeText(document, Writer.nullWriter());
      endWord();
      found |= !words.isEmpty();
      return PdfPage.lines(face.restored(words), page.getCropBox().getWidth());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
      super.processPage(allowance.counted(page));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      super.showForm(allowance.counted(form));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      allowance.step();
      super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      allowance.step();
      String unicode = letter.getUnicode();
      if (unicode == null || unicode.isBlank()) {
        endWord();
        return;
      }
      float x = letter.getXDirAdj();
      float y = letter.getYDirAdj();
      if (!word.isEmpty() && isApart(letter, x, y)) {
        endWord();
      }
      if (word.isEmpty()) {
        left = x;
        base = y;
        size = Math.max(1, letter.getFontSizeInPt());
        font = String.valueOf(letter.getFont().getName());
      }
      word.append(unicode);
      right = x + letter.getWidthDirAdj();
    }

    private boolean isApart(TextPosition letter, float x, float y) {
      float told = letter.getWidthOfSpace();
      float blank = told > 0 ? told : BLANK * size;
      return x - right > OF_A_BLANK * blank
          || x - right < -STEP * size
          || Math.abs(y - base) > STEP * size;
    }

    private void endWord() {
      if (!word.isEmpty()) {
        words.add(new PdfPage.Word(opened(word.toString()), left, right, base, size, font));
        word.setLength(0);
      }
    }

    @Override
    protected void writePage() {
      // The words are taken already.
    }

    /** A word without ligatures. */
    private static String opened(String word) {
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
          return Normalizer.normalize(word, Normalizer.Form.NFKC);
        }
      }
      return word;
    }
  }
}
