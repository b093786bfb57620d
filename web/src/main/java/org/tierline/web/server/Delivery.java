package org.tierline.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.tierline.exchange.Fault;
import org.tierline.publication.frame.Address;
import org.tierline.web.Request;
import org.tierline.web.Response;
import org.tierline.web.Response.Keep;

/**
 * Takes requests as HTTP has them and gives answers as HTTP has them: kept ones at once, others
 * from the {@link Dispatcher}.
 */
final class Delivery extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final long PAGES_BYTES = 24L << 20;
  private static final long OTHERS_BYTES = 8L << 20;
  private static final String FORWARDED = "X-Forwarded-For";
  private static final byte[] NOTHING = {};

  private final transient Limiter limiter;
  private final boolean behindProxy;
  private transient volatile Counter counter;

  private final transient Bodies bodies = new Bodies();
  private final transient LongAdder served = new LongAdder();

  /**
   * Who answers, and what was answered. A request goes to one counter from beginning to end, so
   * that no answer of yesterday's lies on a shelf of today's.
   *
   * @param pages the paths of the site's pages, in English and without ending
   * @param pageShelf for the site's own pages, whose number is known
   * @param otherShelf for whatever else can be asked: nobody can push pages from their shelf by
   *     asking much of it
   */
  private record Counter(
      Dispatcher dispatcher, Set<String> pages, Shelf pageShelf, Shelf otherShelf) {}

  /**
   * @param pages the paths of the site's pages, in English and without ending
   */
  Delivery(Dispatcher dispatcher, Set<String> pages, Limiter limiter, boolean behindProxy) {
    this.counter = counter(dispatcher, pages);
    this.limiter = limiter;
    this.behindProxy = behindProxy;
  }

  private static Counter counter(Dispatcher dispatcher, Set<String> pages) {
    return new Counter(
        dispatcher, Set.copyOf(pages), new Shelf(PAGES_BYTES), new Shelf(OTHERS_BYTES));
  }

  /** Asks another for the answers from now on, and forgets those that were given. */
  void replace(Dispatcher dispatcher, Set<String> pages) {
    counter = counter(dispatcher, pages);
  }

  /** How many requests came, about: those under way at this moment may be counted or not. */
  long served() {
    return served.sum();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    served.increment();
    Counter here = counter;
    try {
      String method = request.getMethod();
      boolean read = method.equals("GET") || method.equals("HEAD");
      Prepared kept =
          read && request.getQueryString() == null
              ? here.pageShelf().find(request.getRequestURI())
              : null;
      send(kept != null ? kept : prepared(here, request, method, read), request, response);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      here.dispatcher().noteMistake(e);
      if (!response.isCommitted()) {
        response.reset();
        response.sendError(500);
      }
    }
  }

  private Prepared prepared(Counter here, HttpServletRequest request, String method, boolean read) {
    Problems problems = here.dispatcher().problems();
    Target target;
    try {
      String query = request.getQueryString();
      target = Target.parse(request.getRequestURI(), query == null ? "" : query);
    } catch (Fault fault) {
      // As it was written, for it can't be read; it still tells whether a program asks.
      String path = request.getRequestURI();
      return Prepared.of(problems.of(400, String.valueOf(fault.getMessage()), path), Area.of(path));
    }
    Area area = Area.of(target.path());
    if (method.equals("OPTIONS")) {
      return Prepared.of(options(area, Area.takesBodies(target.path())), area);
    }
    boolean taken = Area.takesBodies(target.path());
    if (!read && !(method.equals("POST") && taken)) {
      return Prepared.of(
          problems
              .of(405, "the method " + method + " isn't served here", target.path())
              .with("Allow", allowed(taken)),
          area);
    }
    if (Area.isMeasured(target.path()) || isAsked(target, area)) {
      int seconds =
          limiter.secondsToWait(
              Client.of(
                  request.getRemoteAddr(),
                  behindProxy ? Collections.list(request.getHeaders(FORWARDED)) : List.of()));
      if (seconds > 0) {
        return Prepared.of(
            problems
                .of(
                    429,
                    "too many requests from your address; ask again in " + seconds + " s",
                    target.path())
                .with("Retry-After", String.valueOf(seconds)),
            area);
      }
    }
    return read ? get(here, target, area) : post(here.dispatcher(), target, area, request);
  }

  private static Prepared get(Counter here, Target target, Area area) {
    String key = target.key();
    Shelf shelf = isPage(here.pages(), target, area) ? here.pageShelf() : here.otherShelf();
    Prepared kept = shelf.find(key);
    if (kept != null) {
      return kept;
    }
    var made =
        Prepared.of(here.dispatcher().answer(Request.get(target.path(), target.query())), area);
    if (made.keep()) {
      shelf.put(key, made);
    }
    return made;
  }

  /** Whether a part of some data is asked for: there are parts without number, each made anew. */
  private static boolean isAsked(Target target, Area area) {
    return area == Area.DATA && !target.query().isEmpty();
  }

  private static boolean isPage(Set<String> pages, Target target, Area area) {
    return target.query().isEmpty()
        && !Area.isMeasured(target.path())
        && (area == Area.ASSET || pages.contains(Address.of(target.path(), target.query()).page()));
  }

  private Prepared post(
      Dispatcher dispatcher, Target target, Area area, HttpServletRequest request) {
    String mediaType = request.getContentType();
    try (var body = bodies.open()) {
      byte[] bytes = body.read(request);
      return Prepared.of(
          dispatcher.answer(
              Request.post(
                  target.path(), target.query(), mediaType == null ? "" : mediaType, bytes)),
          area);
    } catch (Bodies.Refused refused) {
      var response =
          dispatcher
              .problems()
              .of(refused.status(), String.valueOf(refused.getMessage()), target.path())
              .with("Connection", "close");
      return Prepared.of(
          refused.status() == 503 ? response.with("Retry-After", "10") : response, area);
    }
  }

  private static Response options(Area area, boolean taken) {
    var response =
        new Response(204, "", NOTHING, Keep.NOT, new TreeMap<>()).with("Allow", allowed(taken));
    return area == Area.API || area == Area.DATA
        ? response
            .with("Access-Control-Allow-Methods", allowed(taken))
            .with("Access-Control-Allow-Headers", "Content-Type, If-None-Match")
            .with("Access-Control-Max-Age", "86400")
        : response;
  }

  private static String allowed(boolean taken) {
    return taken ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
  }

  private static void send(
      Prepared answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] gzip = answer.gzip();
    boolean compressed = gzip != null && takesGzip(request.getHeader("Accept-Encoding"));
    for (Safety.Header header : answer.headers()) {
      response.addHeader(header.name(), header.value());
    }
    if (!answer.etag().isEmpty()) {
      response.addHeader("ETag", compressed ? answer.gzipEtag() : answer.etag());
      if (isHeld(answer, request.getHeader("If-None-Match"))) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(answer.status());
    byte[] body = compressed && gzip != null ? gzip : answer.body();
    if (compressed) {
      response.addHeader("Content-Encoding", "gzip");
    }
    if (answer.status() != 204) {
      response.setContentLength(body.length);
    }
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Whether the client names a stamp of this answer, by RFC 9110, section 13.1.2. */
  private static boolean isHeld(Prepared answer, @Nullable String stamps) {
    return stamps != null
        && (stamps.contains(answer.etag())
            || stamps.contains(answer.gzipEtag())
            || stamps.strip().equals("*"));
  }

  /** Whether a client takes gzip, by RFC 9110, section 12.5.3. */
  static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    boolean any = false;
    for (String coding : accepted.split(",", -1)) {
      int parameters = coding.indexOf(';');
      String name = (parameters < 0 ? coding : coding.substring(0, parameters)).strip();
      boolean wanted =
          parameters < 0 || !coding.substring(parameters).matches(";\\s*q=0(\\.0*)?\\s*");
      if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
        return wanted;
      }
      any |= name.equals("*") && wanted;
    }
    return any;
  }
}
