package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Assets;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Site;
import org.tierline.publication.site.Sites;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.Response;
import org.tierline.web.server.Wire.Reply;
import org.tierline.web.site.SiteHandler;

@SuppressWarnings("StringConcatToTextBlock") // that check breaks on the line ends of HTTP
class WebServerTest {
  private static final int LIMIT = 5;
  private static final Site SITE =
      Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28)));
  private static final List<Throwable> MISTAKES = new CopyOnWriteArrayList<>();
  private static WebServer server;
  private static WebServer limited;
  private static int port;

  /** What pages don't do: fail, take, be framed, be moved to strange places. */
  private static Optional<Response> odd(Request request) {
    return switch (request.path()) {
      case "/odd/bug" -> throw new IllegalStateException("secret of the house");
      case "/odd/deep" -> odd(request);
      case "/odd/busy" -> throw Fault.busy("the cellar is full");
      case "/odd/bad", "/api/bad" -> throw Fault.notFound("no " + request.query());
      case "/odd/moved" -> Optional.of(Response.moved("/to?" + request.query().get("x")));
      case "/embed/strip" -> Optional.of(text("a strip"));
      case "/chart.svg" ->
          Optional.of(Response.ok("image/svg+xml; charset=utf-8", "<svg/>".getBytes(UTF), KEEP));
      case "/api/v1/echo" ->
          Optional.of(
              text(request.method() + " " + request.mediaType() + " " + request.body().length));
      case "/search" -> Optional.of(text("found"));
      default -> Optional.empty();
    };
  }

  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final Response.Keep KEEP = Response.Keep.BRIEFLY;

  private static Response text(String text) {
    return Response.ok("text/plain; charset=utf-8", text.getBytes(UTF), Response.Keep.NOT);
  }

  @BeforeAll
  static void start() {
    List<Handler> handlers = List.of(WebServerTest::odd, new SiteHandler(SITE));
    var here = InetAddress.getLoopbackAddress();
    server = WebServer.start(new Setup(here, 0, 0, false), SITE, handlers, MISTAKES::add);
    limited = WebServer.start(new Setup(here, 0, LIMIT, true), SITE, handlers, MISTAKES::add);
    port = server.port();
  }

  @AfterAll
  static void stop() {
    server.close();
    limited.close();
  }

  private static Reply get(String target, String... headers) {
    return Wire.ask(port, "GET", target, headers);
  }

  @Test
  void aPageIsGivenWithAStampAndMayBeKeptBriefly() {
    var page = get("/countries/KOR");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).startsWith("<!DOCTYPE html>").contains("South Korea");
    assertThat(page.header("content-type")).isEqualTo("text/html;charset=utf-8");
    assertThat(page.header("etag")).matches("\"[0-9a-f]{20}\"");
    assertThat(page.header("cache-control")).isEqualTo("public, max-age=300");
    assertThat(page.header("vary")).isEqualTo("Accept-Encoding");
    assertThat(page.header("content-length")).isEqualTo(String.valueOf(page.body().length));
    assertThat(page.headers()).doesNotContainKeys("server", "set-cookie", "x-powered-by");
    assertThat(get("/countries/KOR").body()).isEqualTo(page.body());
  }

  @Test
  void anotherSiteTakesItsPlaceAndNothingOfTheFirstIsLeft() {
    var later = Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 29)));
    try (var other =
        WebServer.start(Setup.local(), SITE, List.of(new SiteHandler(SITE)), MISTAKES::add)) {
      var before = Wire.ask(other.port(), "GET", "/countries/KOR");
      assertThat(before.text()).contains("2026-11-28");
      other.replace(later, List.of(new SiteHandler(later)));
      var after =
          Wire.ask(
              other.port(), "GET", "/countries/KOR", "If-None-Match: " + before.header("etag"));
      assertThat(after.status()).isEqualTo(200);
      assertThat(after.text()).contains("2026-11-29").doesNotContain("2026-11-28");
      assertThat(Wire.ask(other.port(), "GET", "/nowhere").text()).contains("2026-11-29");
    }
  }

  @Test
  void whoHoldsItIsToldSo() {
    for (String coding : List.of("gzip", "identity")) {
      var page = get("/countries/KOR", "Accept-Encoding: " + coding);
      for (String stamps : List.of(page.header("etag"), "\"x\", W/" + page.header("etag"), "*")) {
        var again = get("/countries/KOR", "Accept-Encoding: " + coding, "If-None-Match: " + stamps);
        assertThat(again.status()).as(stamps).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("etag")).isEqualTo(page.header("etag"));
        assertThat(again.header("cache-control")).isEqualTo(page.header("cache-control"));
      }
    }
    assertThat(get("/countries/KOR", "If-None-Match: \"other\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip                    | true
          deflate, gzip;q=0.5, br | true
          GZIP                    | true
          *                       | true
          gzip;q=0                | false
          gzip; q=0.000, *        | false
          *;q=0                   | false
          br                      | false
          identity                | false
          """)
  void aPageIsCompressedForWhoTakesIt(String accepted, boolean compressed) {
    String plain = get("/countries/PRK").text();
    var page = get("/countries/PRK", "Accept-Encoding: " + accepted);
    assertThat(page.header("content-encoding")).isEqualTo(compressed ? "gzip" : "");
    assertThat(compressed ? page.unzipped() : page.text()).isEqualTo(plain);
    assertThat(page.header("vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void theHeadOfAPageIsThatOfThePage() {
    var page = get("/countries/KOR");
    var head = Wire.ask(port, "HEAD", "/countries/KOR");
    page.headers().remove("date");
    head.headers().remove("date");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.headers()).isEqualTo(page.headers());
    assertThat(head.body()).isEmpty();
  }

  @Test
  void dataMayBeReadFromAnywhere() {
    var data = get("/countries/KOR.json", "Origin: https://elsewhere.example");
    assertThat(data.header("content-type")).isEqualTo("application/json;charset=utf-8");
    assertThat(data.header("access-control-allow-origin")).isEqualTo("*");
    assertThat(data.header("cross-origin-resource-policy")).isEqualTo("cross-origin");
    assertThat(get("/countries/KOR").headers()).doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void anAssetMayBeKeptForEver() {
    String name = Assets.stampedName("site.css");
    var asset = get("/assets/" + name);
    assertThat(asset.status()).isEqualTo(200);
    assertThat(asset.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(get("/assets/no.css").status()).isEqualTo(404);
    assertThat(get("/assets/no.css").header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void aPageUnderAnotherNameLeadsToThePage() {
    var moved = get("/countries/KOR/");
    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.header("location")).isEqualTo("/countries/KOR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/countries/KOR",
        "/countries/KOR.json",
        "/countries/KOR/",
        "/nothing",
        "/odd/bug",
        "/api/nothing",
        "/..",
        "/%00",
        "/{}",
        "/countries/KOR?a=%",
        "/embed/strip",
        "/chart.svg"
      })
  void everyAnswerHasTheHeadersForSafety(String target) {
    var answer = get(target);
    boolean framed = target.startsWith("/embed");
    assertThat(answer.header("content-security-policy"))
        .contains("default-src 'none'", framed ? "frame-ancestors *" : "frame-ancestors 'none'")
        .doesNotContain("script-src 'unsafe", "*.");
    assertThat(answer.header("x-frame-options")).isEqualTo(framed ? "" : "DENY");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(answer.header("permissions-policy")).contains("geolocation=()");
    assertThat(answer.header("cross-origin-opener-policy")).isEqualTo("same-origin");
    assertThat(answer.header("cross-origin-resource-policy")).isNotEmpty();
    assertThat(answer.headers()).doesNotContainKeys("server", "set-cookie");
    assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "\tat ", "org.tierline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/assets/../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2fetc/passwd",
        "/assets/..%5c..%5cetc/passwd",
        "/assets\\..\\secret",
        "/countries/KOR%00.json",
        "/countries/%0d%0aSet-Cookie:%20a=b",
        "/countries/KOR?x=%0d%0aSet-Cookie:%20a=b",
        "/countries/%ff",
        "/%",
        "//elsewhere.example/",
        "/%2f%2felsewhere.example/",
        "/{curly}",
        "/a b",
        "/ü",
        "nothing"
      })
  void anAddressThatTriesSomethingIsRefused(String target) {
    var answer = get(target);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers()).doesNotContainKeys("set-cookie", "location");
    assertThat(answer.text()).doesNotContain("root:");
  }

  @Test
  void noHeaderCanBeSmuggledThroughAMove() {
    var moved = get("/odd/moved?x=%C3%A9%20%22%3Cb");
    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.header("location")).isEqualTo("/to?%C3%A9%20%22%3Cb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST", "TRACE", "PROPFIND", "BREW"})
  void aMethodThatIsNotServedIsTold(String method) {
    var answer = Wire.ask(port, method, "/countries/KOR", "Content-Length: 0");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).contains("GET").doesNotContain(method);
  }

  @Test
  void aBrowserMayAskWhatItMaySend() {
    var page = Wire.ask(port, "OPTIONS", "/countries/KOR");
    assertThat(page.status()).isEqualTo(204);
    assertThat(page.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    var api = Wire.ask(port, "OPTIONS", "/api/v1/echo", "Origin: https://elsewhere.example");
    assertThat(api.header("access-control-allow-methods")).contains("POST");
    assertThat(api.header("access-control-allow-headers")).contains("Content-Type");
  }

  @Test
  void peopleAreToldByAPageAndProgramsByProblemJson() {
    var page = get("/countries/Kroea");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).startsWith("<!DOCTYPE html>").contains("did you mean South Korea");
    for (String target : List.of("/countries/Kroea.json", "/api/bad?a=%3Cb%3E")) {
      var problem = get(target);
      assertThat(problem.status()).isEqualTo(404);
      assertThat(problem.header("content-type"))
          .isEqualTo("application/problem+json;charset=utf-8");
      assertThat(problem.text()).contains("\"status\" : 404", "\"title\" : \"Not Found\"");
      assertThat(problem.header("cache-control")).isEqualTo("no-store");
      assertThat(problem.header("access-control-allow-origin")).isEqualTo("*");
    }
    var unread = get("/countries/KOR.json?a=%zz");
    assertThat(unread.status()).isEqualTo(400);
    assertThat(unread.header("content-type")).contains("problem+json");
    assertThat(get("/api/v1/%zz").header("content-type")).contains("problem+json");
    assertThat(get("/odd/bad?a=%3Cb%3E").text()).contains("&lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  void aMistakeIsNotedAndNotShown() {
    MISTAKES.clear();
    assertThat(get("/odd/bug").status()).isEqualTo(500);
    assertThat(get("/odd/bug").text()).doesNotContain("secret");
    assertThat(get("/odd/deep").status()).isEqualTo(500);
    assertThat(MISTAKES).hasSize(3).first().asString().contains("secret of the house");
  }

  @Test
  void whatIsNotThereNowMayBeLater() {
    var busy = get("/odd/busy");
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.header("retry-after")).isEqualTo("10");
  }

  private static Reply post(String headers, String body) {
    return Wire.send(
        port,
        "POST /api/v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + headers
            + "\r\n"
            + body);
  }

  @Test
  void theApiTakesABodyUpToALimit() {
    assertThat(post("Content-Type: application/json\r\nContent-Length: 2\r\n", "{}").text())
        .isEqualTo("POST application/json 2");
    int most = Request.MAX_BODY;
    assertThat(post("Content-Length: " + most + "\r\n", "x".repeat(most)).text())
        .isEqualTo("POST  " + most);
    assertThat(post("Content-Length: " + (most + 1) + "\r\n", "").status()).isEqualTo(413);
    assertThat(post("Content-Length: 99999999999\r\n", "").status()).isEqualTo(413);
    assertThat(
            post(
                    "Transfer-Encoding: chunked\r\n",
                    "%x\r\n%s\r\n0\r\n\r\n".formatted(most + 1, "x".repeat(most + 1)))
                .status())
        .isEqualTo(413);
    assertThat(post("Transfer-Encoding: chunked\r\n", "zz\r\n").status()).isIn(400, 408);
  }

  @Test
  void whatIsNotHttpIsRefused() {
    assertThat(Wire.send(port, "BLAH\r\n\r\n").status()).isIn(0, 400);
    assertThat(get("/countries/KOR", "X-Long: " + "x".repeat(20_000)).status()).isEqualTo(400);
    assertThat(Wire.send(port, "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\n\r\n").status())
        .isIn(400, 414);
    assertThat(Wire.send(port, "GET / HTTP/1.1\r\n\r\n").status()).isEqualTo(400); // no host
    assertThat(
            Wire.send(
                    port,
                    "POST /api/v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
                        + "Content-Length: 3\r\n\r\n{}")
                .status())
        .isEqualTo(400);
    assertThat(get("/countries/KOR").status()).isEqualTo(200);
  }

  @Test
  void aClientHasSoManyRequestsToWhatCosts() {
    var answers = new ArrayList<Integer>();
    for (int i = 0; i < LIMIT + 2; i++) {
      answers.add(Wire.ask(limited.port(), "GET", "/search?q=" + i).status());
    }
    assertThat(answers).startsWith(200, 200, 200, 200, 200).endsWith(429, 429);
    var told = Wire.ask(limited.port(), "GET", "/api/v1/echo");
    assertThat(told.status()).isEqualTo(429);
    assertThat(Integer.parseInt(told.header("retry-after"))).isBetween(1, 60);
    assertThat(told.header("content-type")).contains("problem+json");
    String other = "X-Forwarded-For: 203.0.113.9, 198.51.100.77";
    assertThat(Wire.ask(limited.port(), "GET", "/search", other).status()).isEqualTo(200);
    assertThat(Wire.ask(limited.port(), "GET", "/countries/KOR").status()).isEqualTo(200);
  }

  @Test
  void manyAtOnceGetTheSame() throws Exception {
    String expected = get("/countries/AFG").text();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          IntStream.range(0, 300)
              .mapToObj(i -> threads.submit(() -> get("/countries/AFG?n=" + i % 50).text()))
              .toList();
      for (var each : asked) {
        assertThat(each.get())
            .startsWith("<!DOCTYPE html>")
            .hasSizeGreaterThan(expected.length() / 2);
      }
    }
  }

  @Test
  void slowClientsKeepNobodyWaiting() throws IOException {
    var slow = new ArrayList<Socket>();
    try {
      for (int i = 0; i < 600; i++) {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        slow.add(socket);
        String begun =
            i % 3 == 0
                ? "POST /api/v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx"
                : "GET /countries/KOR HTTP/1.1\r\nHost: a\r\nX-Slow: ";
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      }
      for (int i = 0; i < 20; i++) {
        assertThat(get("/countries/KOR").status()).isEqualTo(200);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aTakenPortIsToldInOneSentence() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var setup = new Setup(InetAddress.getLoopbackAddress(), taken.getLocalPort(), 0, false);
      assertThatThrownBy(() -> WebServer.start(setup, SITE, List.of(), MISTAKES::add))
          .isInstanceOf(Fault.class)
          .hasMessage(
              "port %d of 127.0.0.1 is taken; name another with --port, or --port 0 for any that is free",
              taken.getLocalPort());
    }
  }
}
