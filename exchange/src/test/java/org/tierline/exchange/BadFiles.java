package org.tierline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.tierline.testkit.Golden;

/** Folders of files that can't be used, each beside the messages it must give. */
public final class BadFiles {
  private BadFiles() {}

  /** The files of a folder below {@code src/test/resources/bad}, by name. */
  public static List<Path> in(String folder) throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/bad", folder))) {
      return files
          .filter(file -> !file.toString().endsWith(".expected"))
          .filter(file -> !file.endsWith("README"))
          .sorted()
          .toList();
    }
  }

  /** Reading a file must fail as bad input, with the messages kept beside it. */
  public static void check(Path file, Consumer<String> read) throws IOException {
    var fault = Assertions.catchThrowableOfType(Fault.class, () -> read.accept(file.toString()));
    assertThat(fault).as("a fault in %s", file).isNotNull();
    assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_INPUT);
    String messages =
        fault.problems().stream()
            .map(problem -> problem.toString().replace(file.toString(), "FILE") + "\n")
            .collect(Collectors.joining());
    Golden.check(Path.of(file + ".expected"), messages);
  }
}
