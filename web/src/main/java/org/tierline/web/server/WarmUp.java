package org.tierline.web.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.tierline.publication.frame.Format;

/**
 * Asks a server that has just started for pages as a crowd of clients would, so that the JVM has
 * compiled the whole way, from the socket on, before the crowd comes. It takes turns with sleep,
 * and leaves the work to the real clients as soon as they come in numbers.
 */
final class WarmUp implements Runnable {
  /** Of others, until it is for them to warm the server. */
  static final int OTHERS = 64;

  /** After so many the JVM has compiled what all requests pass through. */
  static final int ENOUGH = 40_000;

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
  private static final int CONNECTIONS = 16;
  private static final int PAGES = 60;
  private static final String CONTENT_LENGTH = "content-length:";

  private final InetSocketAddress server;
  private final List<String> paths;
  private final LongSupplier served;
  private final AtomicLong asked = new AtomicLong();
  private final BooleanSupplier stopped;

  /**
   * @param server where it listens
   * @param paths of what to ask for, again and again; what each client has a measured number of is
   *     asked for once
   * @param served how many requests the server has had, this one's own among them
   * @param stopped whether the server is no more
   */
  WarmUp(
      InetSocketAddress server, List<String> paths, LongSupplier served, BooleanSupplier stopped) {
    this.server = server;
    this.paths = List.copyOf(paths);
    this.served = served;
    this.stopped = stopped;
  }

  /**
   * What to ask for: the first page and some others of all kinds, those of governments as JSON too.
   *
   * @param pages all of a site
   * @param further asked for after them
   */
  static List<String> paths(List<String> pages, List<String> further) {
    var paths = new ArrayList<String>();
    for (int i = 0; i < PAGES; i++) {
      String page = pages.get((int) ((long) i * pages.size() / PAGES));
      paths.add(page);
      if (page.matches("/countries/[A-Z]{3}(/\\d{4})?")) {
        paths.add(Format.JSON.path(page));
      }
    }
    paths.addAll(further);
    return paths.stream().distinct().toList();
  }

  /**
   * Whether more than twice as much wants to run on this machine as it has processors for. To warm
   * up would then take so long that the crowd finds the compiler at work, and the server slower.
   */
  static boolean isMachineBusy() {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    return machine.getSystemLoadAverage() > 2.0 * machine.getAvailableProcessors();
  }

  /** How many requests it has sent. */
  long asked() {
    return asked.get();
  }

  @Override
  public void run() {
    var connections = new ArrayList<Connection>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(new Connection(server));
      }
      ask(connections);
    } catch (IOException e) {
      // The server was stopped, or has no connection to spare: it is no less right for being cold.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connections.forEach(Connection::close);
    }
  }

  private void ask(List<Connection> connections) throws IOException, InterruptedException {
    var again = paths.stream().filter(path -> !Area.isMeasured(path)).toList();
    long until = System.nanoTime() + LONGEST.toNanos();
    for (List<String> round = paths; !round.isEmpty(); round = again) {
      for (int from = 0; from < round.size(); from += CONNECTIONS) {
        long begun = System.nanoTime();
        if (begun > until || isDone()) {
          return;
        }
        ask(connections, round.subList(from, Math.min(from + CONNECTIONS, round.size())));
        Thread.sleep(Duration.ofNanos(System.nanoTime() - begun));
      }
    }
  }

  private boolean isDone() {
    return stopped.getAsBoolean() || asked() >= ENOUGH || served.getAsLong() - asked() > OTHERS;
  }

  /** All at once, each on a connection of its own, and waits for the answers. */
  private void ask(List<Connection> connections, List<String> some) throws IOException {
    for (int i = 0; i < some.size(); i++) {
      asked.incrementAndGet();
      connections.get(i).ask(some.get(i));
    }
    for (int i = 0; i < some.size(); i++) {
      connections.get(i).readAnswer();
    }
  }

  /** A connection that is kept; one answer is read before the next is asked for. */
  private static final class Connection {
    private final Socket socket;
    private final InputStream in;

    Connection(InetSocketAddress server) throws IOException {
      socket = new Socket();
      InetAddress address = server.getAddress();
      socket.connect(
          new InetSocketAddress(
              address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address,
              server.getPort()),
          (int) LONGEST_SILENCE.toMillis());
      socket.setSoTimeout((int) LONGEST_SILENCE.toMillis());
      in = new BufferedInputStream(socket.getInputStream());
    }

    void ask(String path) throws IOException {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    void readAnswer() throws IOException {
      int length = 0;
      for (String line = readLine(); !line.isEmpty(); line = readLine()) {
        if (line.toLowerCase(Locale.ROOT).startsWith(CONTENT_LENGTH)) {
          length = Integer.parseInt(line.substring(CONTENT_LENGTH.length()).strip());
        }
      }
      in.skipNBytes(length);
    }

    private String readLine() throws IOException {
      var line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new EOFException();
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }

    void close() {
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no more use, closed or not.
      }
    }
  }
}
