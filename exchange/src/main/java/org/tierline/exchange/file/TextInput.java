package org.tierline.exchange.file;

import java.io.InputStream;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;

/**
 * A text that a user gave, read whole as UTF-8; a byte order mark at its start is left out.
 *
 * @param source the file as the user named it, or "standard input"
 */
public record TextInput(String source, String text) {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = ByteInput.STANDARD_INPUT;

  private static final char NEXT_LINE = '\u0085';
  private static final char FIRST_NONCHARACTER = '\uFFFE';

  /**
   * Reads a file, or standard input if it is named {@code -}.
   *
   * @param mostMegabytes what is larger is refused, and not read further than that
   * @throws Fault if it can't be read, is too large, empty, not UTF-8, or no text
   */
  public static TextInput read(String name, InputStream standardInput, int mostMegabytes) {
    var input = ByteInput.read(name, standardInput, mostMegabytes);
    return new TextInput(input.source(), decode(input.source(), input.bytes()));
  }

  /**
   * A text that came as bytes.
   *
   * @param source what it is called where something is wrong with it
   * @throws Fault if it is empty, not UTF-8, or no text
   */
  public static TextInput of(String source, byte[] bytes) {
    return new TextInput(source, decode(source, bytes));
  }

  private static String decode(String source, byte[] bytes) {
    return switch (Utf8.decode(bytes)) {
      case Utf8.BadByte(int line, byte value) ->
          throw Fault.badInput(
              Place.of(source, line),
              "is not UTF-8: the byte 0x%02X stands here; save the file as UTF-8".formatted(value));
      case Utf8.Text(String text) -> {
        if (text.isBlank()) {
          throw Fault.badInput(Place.of(source), "is empty; an answer needs something to rest on");
        }
        checkCharacters(source, text);
        yield text;
      }
    };
  }

  /** Characters that stand in no text, and that the readers of its formats don't take. */
  private static void checkCharacters(String source, String text) {
    int line = 1;
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      column++;
      if (c == '\n') {
        line++;
        column = 0;
      } else if ((Character.isISOControl(c) && c != '\t' && c != '\r' && c != NEXT_LINE)
          || c >= FIRST_NONCHARACTER) {
        throw Fault.badInput(
            new Place(source, line, column),
            "the character U+%04X stands here, which is none of a text; remove it and save the file as text"
                .formatted((int) c));
      }
    }
  }
}
