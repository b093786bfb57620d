package org.tierline.narrative.document;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * How much a PDF may draw: a few kilobytes can unpack to gigabytes, and a drawing that holds itself
 * twice never ends. For one document, or the documents of one archive.
 */
final class PdfAllowance {
  /** Letters and operators; a report of 600 pages has some four million. */
  private static final long MOST_STEPS = 8_000_000;

  /** A step takes some bytes to write; a bomb is made of blanks. */
  private static final long MOST_BYTES = 10 * MOST_STEPS;

  /** Entering a drawing takes about as long as so many letters. */
  private static final int STEPS_PER_DRAWING = 200;

  private long steps;
  private long bytes;

  /**
   * Counts a letter or an operator.
   *
   * @throws UnreadableDocument if that is more than any report has
   */
  void step() {
    steps(1);
  }

  private void steps(int more) {
    steps += more;
    if (steps > MOST_STEPS) {
      throw tooMuch();
    }
  }

  private static UnreadableDocument tooMuch() {
    return new UnreadableDocument(
        "is a PDF that draws more than any report does, or one of many; name a part of it");
  }

  /** The page, with what it unpacks to counted. */
  PDPage counted(PDPage page) {
    return new PDPage(page.getCOSObject()) {
      @Override
      public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return counted(page.getContentsForStreamParsing());
      }

      @Override
      public PDResources getResources() {
        return page.getResources(); // which keeps its fonts from page to page
      }
    };
  }

  /** A drawing used by pages, with what it unpacks to counted. */
  PDFormXObject counted(PDFormXObject form) {
    steps(STEPS_PER_DRAWING);
    return new PDFormXObject(new PDStream(form.getCOSObject())) {
      @Override
      public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return counted(form.getContentsForStreamParsing());
      }

      @Override
      public PDResources getResources() {
        return form.getResources();
      }
    };
  }

  private RandomAccessRead counted(RandomAccessRead contents) {
    return new NonSeekableRandomAccessReadInputStream(new Counted(contents));
  }

  /** Contents as they unpack. The library's own such stream seeks, which these can't. */
  private final class Counted extends InputStream {
    private final RandomAccessRead contents;

    Counted(RandomAccessRead contents) {
      this.contents = contents;
    }

    @Override
    public int read() throws IOException {
      int read = contents.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = contents.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public void close() throws IOException {
      contents.close();
    }

    private void count(int more) {
      bytes += more;
      if (bytes > MOST_BYTES) {
        throw tooMuch();
      }
    }
  }
}
