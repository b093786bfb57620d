package org.tierline.exchange.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.Failure;
import org.tierline.record.PublicRecord;

/**
 * What a user has added to the record: new editions, lists and corrections, kept as the files they
 * came in under the user's data folder and read again at each start.
 *
 * <p>A later file's row takes the place of an earlier one's for the same cell. A file added again
 * under its name takes the place of the first.
 */
public final class RecordOverlay {
  private static final String FOLDER = "record";
  private static final Pattern KEPT = Pattern.compile("(\\d{4})-(.+)");

  private RecordOverlay() {}

  /**
   * The record with all that was added to it before.
   *
   * @param data the user's data folder; nothing is added if it isn't there
   */
  public static RecordFiles.Result load(PublicRecord base, Path data) {
    var kept = keptFiles(data);
    if (kept.isEmpty()) {
      return new RecordFiles.Result(Optional.of(base), List.of());
    }
    var issues = new ArrayList<Issue>();
    var record = base;
    for (var file : kept) {
      record = with(record, file, nameOf(file), addedOn(file), issues).orElse(record);
    }
    return issues.isEmpty()
        ? new RecordFiles.Result(Optional.of(stamped(base, record)), List.of())
        : new RecordFiles.Result(Optional.empty(), issues);
  }

  /**
   * Adds files: all of them, or, if any has a fault, none.
   *
   * @param base the record before anything was added
   * @param files plain lists {@code country,tier} of an edition, or rows of tables
   * @param data the user's data folder, made if need be
   * @param today kept as the day they were read
   * @throws Fault if the data folder is a file or can't be written to
   */
  public static RecordFiles.Result add(
      PublicRecord base, List<Path> files, Path data, LocalDate today) {
    checkFolder(data);
    var before = load(base, data);
    if (before.record().isEmpty()) {
      return before;
    }
    var issues = new ArrayList<Issue>();
    var record = before.record().get();
    for (var file : inOrder(files)) {
      var name = String.valueOf(file.getFileName());
      record = with(record, file, name, today, issues).orElse(record);
    }
    if (!issues.isEmpty()) {
      return new RecordFiles.Result(Optional.empty(), issues);
    }
    keep(files, data, today);
    return load(base, data);
  }

  /** Sources and countries first, since the other files may name them. */
  private static List<Path> inOrder(List<Path> files) {
    var ordered = new ArrayList<>(files);
    ordered.sort(Comparator.comparingInt(RecordOverlay::rank));
    return ordered;
  }

  private static int rank(Path file) {
    return Table.ofFile(String.valueOf(file.getFileName()))
        .map(
            table ->
                switch (table) {
                  case SOURCES -> 0;
                  case COUNTRIES -> 1;
                  case EDITIONS -> 2;
                  default -> 4;
                })
        .orElse(3);
  }

  private static Optional<PublicRecord> with(
      PublicRecord record, Path file, String name, LocalDate day, List<Issue> issues) {
    return FileBytes.read(file, issues)
        .flatMap(bytes -> new AddedFile(name, bytes, day, record, issues).read())
        .map(rows -> record.withOverlay(rows, record.recordVersion()));
  }

  /** The version tells that something was added, and changes with it. */
  private static PublicRecord stamped(PublicRecord base, PublicRecord record) {
    var stamp = RecordWriter.stamp(RecordWriter.texts(record.tables()));
    return new PublicRecord(base.recordVersion() + "+yours." + stamp, record.tables());
  }

  private static void keep(List<Path> files, Path data, LocalDate today) {
    var folder = data.resolve(FOLDER);
    var kept = keptFiles(data);
    int next = kept.isEmpty() ? 1 : numberOf(kept.getLast()) + 1;
    try {
      Files.createDirectories(folder);
      for (var file : inOrder(files)) {
        var name = String.valueOf(file.getFileName());
        var beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(
            beside, FileTime.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
        // The number of a file added before goes: the file counts as added now.
        for (var old : kept) {
          if (nameOf(old).equals(name)) {
            Files.deleteIfExists(old);
          }
        }
        Files.move(
            beside,
            folder.resolve("%04d-%s".formatted(next++, name)),
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw Fault.badInput(
          Place.of(data.toString()),
          "can't be written to: " + Failure.reason(e) + "; name another folder with --data",
          e);
    }
  }

  /**
   * Lets pass a folder that a user names for what was added.
   *
   * @throws Fault if it isn't there, is a file, or holds other things and nothing that was added
   */
  public static void checkNamed(Path data) {
    var place = Place.of(data.toString());
    if (!Files.exists(data)) {
      throw Fault.badInput(
          place, "there is no such folder; tierline record add FILES --data makes it");
    }
    checkFolder(data);
    if (!Files.isDirectory(data.resolve(FOLDER)) && !isEmpty(data)) {
      throw Fault.badInput(
          place,
          "holds nothing that was added with tierline record add; name the folder that was given to"
              + " it with --data");
    }
  }

  private static void checkFolder(Path data) {
    if (Files.exists(data) && !Files.isDirectory(data)) {
      throw Fault.badInput(
          Place.of(data.toString()), "is a file, not a folder; name a folder with --data");
    }
  }

  private static boolean isEmpty(Path folder) {
    try (var paths = Files.newDirectoryStream(folder)) {
      return !paths.iterator().hasNext();
    } catch (IOException e) {
      throw Fault.badInput(
          Place.of(folder.toString()),
          "can't be read (" + Failure.reason(e) + "); check its permissions",
          e);
    }
  }

  private static List<Path> keptFiles(Path data) {
    var folder = data.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var files = new ArrayList<Path>();
    try (var paths = Files.newDirectoryStream(folder)) {
      for (var path : paths) {
        if (KEPT.matcher(path.getFileName().toString()).matches()) {
          files.add(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("listing " + folder, e);
    }
    files.sort(null);
    return files;
  }

  private static String nameOf(Path kept) {
    return kept.getFileName().toString().substring(5);
  }

  private static int numberOf(Path kept) {
    return Integer.parseInt(kept.getFileName().toString().substring(0, 4));
  }

  private static LocalDate addedOn(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
