package org.tierline.web.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** HTTP as bytes, for what a well-bred client would not send. */
final class Wire {
  private Wire() {}

  /**
   * An answer.
   *
   * @param status 0 if there was none
   * @param headers by name in small letters
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Reply(int status, TreeMap<String, String> headers, byte[] body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    String unzipped() {
      try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A request without a body, on a connection of its own. */
  static Reply ask(int port, String method, String target, String... headers) {
    return send(
        port,
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + String.join("", Arrays.stream(headers).map(each -> each + "\r\n").toList())
            + "\r\n");
  }

  /**
   * Whatever bytes, and what came back until the end; status 0 where nothing came, as a server that
   * doesn't read a request to its end may close the connection before its answer is read.
   */
  static Reply send(int port, String bytes) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      return read(exchange(socket, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] exchange(Socket socket, byte[] bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
      return socket.getInputStream().readAllBytes();
    } catch (SocketException closed) {
      return new byte[0];
    }
  }

  private static Reply read(byte[] all) {
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Reply(0, new TreeMap<>(), all);
    }
    String[] lines = text.substring(0, end).split("\r\n", -1);
    var headers = new TreeMap<String, String>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    byte[] body = Arrays.copyOfRange(all, end + 4, all.length);
    return new Reply(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, body);
  }
}
