package org.tierline.exchange.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @param issues what was met on the way from its bytes to its text, in plain words
 */
public record NarrativeFile(String name, String text, String sha256, List<String> issues) {
  private static final int MOST_MEGABYTES = 200;

  /** More files that are passed over aren't named. */
  private static final int MOST_NAMED = 3;

  /** Of a folder's files, those with such endings are read. */
  private static final Set<String> ENDINGS =
      Set.of("txt", "html", "htm", "xhtml", "pdf", "json", "zip");

  /** Copies. */
  public NarrativeFile {
    issues = List.copyOf(issues);
  }

  /** A text that was met with no issue. */
  public NarrativeFile(String name, String text) {
    this(name, text, sha256(text), List.of());
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
    return each(name, standardInput, unread, NarrativeFile::read);
  }

  private static List<NarrativeFile> read(ByteInput input, double from, double until) {
    try {
      return Documents.read(input.source(), input.bytes()).stream().map(NarrativeFile::of).toList();
    } catch (UnreadableDocument e) {
      throw Fault.badInput(Place.of(input.source()), String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads one file of those that a user names. */
  @FunctionalInterface
  interface FileReader<T> {
    /**
     * What is in a file, at least one document.
     *
     * @param from the share of all that was read before it, from 0 to 1
     * @param until the same with the file itself
     */
    List<T> read(ByteInput input, double from, double until);
  }

  /** Reads files as {@link #readAll} does, each by a reader. */
  static <T> List<T> each(
      String name, InputStream standardInput, List<Problem> unread, FileReader<T> reader) {
    if (name.equals(ByteInput.STANDARD_INPUT) || !Files.isDirectory(Path.of(name))) {
      return reader.read(ByteInput.read(name, standardInput, MOST_MEGABYTES), 0, 1);
    }
    List<Path> files = inFolder(Path.of(name));
    double all = Math.max(1, files.stream().mapToLong(NarrativeFile::size).sum());
    double before = 0;
    var read = new ArrayList<T>();
    for (Path file : files) {
      double until = Math.min(1, before + size(file) / all);
      try {
        ByteInput input =
            ByteInput.read(file.toString(), InputStream.nullInputStream(), MOST_MEGABYTES);
        read.addAll(reader.read(input, before, until));
      } catch (Fault e) {
        unread.addAll(e.problems());
      }
      before = until;
    }
    if (read.isEmpty()) {
      throw Fault.badInput(unread);
    }
    return read;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it will be found unreadable in its turn
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

  static NarrativeFile of(KeptDocument document) {
    return new NarrativeFile(
        document.name(), document.text(), sha256(document.text()), document.issues());
  }

  /**
   * What a folder holds that isn't read: folders, and files of kinds that hold no narrative. Hidden
   * ones aren't told.
   *
   * @return empty if there is no such thing, or no folder is named
   */
  public static Optional<Problem> passedOver(String name) {
    if (name.equals(ByteInput.STANDARD_INPUT) || !Files.isDirectory(Path.of(name))) {
      return Optional.empty();
    }
    return others(listed(Path.of(name)))
        .map(
            what ->
                Problem.at(Place.of(name), what + "; a folder is read without the folders in it"));
  }

  private static Optional<String> others(List<Path> all) {
    var told = new ArrayList<String>();
    add(told, "folder", "folders", all.stream().filter(Files::isDirectory).toList());
    add(
        told,
        "file of another kind",
        "files of other kinds",
        all.stream().filter(file -> !Files.isDirectory(file) && !isDocument(file)).toList());
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", told));
  }

  /** Adds how many there are of something, with the names of the first few. */
  private static void add(List<String> told, String one, String many, List<Path> files) {
    if (!files.isEmpty()) {
      String names =
          files.stream()
              .limit(MOST_NAMED)
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(", "));
      told.add(
          "%d %s (%s%s)"
              .formatted(
                  files.size(),
                  files.size() == 1 ? one : many,
                  names,
                  files.size() > MOST_NAMED ? ", ..." : ""));
    }
  }

  private static List<Path> inFolder(Path folder) {
    List<Path> all = listed(folder);
    List<Path> files = all.stream().filter(NarrativeFile::isDocument).toList();
    if (files.isEmpty()) {
      throw Fault.badInput(
          Place.of(folder.toString()),
          "holds no document (.txt, .html, .pdf, .json or .zip)"
              + others(all).map(what -> ", but " + what).orElse("")
              + "; name a folder with narratives");
    }
    return files;
  }

  /** What is in a folder and not hidden, in the order of the names. */
  private static List<Path> listed(Path folder) {
    try (var all = Files.list(folder)) {
      return all.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Fault.badInput(Place.of(folder.toString()), "can't be listed; check the folder", e);
    }
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && Files.isRegularFile(file);
  }

  private static String sha256(String text) {
    return Documents.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
