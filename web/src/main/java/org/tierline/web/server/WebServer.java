package org.tierline.web.server;

import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.tierline.exchange.Fault;
import org.tierline.publication.site.Site;
import org.tierline.web.Handler;

/** The server while it runs. Any thread may stop it. */
public final class WebServer implements AutoCloseable {
  /** Connections held at once; each takes some 30 KB while a request is under way. */
  private static final int MAX_CONNECTIONS = 1000;

  private static final int MAX_HEADER_BYTES = 8 << 10;

  /** The first page that somebody asks for isn't to wait for those that the server asks for. */
  private static final Duration FIRST_REST = Duration.ofSeconds(1);

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
  private static final Duration LONGEST_REST = Duration.ofSeconds(30);

  /** Held here, for the log system forgets what nobody holds. */
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.apache"), Logger.getLogger("org.springframework"));

  private final Setup setup;
  private final Consumer<Throwable> mistakes;
  private final Delivery delivery;
  private final ServletWebServerApplicationContext context;
  private final CountDownLatch closed = new CountDownLatch(1);

  private WebServer(
      Setup setup,
      Consumer<Throwable> mistakes,
      Delivery delivery,
      ServletWebServerApplicationContext context) {
    this.setup = setup;
    this.mistakes = mistakes;
    this.delivery = delivery;
    this.context = context;
  }

  /**
   * Starts to serve.
   *
   * @param site tells which pages there are, and makes those that tell what is wrong
   * @param handlers asked in their order
   * @param mistakes told of what should never happen
   * @throws Fault of kind BUSY if the port is taken or can't be had
   */
  public static WebServer start(
      Setup setup, Site site, List<Handler> handlers, Consumer<Throwable> mistakes) {
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    var delivery =
        new Delivery(
            new Dispatcher(handlers, new Problems(site), mistakes),
            new HashSet<>(site.pages()),
            new Limiter(setup.requestsPerMinute(), System::nanoTime),
            setup.behindProxy());
    var context = new ServletWebServerApplicationContext();
    // Beans are named one by one: to look for annotations would cost each start half a second.
    context.registerBean(TomcatServletWebServerFactory.class, () -> factory(setup));
    context.registerBean(
        ServletRegistrationBean.class,
        () -> {
          var registration = new ServletRegistrationBean<>(delivery, "/");
          registration.setLoadOnStartup(1);
          return registration;
        });
    try {
      context.refresh();
    } catch (RuntimeException e) {
      context.close();
      throw refused(setup, e);
    }
    return new WebServer(setup, mistakes, delivery, context);
  }

  /** The port it listens at. */
  public int port() {
    var server = context.getWebServer();
    if (server == null) {
      throw new IllegalStateException("it was stopped");
    }
    return server.getPort();
  }

  /**
   * Serves another site from now on; what is under way is answered by the one before. Any thread
   * may call it.
   *
   * @param handlers asked in their order
   */
  public void replace(Site site, List<Handler> handlers) {
    delivery.replace(
        new Dispatcher(handlers, new Problems(site), mistakes), new HashSet<>(site.pages()));
  }

  /**
   * Lets it ask itself for some of its pages for some seconds, beside what others ask, so that it
   * is fast when a crowd comes. Ends by itself, and at the latest when the server is stopped. On a
   * machine that is busy with other things nothing is done.
   *
   * @param pages all pages of the site
   * @param further what to ask for besides some of them, by path
   */
  public void warmUp(List<String> pages, List<String> further) {
    var warmUp =
        new WarmUp(
            new InetSocketAddress(setup.bind(), port()),
            WarmUp.paths(pages, further),
            delivery::served,
            () -> closed.getCount() == 0);
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(
            () -> {
              try {
                if (!await(FIRST_REST) && !WarmUp.isMachineBusy()) {
                  warmUp.run();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Waits until it is stopped. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /**
   * Waits until it is stopped, but no longer than a time.
   *
   * @return whether it was stopped
   */
  public boolean await(Duration longest) throws InterruptedException {
    return closed.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    closed.countDown();
    context.close();
  }

  private static TomcatServletWebServerFactory factory(Setup setup) {
    var factory =
        new TomcatServletWebServerFactory() {
          @Override
          protected TomcatWebServer getTomcatWebServer(Tomcat tomcat) {
            ((StandardHost) tomcat.getHost()).setErrorReportValveClass(BareErrors.class.getName());
            return super.getTomcatWebServer(tomcat);
          }
        };
    factory.setAddress(setup.bind());
    factory.setPort(setup.port());
    factory.setRegisterDefaultServlet(false);
    factory.addConnectorCustomizers(
        connector -> {
          // Refused like any other unknown method, with the headers that all answers have.
          connector.setAllowTrace(true);
          if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            limit(http);
          }
        });
    return factory;
  }

  /**
   * What one client may take. Headers are read without a thread waiting for them; a body, or a
   * client that reads slowly, holds a virtual thread, of which there is no lack.
   */
  private static void limit(AbstractHttp11Protocol<?> http) {
    http.setExecutor(new VirtualThreadExecutor("web-"));
    http.setMaxConnections(MAX_CONNECTIONS);
    http.setMaxKeepAliveRequests(-1);
    http.setConnectionTimeout((int) LONGEST_SILENCE.toMillis());
    http.setKeepAliveTimeout((int) LONGEST_REST.toMillis());
    http.setMaxHttpRequestHeaderSize(MAX_HEADER_BYTES);
    http.setMaxSwallowSize(64 << 10);
    http.setMaxHeaderCount(64);
    ((AbstractProtocol<?>) http).setTcpNoDelay(true);
  }

  private static RuntimeException refused(Setup setup, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketException) {
        String message = String.valueOf(cause.getMessage());
        String where = "port " + setup.port() + " of " + setup.bind().getHostAddress();
        return Fault.busy(
            message.contains("in use")
                ? where + " is taken; name another with --port, or --port 0 for any that is free"
                : where + " can't be had (" + message + "); name others with --port and --bind");
      }
    }
    return e;
  }
}
