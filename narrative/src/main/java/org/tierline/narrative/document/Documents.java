package org.tierline.narrative.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Takes the text out of documents of every kind, told apart by their bytes. */
public final class Documents {
  /**
   * The mark of a PDF may have other bytes before it, but not many (ISO 32000-1, annex H.3.4.1).
   */
  private static final int PDF_MARK_WITHIN = 1024;

  private static final int START = 2048;

  /** A whole edition has some three million. */
  private static final int MOST_CHARACTERS = 5_000_000;

  /** A character has at most four bytes, and a page's tags take as many again. */
  private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

  /** For whom nothing comes page by page. */
  static final Pages NO_PAGES = (text, page, all) -> {};

  private Documents() {}

  /**
   * The documents in some bytes: one, or those of an archive in the order of their names.
   *
   * @param name as the user named them
   * @throws UnreadableDocument with one message that says what it is and what to do
   */
  public static List<KeptDocument> read(String name, byte[] bytes) {
    return read(name, bytes, NO_PAGES);
  }

  /**
   * The same, with the text of a PDF handed on while it is read.
   *
   * @param pages takes the text of a document that has pages, and isn't in an archive
   */
  public static List<KeptDocument> read(String name, byte[] bytes, Pages pages) {
    return read(name, bytes, pages, new PdfAllowance());
  }

  /** The same for one of several, which share what PDFs may draw. */
  static List<KeptDocument> read(String name, byte[] bytes, Pages pages, PdfAllowance allowance) {
    if (bytes.length == 0) {
      throw new UnreadableDocument("is empty; name a file that holds a text");
    }
    if (isPdf(bytes)) {
      return List.of(PdfDocument.read(name, bytes, pages, allowance));
    }
    if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
      return ZipDocument.read(name, bytes);
    }
    refuseForeign(bytes);
    if (bytes.length > MOST_BYTES) {
      throw tooLong();
    }
    String text = PlainText.decode(bytes);
    String start = text.substring(0, Math.min(text.length(), START)).stripLeading();
    if (start.startsWith("<") && isHtml(start.toLowerCase(Locale.ROOT))) {
      return List.of(HtmlDocument.read(name, bytes));
    }
    if (text.length() > MOST_CHARACTERS) {
      throw tooLong();
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return SectionsDocument.read(name, text, sha256(bytes));
    }
    return List.of(
        new KeptDocument(
            name, DocumentKind.TEXT, PlainText.withLineFeeds(text), sha256(bytes), List.of()));
  }

  private static UnreadableDocument tooLong() {
    return new UnreadableDocument(
        "has more text than a whole edition of the report (over %d million characters); name a part"
                .formatted(MOST_CHARACTERS / 1_000_000)
            + " of it");
  }

  private static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_MARK_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static boolean isHtml(String start) {
    return start.startsWith("<!doctype html")
        || start.contains("<html")
        || start.contains("<head")
        || start.contains("<body")
        || start.contains("<div")
        || start.contains("<p>")
        || start.contains("<p ")
        || start.contains("<h1")
        || start.contains("<article");
  }

  /** Refuses what is known to hold no text that could be read here. */
  private static void refuseForeign(byte[] bytes) {
    if (startsWith(bytes, "\u001F\u008B")) {
      throw new UnreadableDocument("is packed with gzip; unpack it first");
    }
    if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      throw new UnreadableDocument(
          "is a file of an office program; save it as PDF, HTML or plain text");
    }
    if (startsWith(bytes, "{\\rtf")) {
      throw new UnreadableDocument("is rich text (RTF); save it as PDF, HTML or plain text");
    }
    if (startsWith(bytes, "\u0089PNG")
        || startsWith(bytes, "\u00FF\u00D8\u00FF")
        || startsWith(bytes, "GIF8")
        || startsWith(bytes, "II*\u0000")
        || startsWith(bytes, "MM\u0000*")) {
      throw new UnreadableDocument("is a picture; only text can be read, not pictures of it");
    }
  }

  static boolean startsWith(byte[] bytes, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** SHA-256 of some bytes, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
