package org.tierline.exchange.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.file.ByteInput;
import org.tierline.narrative.document.Documents;
import org.tierline.narrative.document.KeptDocument;
import org.tierline.narrative.document.UnreadableDocument;

/**
 * A document that holds one narrative or more, as text.
 *
 * @param name as the user named it
 * @param text what places count in
 * @param issues what was met on the way from its bytes to its text, in plain words
 */
public record NarrativeFile(String name, String text, List<String> issues) {
  private static final int MOST_MEGABYTES = 200;

  /** Of a folder's files, those with such endings are read. */
  private static final Set<String> ENDINGS =
      Set.of("txt", "html", "htm", "xhtml", "pdf", "json", "zip");

  /** Copies. */
  public NarrativeFile {
    issues = List.copyOf(issues);
  }

  /** A text that was met with no issue. */
  public NarrativeFile(String name, String text) {
    this(name, text, List.of());
  }

  /**
   * Reads the documents that a user names: a file of any kind that can be read, an archive, a
   * folder, or standard input for {@code -}.
   *
   * @param unread takes what is wrong with those of a folder that can't be read; the others are
   *     read all the same
   * @return in the order of their names; never empty
   * @throws Fault if what is named, or all of a folder, can't be read, is too large, or holds no
   *     text
   */
  public static List<NarrativeFile> readAll(
      String name, InputStream standardInput, List<Problem> unread) {
    if (!name.equals(ByteInput.STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
      return ofFolder(Path.of(name), unread);
    }
    return ofFile(name, standardInput);
  }

  private static List<NarrativeFile> ofFile(String name, InputStream standardInput) {
    var input = ByteInput.read(name, standardInput, MOST_MEGABYTES);
    try {
      return Documents.read(input.source(), input.bytes()).stream().map(NarrativeFile::of).toList();
    } catch (UnreadableDocument e) {
      throw Fault.badInput(Place.of(input.source()), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Reads one document.
   *
   * @throws Fault if it can't be read, or is several
   */
  public static NarrativeFile read(String name, InputStream standardInput) {
    List<NarrativeFile> documents = readAll(name, standardInput, new ArrayList<>());
    if (documents.size() > 1) {
      throw Fault.badInput(
          Place.of(name), "holds " + documents.size() + " documents; name the one that is meant");
    }
    return documents.get(0);
  }

  private static NarrativeFile of(KeptDocument document) {
    return new NarrativeFile(document.name(), document.text(), document.issues());
  }

  private static List<NarrativeFile> ofFolder(Path folder, List<Problem> unread) {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(NarrativeFile::isDocument).sorted().toList();
    } catch (IOException e) {
      throw Fault.badInput(Place.of(folder.toString()), "can't be listed; check the folder", e);
    }
    if (files.isEmpty()) {
      throw Fault.badInput(
          Place.of(folder.toString()),
          "holds no document (.txt, .html, .pdf, .json or .zip); name a folder with narratives");
    }
    var read = new ArrayList<NarrativeFile>();
    for (Path file : files) {
      try {
        read.addAll(ofFile(file.toString(), InputStream.nullInputStream()));
      } catch (Fault e) {
        unread.addAll(e.problems());
      }
    }
    if (read.isEmpty()) {
      throw Fault.badInput(unread);
    }
    return read;
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.contains(ending) && Files.isRegularFile(file);
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public String sha256() {
    return Documents.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
