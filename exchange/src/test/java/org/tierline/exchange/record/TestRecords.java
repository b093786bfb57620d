package org.tierline.exchange.record;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The folders of records beside the tests. */
final class TestRecords {
  private TestRecords() {}

  /** A small record without faults. */
  static Path good() {
    return folder("good");
  }

  /** A folder for each fault. */
  static Path bad() {
    return folder("bad");
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(TestRecords.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies the CSV files of a folder into another, over those that are there. */
  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.newDirectoryStream(from, "*.csv")) {
      for (var file : files) {
        Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
  }
}
