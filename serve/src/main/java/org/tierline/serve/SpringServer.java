package org.tierline.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.tierline.cli.serve.SiteServer;
import org.tierline.cli.serve.Wanted;
import org.tierline.exchange.Fault;
import org.tierline.web.api.Api;
import org.tierline.web.server.Setup;
import org.tierline.web.server.WebServer;

/**
 * The server of the module {@code web}, as the command line asks for it.
 *
 * @param clock tells when a day begins
 */
record SpringServer(Clock clock) implements SiteServer {
  /** How late the pages of a new day may come; a clock that was set is noticed as soon. */
  private static final Duration EACH = Duration.ofSeconds(30);

  @Override
  public void serve(Wanted wanted, Consumer<Integer> ready, Consumer<Throwable> mistakes) {
    var first = DaySite.of(wanted.record(), wanted.on());
    try (var server = start(wanted, first, mistakes)) {
      ready.accept(server.port());
      server.warmUp(first.site().pages(), List.of(Api.DESCRIPTION));
      if (wanted.moving()) {
        var calendar = new Calendar(first, wanted.record(), server::replace, clock);
        while (!server.await(EACH)) {
          turn(calendar, mistakes);
        }
      } else {
        server.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.broken("the server was interrupted", e);
    }
  }

  /** A day that can't be begun is told; that of before is served on, and it is tried again. */
  private static void turn(Calendar calendar, Consumer<Throwable> mistakes) {
    try {
      calendar.turn();
    } catch (RuntimeException | OutOfMemoryError e) {
      mistakes.accept(e);
    }
  }

  /** The server, once it listens. */
  static WebServer start(Wanted wanted, Consumer<Throwable> mistakes) {
    return start(wanted, DaySite.of(wanted.record(), wanted.on()), mistakes);
  }

  private static WebServer start(Wanted wanted, DaySite day, Consumer<Throwable> mistakes) {
    var setup =
        new Setup(wanted.bind(), wanted.port(), wanted.requestsPerMinute(), wanted.behindProxy());
    return WebServer.start(setup, day.site(), day.handlers(), mistakes);
  }
}
