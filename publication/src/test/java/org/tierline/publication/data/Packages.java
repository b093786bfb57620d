package org.tierline.publication.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.record.PublicRecord;

/** Records to publish, and the built-in one's package written once for all tests. */
final class Packages {
  static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private Packages() {}

  /** The small record beside the tests, which never changes. */
  static PublicRecord small() {
    try {
      var folder = Objects.requireNonNull(Packages.class.getResource("small")).toURI();
      return RecordFiles.read(Path.of(folder)).record().orElseThrow();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder with the package of the built-in record. */
  static Path builtIn() {
    return BuiltIn.FOLDER;
  }

  private static final class BuiltIn {
    static final Path FOLDER = written();

    private static Path written() {
      try {
        Path folder = Files.createTempDirectory("tierline-data-package");
        DataPackage.write(RecordFiles.builtIn(), DAY, folder, (_, _) -> {});
        try (var files = Files.list(folder)) {
          files.forEach(file -> file.toFile().deleteOnExit());
        }
        folder.toFile().deleteOnExit();
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
