package org.tierline.exchange.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.Failure;

/** The bytes of a file that a user names; what stands in the way is an issue. */
final class FileBytes {
  private FileBytes() {}

  static Optional<byte[]> read(Path file, List<Issue> issues) {
    var at = Place.of(String.valueOf(file.getFileName()));
    try {
      if (Files.isDirectory(file)) {
        issues.add(new Issue.Unreadable(at, "a folder, not a file", "name a file in it"));
      } else if (!Files.exists(file)) {
        issues.add(new Issue.Unreadable(at, "no such file", "check the name " + file));
      } else if (Files.size(file) > CsvText.MOST_BYTES) {
        issues.add(
            new Issue.Unreadable(
                at, "larger than 100 MB", "split it or check that it is the right file"));
      } else {
        return Optional.of(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      issues.add(
          new Issue.Unreadable(
              at, "reading it failed (" + Failure.reason(e) + ")", "check its permissions"));
    }
    return Optional.empty();
  }
}
