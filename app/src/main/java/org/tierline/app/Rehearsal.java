package org.tierline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.ExitCode;
import org.tierline.cli.options.DataOption;

/**
 * Runs some commands one after the other and throws their answers away, so that the JVM learns for
 * its ahead-of-time cache what they load. The launcher starts it after a build.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Ends the process with the first exit code other than 0, or with 0.
   *
   * @param args one file of command lines; see {@link #commands}
   */
  public static void main(String[] args) throws IOException {
    System.exit(run(commands(Path.of(args[0]))));
  }

  /**
   * The command lines of a file: one a line, split at spaces, without quotes; empty lines and those
   * that begin with # aside.
   */
  static List<String> commands(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  static int run(List<String> commands) {
    for (String command : commands) {
      var silent =
          new Console(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Console.DEFAULT_WIDTH,
              false,
              false,
              false);
      String[] args = command.strip().split(" +", -1);
      Cli.readAhead(args);
      // No user has this folder, but where to look for it is rehearsed.
      Path data = DataOption.ofUser(System.getenv(), Path.of("nobody")).resolve("rehearsal");
      int code = Tierline.run(args, silent, Optional.of(data));
      if (code != ExitCode.ANSWERED) {
        System.err.println("rehearsal: \"" + command + "\" ended with " + code);
        return code;
      }
    }
    return ExitCode.ANSWERED;
  }
}
