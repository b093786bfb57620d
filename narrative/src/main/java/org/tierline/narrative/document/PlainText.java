package org.tierline.narrative.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text from bytes whose encoding nobody tells. */
final class PlainText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** More control characters than one in so many, and it is no text. */
  private static final int CHARACTERS_PER_CONTROL = 100;

  private PlainText() {}

  /**
   * Decodes: by a byte order mark, else as UTF-8, else, where that fails, as Windows-1252.
   *
   * @throws UnreadableDocument if the result is no text
   */
  static String decode(byte[] bytes) {
    String text = decoded(bytes);
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    if (controls > text.length() / CHARACTERS_PER_CONTROL) {
      throw new UnreadableDocument(
          "is neither text, HTML, PDF, JSON nor ZIP; name a document of one of these kinds");
    }
    return text;
  }

  private static String decoded(byte[] bytes) {
    if (Documents.startsWith(bytes, "\u00EF\u00BB\u00BF")) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (Documents.startsWith(bytes, "\u00FF\u00FE")) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (Documents.startsWith(bytes, "\u00FE\u00FF")) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS); // each byte stands for some character there
    }
  }

  /** The text with every line ended by a line feed alone. */
  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
