package org.tierline.exchange.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;

/**
 * Files of one folder that appear together, each whole, or not at all: they are written beside
 * their place, and moved there by {@link #commit}. Closed before that, it removes what it wrote.
 * For one thread.
 */
public final class WholeFiles implements AutoCloseable {
  private final Path folder;
  private final Map<Path, Path> besideByPlace = new LinkedHashMap<>();

  private WholeFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Files for a folder, which is made if there is none.
   *
   * @throws Fault if it can't be made or is a file
   */
  public static WholeFiles in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Fault.badInput(
          Place.of(folder.toString()),
          "can't be used as a folder to write to; name one that is none yet or is yours to write"
              + " to",
          e);
    }
    return new WholeFiles(folder);
  }

  /**
   * Writes one file as UTF-8, out of sight.
   *
   * @throws Fault if it can't be written
   */
  public void write(String name, Consumer<Writer> content) {
    Path place = folder.resolve(name);
    try (BufferedWriter writer =
        Files.newBufferedWriter(beside(name, place), StandardCharsets.UTF_8)) {
      content.accept(writer);
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(place, e);
    }
  }

  /**
   * Writes one file of these bytes, out of sight.
   *
   * @throws Fault if it can't be written
   */
  public void write(String name, byte[] content) {
    Path place = folder.resolve(name);
    try {
      Files.write(beside(name, place), content);
    } catch (IOException e) {
      throw unwritable(place, e);
    }
  }

  /**
   * Where a file is written first. Not by createTempFile, whose files only their owner may read.
   */
  private Path beside(String name, Path place) {
    Path beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    besideByPlace.put(place, beside);
    return beside;
  }

  /**
   * Moves all files to their places.
   *
   * @return the places, in the order written
   * @throws Fault if one can't be moved; those before it are in place then
   */
  public List<Path> commit() {
    List<Path> places = List.copyOf(besideByPlace.keySet());
    for (Path place : places) {
      try {
        Files.move(besideByPlace.getOrDefault(place, place), place, StandardCopyOption.ATOMIC_MOVE);
        besideByPlace.remove(place);
      } catch (IOException e) {
        throw unwritable(place, e);
      }
    }
    return places;
  }

  /** Removes what was written and not committed. */
  @Override
  public void close() {
    for (Path beside : besideByPlace.values()) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException e) {
        throw unwritable(beside, e);
      }
    }
    besideByPlace.clear();
  }

  private static Fault unwritable(Path file, Exception e) {
    return Fault.badInput(
        Place.of(file.toString()),
        "can't be written: " + Failure.reason(e) + "; free space or name another folder",
        e);
  }
}
