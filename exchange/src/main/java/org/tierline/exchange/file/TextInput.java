package org.tierline.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;

/**
 * A text that a user gave, read whole as UTF-8; a byte order mark at its start is left out.
 *
 * @param source the file as the user named it, or "standard input"
 */
public record TextInput(String source, String text) {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final char NEXT_LINE = '\u0085';
  private static final char FIRST_NONCHARACTER = '\uFFFE';
  private static final int MEGABYTE = 1024 * 1024;

  /**
   * Reads a file, or standard input if it is named {@code -}.
   *
   * @param mostMegabytes what is larger is refused, and not read further than that
   * @throws Fault if it can't be read, is too large, empty, not UTF-8, or no text
   */
  public static TextInput read(String name, InputStream standardInput, int mostMegabytes) {
    if (name.equals(STANDARD_INPUT)) {
      return of("standard input", standardInput, mostMegabytes);
    }
    var place = Place.of(name);
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw Fault.badInput(place, "is no name of a file; check the name", e);
    }
    if (Files.isDirectory(file)) {
      throw Fault.badInput(place, "is a folder, not a file; name a file in it");
    }
    if (!Files.exists(file)) {
      throw Fault.badInput(place, "there is no such file; check the name");
    }
    try {
      if (Files.isRegularFile(file) && Files.size(file) > (long) mostMegabytes * MEGABYTE) {
        throw tooLarge(name, mostMegabytes);
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return of(name, bytes, mostMegabytes);
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static TextInput of(String source, InputStream from, int mostMegabytes) {
    int most = mostMegabytes * MEGABYTE;
    byte[] bytes;
    try {
      bytes = from.readNBytes(most + 1);
    } catch (IOException e) {
      throw unreadable(source, e);
    }
    if (bytes.length > most) {
      throw tooLarge(source, mostMegabytes);
    }
    return new TextInput(source, decode(source, bytes));
  }

  private static Fault unreadable(String source, IOException e) {
    return Fault.badInput(
        Place.of(source), "can't be read (" + Failure.reason(e) + "); check its permissions", e);
  }

  private static Fault tooLarge(String source, int mostMegabytes) {
    return Fault.badInput(
        Place.of(source),
        "is larger than "
            + mostMegabytes
            + " MB and was not read; check that it is the right file");
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
