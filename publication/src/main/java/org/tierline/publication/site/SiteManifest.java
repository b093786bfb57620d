package org.tierline.publication.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.Failure;

/**
 * The list of a static site's files, kept in its folder: it tells of what they were made, and which
 * files are the site's own.
 *
 * @param madeOf what decides every byte, a line each
 * @param finished false while files are being put into their places
 * @param files the size of each in bytes, by path in the folder
 */
record SiteManifest(List<String> madeOf, boolean finished, SortedMap<String, Long> files) {
  static final String FILE = ".tierline-site";

  private static final String FIRST_LINE = "tierline site 2";
  private static final String UNFINISHED = "unfinished";

  SiteManifest {
    madeOf = List.copyOf(madeOf);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The list in a folder; empty if there is none.
   *
   * @throws Fault if what is there isn't such a list
   */
  static Optional<SiteManifest> find(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(Files.readAllLines(file), file));
    } catch (IOException e) {
      throw Fault.badInput(
          Place.of(file.toString()), "can't be read: " + Failure.reason(e) + "; see to it", e);
    }
  }

  private static SiteManifest parse(List<String> lines, Path file) {
    var madeOf = new ArrayList<String>();
    var files = new TreeMap<String, Long>();
    int blank = lines.indexOf("");
    if (blank < 1 || !lines.getFirst().equals(FIRST_LINE)) {
      throw notOurs(file);
    }
    boolean finished = true;
    for (String line : lines.subList(1, blank)) {
      if (line.equals(UNFINISHED)) {
        finished = false;
      } else {
        madeOf.add(line);
      }
    }
    for (String line : lines.subList(blank + 1, lines.size())) {
      int space = line.indexOf(' ');
      if (space < 0) {
        throw notOurs(file);
      }
      try {
        files.put(line.substring(space + 1), Long.parseLong(line, 0, space, 10));
      } catch (NumberFormatException e) {
        throw notOurs(file);
      }
    }
    return new SiteManifest(madeOf, finished, files);
  }

  private static Fault notOurs(Path file) {
    return Fault.badInput(
        Place.of(file.toString()),
        "isn't a list of a site's files that this program wrote, so that it can't be told which"
            + " files are the site's; nothing was written. Name a folder that is empty or isn't"
            + " there yet");
  }

  /**
   * Writes the list into a folder, whole or not at all.
   *
   * @throws IOException if it can't be written
   */
  void write(Path folder) throws IOException {
    Path beside = folder.resolve(FILE + "." + ProcessHandle.current().pid() + ".part");
    try (BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
      writer.write(FIRST_LINE + "\n");
      for (String line : madeOf) {
        writer.write(line + "\n");
      }
      writer.write(finished ? "\n" : UNFINISHED + "\n\n");
      for (var each : files.entrySet()) {
        writer.write(each.getValue() + " " + each.getKey() + "\n");
      }
    }
    Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
