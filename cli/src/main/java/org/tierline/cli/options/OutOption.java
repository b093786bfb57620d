package org.tierline.cli.options;

import java.nio.file.Path;
import java.util.Optional;

/** What a command that can write its answer whole can be asked: into which folder. */
public final class OutOption extends Options {
  private final Value<Path> out =
      option(
          "--out",
          "DIR",
          Readers::path,
          "Write the whole answer as files into this folder, which is made if need be; one that"
              + " holds anything else is left alone.");

  /** The folder, if one was named. */
  public Optional<Path> findFolder() {
    return out.find();
  }
}
