package org.tierline.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Answers kept in files that are read like code: {@code -Dgolden.update=true} writes them anew, and
 * the diff shows what changed.
 */
public final class Golden {
  private Golden() {}

  /**
   * Compares a text with the file that keeps it.
   *
   * @param file from the module's folder, like {@code src/test/golden/rate.txt}
   * @throws AssertionError with the first line that differs, or if there is no such file
   */
  public static void check(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
      return;
    }
    if (!Files.exists(file)) {
      throw new AssertionError(file + " is missing; -Dgolden.update=true writes it");
    }
    List<String> expected = Files.readString(file).lines().toList();
    List<String> got = actual.lines().toList();
    for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "(no such line)";
      String line = i < got.size() ? got.get(i) : "(no such line)";
      if (!wanted.equals(line)) {
        throw new AssertionError(
            "%s:%d%n expected: %s%n but got:  %s%n-Dgolden.update=true writes the file anew"
                .formatted(file, i + 1, wanted, line));
      }
    }
  }
}
