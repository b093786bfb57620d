package org.tierline.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command that can write its answer whole can be asked: into which folder. */
public final class OutOption {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the whole answer as files into this folder, which is made if need be.")
  private @Nullable Path out;

  /** The folder, if one was named. */
  public Optional<Path> findFolder() {
    return Optional.ofNullable(out);
  }
}
