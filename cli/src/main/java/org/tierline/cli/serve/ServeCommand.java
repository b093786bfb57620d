package org.tierline.cli.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.tierline.cli.Console;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.DayOption;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Value;

/** Serves the site until it is stopped. */
public final class ServeCommand extends Command {
  private static final int USUAL_PORT = 8080;
  private static final int USUAL_REQUESTS_PER_MINUTE = 300;
  private static final String USUAL_BIND = "127.0.0.1";

  private final Surroundings surroundings;
  private final SiteServer server;
  private final Value<Integer> port =
      option(
          "--port",
          "PORT",
          ServeCommand::readPort,
          "The port to listen at; 0 for any that is free. Default: " + USUAL_PORT + ".");
  private final Value<InetAddress> bind =
      option(
          "--bind",
          "ADDRESS",
          ServeCommand::readAddress,
          "The address to listen at; 0.0.0.0 lets other machines in by any of this machine's"
              + " addresses, see below. Default: "
              + USUAL_BIND
              + ", this machine alone.");
  private final DayOption on = with(new DayOption());
  private final DataOption data = with(new DataOption());
  private final Value<Integer> requestsPerMinute =
      option(
          "--requests-per-minute",
          "COUNT",
          ServeCommand::readRequests,
          "How many requests to the API and the search each client has; 0 for no limit. Default: "
              + USUAL_REQUESTS_PER_MINUTE
              + ".");
  private final Flag behindProxy =
      flag(
          "--behind-proxy",
          "Believe the header X-Forwarded-For on who asks. Only if a proxy that writes it stands"
              + " before the server, or each client could take any name.");

  /**
   * @param server what serves; see {@link SiteServer#elsewhere}
   */
  public ServeCommand(Surroundings surroundings, SiteServer server) {
    super(
        "serve",
        "Serves the site: all pages, and the same as data, in a browser.",
        "Example: tierline serve",
        "         tierline serve --port 0",
        "         tierline serve --bind 0.0.0.0 --port 80 --behind-proxy",
        "         tierline serve --on 2019-06-20",
        "",
        "Every page holds for one day: today, and at midnight the next; with --on the day named.",
        "",
        "With --bind, everybody who reaches the address can read all pages and use the API: what you",
        "added to the record is among them. Nothing can be changed from there. The server speaks no",
        "TLS and asks for no password; for the public, put a proxy before it that does.");
    this.surroundings = surroundings;
    this.server = server;
  }

  @Override
  public Integer call() {
    var known = KnownRecord.of(surroundings, on.day(surroundings.today()), data);
    InetAddress address = bind.find().orElseGet(() -> readAddress(USUAL_BIND));
    Console console = surroundings.console();
    server.serve(
        new Wanted(
            known.whole(),
            known.day(),
            !on.isGiven(),
            address,
            port.find().orElse(USUAL_PORT),
            requestsPerMinute.find().orElse(USUAL_REQUESTS_PER_MINUTE),
            behindProxy.isGiven()),
        taken -> {
          console.out().println("Tierline is at " + url(address, taken) + " (Ctrl+C stops it)");
          console.out().flush();
        },
        mistake -> {
          if (console.debug()) {
            mistake.printStackTrace(console.err());
          } else {
            console.err().println("tierline: a mistake in Tierline itself: " + mistake);
          }
          console.err().flush();
        });
    return ExitCode.ANSWERED;
  }

  /** Where a browser on this machine finds it. */
  private static String url(InetAddress address, int port) {
    String host = address.getHostAddress();
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      host = "localhost";
    } else if (host.contains(":")) {
      host = "[" + host + "]";
    }
    return "http://" + host + ":" + port;
  }

  private static int readPort(String text) {
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
    if (port < 0 || port > 65535) {
      throw new Misuse("\"" + text + "\" is no port; write a number from 0 to 65535, like 8080");
    }
    return port;
  }

  private static int readRequests(String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new Misuse("\"" + text + "\" is no number of requests; write one like 300, or 0");
    }
    return Integer.parseInt(text);
  }

  private static InetAddress readAddress(String text) {
    try {
      if (text.equals("localhost") || text.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%a-z]*")) {
        return InetAddress.getByName(text);
      }
    } catch (UnknownHostException e) {
      // It is told below, in the words of the option.
    }
    throw new Misuse(
        "\""
            + text
            + "\" is no address; write one of this machine's like 127.0.0.1, 0.0.0.0 or ::1");
  }
}
