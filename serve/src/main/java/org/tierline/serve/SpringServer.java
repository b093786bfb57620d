package org.tierline.serve;

import java.util.List;
import java.util.function.Consumer;
import org.tierline.cli.serve.SiteServer;
import org.tierline.cli.serve.Wanted;
import org.tierline.exchange.Fault;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Site;
import org.tierline.publication.site.Sites;
import org.tierline.web.api.Api;
import org.tierline.web.server.Setup;
import org.tierline.web.server.WebServer;
import org.tierline.web.site.SiteHandler;
import org.tierline.web.site.SiteSearch;

/** The server of the module {@code web}, as the command line asks for it. */
final class SpringServer implements SiteServer {

  @Override
  public void serve(Wanted wanted, Consumer<Integer> ready, Consumer<Throwable> mistakes) {
    try (var server = start(wanted, mistakes)) {
      ready.accept(server.port());
      server.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.broken("the server was interrupted", e);
    }
  }

  /** The server, once it listens. */
  static WebServer start(Wanted wanted, Consumer<Throwable> mistakes) {
    var published = new Published(wanted.record(), wanted.on());
    var search = new SiteSearch(wanted.record());
    var api = new Api(Sites.of(published, search));
    Site site = Sites.of(published, search, api.documentation());
    var setup =
        new Setup(wanted.bind(), wanted.port(), wanted.requestsPerMinute(), wanted.behindProxy());
    return WebServer.start(setup, site, List.of(api, new SiteHandler(site)), mistakes);
  }
}
