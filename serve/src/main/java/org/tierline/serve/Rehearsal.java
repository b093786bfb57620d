package org.tierline.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tierline.cli.serve.Wanted;
import org.tierline.exchange.record.RecordFiles;

/**
 * Serves some pages to itself and stops, so that the JVM learns for its ahead-of-time cache what a
 * start loads. The launcher starts it after a build.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Ends the process with 1 if a page isn't answered, else with 0.
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

  static int run(List<String> paths) throws IOException {
    var wanted =
        new Wanted(
            RecordFiles.builtIn(),
            LocalDate.now(ZoneId.systemDefault()),
            InetAddress.getLoopbackAddress(),
            0,
            0,
            false);
    try (var server = SpringServer.start(wanted, Throwable::printStackTrace)) {
      for (String path : paths) {
        String status = ask(path, server.port());
        if (!status.matches("HTTP/1.1 (200|308) ?.*")) {
          System.err.println("rehearsal: \"" + path + "\" was answered " + status);
          return 1;
        }
      }
    }
    return 0;
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
