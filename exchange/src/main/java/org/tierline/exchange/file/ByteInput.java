package org.tierline.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;

/**
 * The bytes of a file that a user named.
 *
 * @param source as messages name it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record ByteInput(String source, byte[] bytes) {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final int MEGABYTE = 1024 * 1024;

  /**
   * Reads a file, or standard input if it is named {@code -}.
   *
   * @param mostMegabytes what is larger is refused, and not read further than that
   * @throws Fault if it can't be read or is too large
   */
  public static ByteInput read(String name, InputStream standardInput, int mostMegabytes) {
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

  private static ByteInput of(String source, InputStream from, int mostMegabytes) {
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
    return new ByteInput(source, bytes);
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
}
