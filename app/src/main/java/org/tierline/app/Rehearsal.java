package org.tierline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;

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
    var today = LocalDate.now(ZoneId.systemDefault());
    for (String command : commands) {
      var silent =
          new Console(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Console.DEFAULT_WIDTH,
              false,
              false);
      int code = Cli.run(command.strip().split(" +", -1), new Surroundings(silent, today));
      if (code != ExitCode.ANSWERED) {
        System.err.println("rehearsal: \"" + command + "\" ended with " + code);
        return code;
      }
    }
    return ExitCode.ANSWERED;
  }
}
