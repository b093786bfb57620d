package org.tierline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.DataOption;

/**
 * Serves some pages to itself and stops, so that the JVM learns for its ahead-of-time cache what a
 * start loads. The launcher starts it after a build.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Ends the process with 0 if every page is answered.
   *
   * @param args one file of paths, one a line; empty lines and those that begin with # aside
   */
  public static void main(String[] args) throws IOException {
    System.exit(run(paths(Path.of(args[0]))));
  }

  static List<String> paths(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  static int run(List<String> paths) {
    var silent =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            System.err,
            Console.DEFAULT_WIDTH,
            false,
            false,
            true);
    // No user has this folder, but where to look for it is rehearsed.
    Path data = DataOption.ofUser(System.getenv(), Path.of("nobody")).resolve("rehearsal");
    var surroundings =
        new Surroundings(silent, LocalDate.now(ZoneId.systemDefault()), Optional.of(data));
    String[] args = {"serve", "--port", "0"};
    Cli.readAhead(args);
    return Cli.run(
        args,
        surroundings,
        (wanted, ready, mistakes) -> {
          try (var server = SpringServer.start(wanted, mistakes)) {
            ready.accept(server.port());
            paths.forEach(path -> check(path, server.port()));
          }
        },
        new Press());
  }

  private static void check(String path, int port) {
    try {
      String status = ask(path, port);
      if (!status.matches("HTTP/1.1 (200|308) ?.*")) {
        throw new IllegalStateException("\"" + path + "\" was answered " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of the answer; the JDK's client would leave its own classes in the cache. */
  private static String ask(String path, int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + path
                      + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                      + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.lines().findFirst().orElse("nothing");
    }
  }
}
