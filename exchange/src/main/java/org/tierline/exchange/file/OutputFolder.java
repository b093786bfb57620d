package org.tierline.exchange.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;

/**
 * The guard of the folders that commands write their files to: such a folder is absent, empty, or
 * holds only what the same command wrote of the same thing before. Nothing of anybody else's is
 * mixed with it or overwritten.
 */
public final class OutputFolder {
  private static final int MOST_NAMED = 3;
  private static final String NAME_ANOTHER =
      "; nothing was written. Name a folder that is empty or isn't there yet";

  private OutputFolder() {}

  /**
   * Lets pass a folder that may be written to. Hidden files, whose names begin with a full stop,
   * don't count.
   *
   * @param own the names of all files the command may write
   * @param what the command writes, like "the 2025 edition", for the message
   * @param isEarlier whether a folder that has none but such names holds an earlier output of the
   *     same thing, which may be replaced
   * @throws Fault if anything else is there, or it can't be looked at
   */
  public static void check(Path folder, Set<String> own, String what, Predicate<Path> isEarlier) {
    var place = Place.of(folder.toString());
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw Fault.badInput(place, "is a file, not a folder; name a folder to write to");
    }
    List<String> names = names(folder);
    var foreign = names.stream().filter(name -> !own.contains(name)).toList();
    if (!foreign.isEmpty()) {
      throw Fault.badInput(
          place, "holds " + some(foreign) + ", not part of " + what + NAME_ANOTHER);
    }
    if (!names.isEmpty() && !isEarlier.test(folder)) {
      throw Fault.badInput(
          place, "holds files (" + some(names) + ") that aren't of " + what + NAME_ANOTHER);
    }
  }

  /**
   * Lets pass a folder of folders, as {@link #check} does one of files.
   *
   * @param own whether a file is one that an earlier output of the same thing wrote, by its path in
   *     the folder, with slashes
   * @return the size of each file, by that path; none if the folder isn't there
   * @throws Fault if anything else is there, or it can't be looked at
   */
  public static SortedMap<String, Long> files(Path folder, Predicate<String> own, String what) {
    var place = Place.of(folder.toString());
    var sizes = new TreeMap<String, Long>();
    var foreign = new ArrayList<String>();
    if (!Files.exists(folder)) {
      return sizes;
    }
    if (!Files.isDirectory(folder)) {
      throw Fault.badInput(place, "is a file, not a folder; name a folder to write to");
    }
    try {
      Path root = folder.toRealPath();
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              return !at.equals(root) && at.getFileName().toString().startsWith(".")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
              if (!at.getFileName().toString().startsWith(".")) {
                String name = root.relativize(at).toString().replace(File.separatorChar, '/');
                sizes.put(name, attributes.size());
                if (!attributes.isRegularFile() || !own.test(name)) {
                  foreign.add(name);
                }
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw Fault.badInput(place, "can't be listed; check its permissions", e);
    }
    if (!foreign.isEmpty()) {
      foreign.sort(null);
      throw Fault.badInput(
          place, "holds " + some(foreign) + ", not part of " + what + NAME_ANOTHER);
    }
    return sizes;
  }

  private static List<String> names(Path folder) {
    var names = new ArrayList<String>();
    try (var paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = path.getFileName().toString();
        if (!name.startsWith(".")) {
          names.add(name);
        }
      }
    } catch (IOException e) {
      throw Fault.badInput(
          Place.of(folder.toString()), "can't be listed; check its permissions", e);
    }
    names.sort(null);
    return names;
  }

  private static String some(List<String> names) {
    return names.size() <= MOST_NAMED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED))
            + " and "
            + (names.size() - MOST_NAMED)
            + " more";
  }
}
