package org.tierline.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a command that can write its answer whole can be asked: into which folder. */
public final class OutOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the whole answer as files into this folder, which is made if need be; one that"
              + " holds anything else is left alone.")
  private @Nullable Path out;

  /**
   * The folder, if one was named.
   *
   * @throws ParameterException if the name is empty
   */
  public Optional<Path> findFolder() {
    if (out != null && out.toString().isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--out \"\" names no folder; name one, or write --out . for the current folder");
    }
    return Optional.ofNullable(out);
  }
}
