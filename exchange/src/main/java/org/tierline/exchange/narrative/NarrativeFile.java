package org.tierline.exchange.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.TextInput;

/**
 * A file that holds one narrative as plain text.
 *
 * @param name as the user named it
 * @param text what places count in
 */
public record NarrativeFile(String name, String text) {
  private static final int MOST_MEGABYTES = 10;

  /**
   * Reads a text file, or standard input if it is named {@code -}.
   *
   * @throws Fault if it can't be read, is too large, or is no plain text
   */
  public static NarrativeFile read(String name, InputStream standardInput) {
    var input = TextInput.read(name, standardInput, MOST_MEGABYTES);
    String start = input.text().stripLeading();
    if (start.startsWith("%PDF") || start.startsWith("<") || start.startsWith("{")) {
      throw Fault.badInput(
          Place.of(input.source()),
          "is "
              + (start.startsWith("%") ? "a PDF" : start.startsWith("<") ? "HTML" : "JSON")
              + ", not plain text; save the narrative as a text file");
    }
    return new NarrativeFile(input.source(), input.text());
  }

  /**
   * Reads the text files of a folder, in the order of their names.
   *
   * @throws Fault if it holds none, or one of them can't be read
   */
  public static List<NarrativeFile> readAll(Path folder) {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw Fault.badInput(Place.of(folder.toString()), "can't be listed; check the folder", e);
    }
    if (files.isEmpty()) {
      throw Fault.badInput(
          Place.of(folder.toString()), "holds no text file (.txt); name a folder with narratives");
    }
    var read = new ArrayList<NarrativeFile>();
    for (Path file : files) {
      read.add(read(file.toString(), InputStream.nullInputStream()));
    }
    return read;
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
