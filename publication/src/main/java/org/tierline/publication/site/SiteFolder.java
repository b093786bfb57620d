package org.tierline.publication.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.Failure;
import org.tierline.exchange.file.OutputFolder;

/**
 * The folder of a static site while it is written: files that differ from what is there are written
 * out of sight, and moved to their places all together. Files can be put by any thread.
 */
final class SiteFolder implements AutoCloseable {
  private static final String WHAT = "a site that this program wrote";

  private final Path folder;
  private final Path stage;
  private final List<String> madeOf;
  private final Optional<SiteManifest> earlier;
  private final SortedMap<String, Long> present;
  private final SortedMap<String, Long> files = new ConcurrentSkipListMap<>();
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final AtomicInteger renewed = new AtomicInteger();

  private SiteFolder(Path folder, List<String> madeOf) {
    this.folder = folder;
    this.stage = folder.resolve(SiteManifest.FILE + "." + ProcessHandle.current().pid() + ".stage");
    this.madeOf = List.copyOf(madeOf);
    this.earlier = SiteManifest.find(folder);
    Set<String> own = earlier.map(each -> each.files().keySet()).orElse(Set.of());
    this.present = OutputFolder.files(folder, own::contains, WHAT);
  }

  /**
   * Looks at a folder. Nothing is written yet.
   *
   * @param madeOf what decides every byte of the site, a line each
   * @throws Fault if the folder holds anything else
   */
  static SiteFolder of(Path folder, List<String> madeOf) {
    return new SiteFolder(folder, madeOf);
  }

  /** The site that is there, if it is whole and made of the same; its files aren't read. */
  Optional<SiteManifest> findSame() {
    return earlier.filter(
        site ->
            site.finished()
                && site.madeOf().equals(madeOf)
                && site.files().size() == present.size()
                && site.files().entrySet().stream()
                    .allMatch(each -> isPresent(each.getKey(), each.getValue())));
  }

  private boolean isPresent(String name, long size) {
    return present.getOrDefault(name, -1L) == size;
  }

  /**
   * A file of the site; written if another or none is there.
   *
   * @param name its path in the folder, with slashes
   * @throws Fault if it can't be written
   */
  void put(String name, byte[] content) {
    if (files.put(name, (long) content.length) != null) {
      throw new IllegalStateException("two files are called " + name);
    }
    if (!isThere(name, content)) {
      renewed.incrementAndGet();
      Path file = stage.resolve(name);
      try {
        Path parent = file.getParent();
        if (!made.contains(parent)) {
          Files.createDirectories(parent);
          made.add(parent);
        }
        Files.write(file, content);
      } catch (IOException e) {
        throw unwritable(folder.resolve(name), e);
      }
    }
  }

  /** What is there is read: a sum of it, kept from the last run, takes longer than that. */
  private boolean isThere(String name, byte[] content) {
    if (!isPresent(name, content.length)) {
      return false;
    }
    try {
      return Arrays.equals(Files.readAllBytes(folder.resolve(name)), content);
    } catch (IOException e) {
      return false; // what can't be read is written anew
    }
  }

  /**
   * Moves what was written to its place, and removes files of the site that was there that this one
   * doesn't have.
   *
   * @throws Fault if that can't be done; the next run puts it right then
   */
  StaticSite.Written commit(int pages) {
    var gone = new TreeMap<>(present);
    gone.keySet().removeAll(files.keySet());
    try {
      Files.createDirectories(folder);
      var all = new TreeMap<>(files);
      earlier.ifPresent(site -> site.files().forEach(all::putIfAbsent));
      new SiteManifest(madeOf, false, all).write(folder);
      for (String name : gone.keySet()) {
        remove(name);
      }
      if (Files.exists(stage)) {
        move(stage, folder);
      }
      new SiteManifest(madeOf, true, files).write(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    long bytes = files.values().stream().mapToLong(Long::longValue).sum();
    return new StaticSite.Written(pages, files.size(), bytes, renewed.get(), gone.size());
  }

  /** Removes a file, and the folders that are empty then. */
  private void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
    for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      Path parent = folder.resolve(name.substring(0, slash));
      try (Stream<Path> left = Files.list(parent)) {
        if (left.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(parent);
    }
  }

  /** Moves what is in one folder into another; folders that aren't there yet in one go. */
  private static void move(Path from, Path to) throws IOException {
    List<Path> inside;
    try (Stream<Path> all = Files.list(from)) {
      inside = all.sorted().toList();
    }
    for (Path each : inside) {
      Path place = to.resolve(each.getFileName());
      if (Files.isDirectory(each) && Files.isDirectory(place)) {
        move(each, place);
      } else {
        Files.move(each, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Removes what was written and isn't in its place, also by runs that were ended. */
  @Override
  public void close() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var hidden = Files.newDirectoryStream(folder, SiteManifest.FILE + ".*")) {
      for (Path path : hidden) {
        if (isLeft(path.getFileName().toString())) {
          try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
              Files.delete(each);
            }
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(folder, e);
    }
  }

  private static boolean isLeft(String name) {
    String[] parts = name.substring(SiteManifest.FILE.length() + 1).split("\\.", -1);
    return parts.length == 2
        && parts[0].matches("\\d{1,18}")
        && (parts[1].equals("stage") || parts[1].equals("part"))
        && ProcessHandle.of(Long.parseLong(parts[0]))
            .filter(process -> process.isAlive() && !process.equals(ProcessHandle.current()))
            .isEmpty();
  }

  private static Fault unwritable(Path file, Exception e) {
    return Fault.badInput(
        Place.of(file.toString()),
        "can't be written: " + Failure.reason(e) + "; free space or name another folder",
        e);
  }
}
