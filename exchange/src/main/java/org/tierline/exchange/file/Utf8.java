package org.tierline.exchange.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes read as UTF-8, with or without the byte order mark that spreadsheets put at the start. */
public sealed interface Utf8 {

  /** The text, without the mark. */
  record Text(String text) implements Utf8 {}

  /**
   * It is no UTF-8.
   *
   * @param line of the first byte at fault, from 1
   * @param value of that byte
   */
  record BadByte(int line, byte value) implements Utf8 {}

  /** Decodes the whole. */
  static Utf8 decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What can't be decoded became this character, unless it was there before.
    int bad = text.indexOf('\uFFFD') < 0 ? bytes.length : findBadByte(bytes);
    if (bad < bytes.length) {
      int line = 1;
      for (int i = 0; i < bad; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      return new BadByte(line, bytes[bad]);
    }
    return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** Where the first byte stands that isn't UTF-8; the end if all are. */
  private static int findBadByte(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    boolean isBad = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError();
    return isBad ? in.position() : bytes.length;
  }
}
