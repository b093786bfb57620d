package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Sites;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.api.Api;
import org.tierline.web.server.Wire.Reply;
import org.tierline.web.site.SiteHandler;
import org.tierline.web.site.SiteSearch;

/** The API as it goes over the wire. */
@SuppressWarnings("StringConcatToTextBlock") // that check breaks on the line ends of HTTP
class ApiOverHttpTest {
  private static final int LIMIT = 3;
  private static final List<Throwable> MISTAKES = new CopyOnWriteArrayList<>();
  private static WebServer server;
  private static WebServer limited;

  @BeforeAll
  static void start() {
    var record = RecordFiles.builtIn();
    var published = new Published(record, LocalDate.of(2026, 11, 28));
    var search = new SiteSearch(record);
    var api = new Api(Sites.of(published, search));
    var site = Sites.of(published, search, api.documentation());
    List<Handler> handlers = List.of(api, new SiteHandler(site));
    var here = InetAddress.getLoopbackAddress();
    server = WebServer.start(new Setup(here, 0, 0, false), site, handlers, MISTAKES::add);
    limited = WebServer.start(new Setup(here, 0, LIMIT, false), site, handlers, MISTAKES::add);
  }

  @AfterAll
  static void stop() {
    server.close();
    limited.close();
    assertThat(MISTAKES).isEmpty();
  }

  private static Reply get(String target, String... headers) {
    return Wire.ask(server.port(), "GET", target, headers);
  }

  private static Reply post(String mediaType, String body) {
    return post(server, "/api/v1/determinations", mediaType, body);
  }

  private static Reply bill(String query, String body) {
    String bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return post(server, "/api/v1/what-if" + query, "application/yaml", bytes);
  }

  private static Reply post(WebServer to, String target, String mediaType, String body) {
    return Wire.send(
        to.port(),
        "POST "
            + target
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            + ("Content-Type: " + mediaType + "\r\nContent-Length: " + body.length() + "\r\n\r\n")
            + body);
  }

  @Test
  void anAnswerHasWhatAllAnswersHave() {
    var answer = get("/api/v1/placements?limit=2", "Origin: https://elsewhere.example");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/json;charset=utf-8");
    assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
    assertThat(answer.header("access-control-expose-headers")).contains("Link", "Retry-After");
    assertThat(answer.header("link")).matches("</api/v1/placements\\?cursor=.*>; rel=\"next\"");
    String stamp = answer.header("etag");
    assertThat(get("/api/v1/placements?limit=2", "If-None-Match: " + stamp).status())
        .isEqualTo(304);
    var packed = get("/api/v1/placements?limit=2", "Accept-Encoding: gzip");
    assertThat(packed.header("content-encoding")).isEqualTo("gzip");
    assertThat(packed.unzipped()).isEqualTo(answer.text());
    String next = answer.header("link").replaceAll("^<|>.*", "");
    assertThat(get(next).text()).contains("\"edition\" : 2014");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/nothing              | 404
          /api/v1/placements?tier=T9   | 400
          /api/v1/placements?tier=%zz  | 400
          /api/v1/determinations       | 405
          /ko/api/v1/editions          | 404
          """)
  void aProblemIsToldToPrograms(String target, int status) {
    var answer = get(target);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json;charset=utf-8");
    assertThat(answer.text()).contains("\"status\" : " + status, "\"problems\" : [");
  }

  @Test
  void allThatIsWrongWithFactsIsToldWithItsLine() {
    var answer =
        post("application/yaml", "edition: 2025\niso3: PRK\nscope:\n  otd: perhaps\nnonsense: 1\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("\"source\" : \"body\",\n      \"line\" : 4")
        .contains("\"source\" : \"body\",\n      \"line\" : 5");
  }

  @Test
  void factsAreTakenAndOtherThingsAreNot() {
    assertThat(post("application/yaml", "edition: 2025\niso3: PRK\n").status()).isEqualTo(200);
    assertThat(post("text/html", "<p>").status()).isEqualTo(415);
    var large = post("application/yaml", "#".repeat(Request.MAX_BODY + 1));
    assertThat(large.status()).isIn(0, 413);
    var told =
        Wire.send(
            server.port(),
            "POST /api/v1/determinations HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/yaml\r\nContent-Length: 1048577\r\n\r\n");
    assertThat(told.status()).isEqualTo(413);
    assertThat(told.header("content-type")).contains("problem+json");
  }

  @Test
  void aBillIsAnsweredAndNotKept() throws IOException {
    var answer =
        bill("?editions=2015", Files.readString(Path.of("../examples/bills/no-waivers.yaml")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.headers()).doesNotContainKey("etag");
    assertThat(answer.text()).contains("\"schema\" : \"tierline/what-if/1\"", "\"edition\" : 2015");
  }

  /** Each asks for more than a bill can; had it been done, no answer would come. */
  static List<Arguments> hostile() {
    var aliases = new StringBuilder("bill: &a0 lol\nabout:\n");
    for (int i = 1; i < 40; i++) {
      String nine = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
      aliases.append("- &a").append(i).append(" [").append(nine).append("]\n");
    }
    String one = "- {strike: TVPA-110-c, editions: 2012, cite: x}\n";
    return List.of(
        Arguments.of("aliases", aliases.toString(), "aliases (*name) aren't read"),
        Arguments.of("itself", "bill: &a [*a]", "aliases (*name) aren't read"),
        Arguments.of("merge", "bill: &a {x: 1}\n<<: *a\n", "aliases (*name) aren't read"),
        Arguments.of("brackets", "bill: " + "[".repeat(900_000), "nests deeper than 20 levels"),
        Arguments.of("keys", "? ".repeat(400_000), "nests deeper than 20 levels"),
        Arguments.of("dashes", "- ".repeat(400_000), "nests deeper than 20 levels"),
        Arguments.of(
            "amendments", "bill: x\namendments:\n" + one.repeat(20_000), "200 are the most"),
        Arguments.of("faults", "a:\n".repeat(300_000), "200 are told at once"),
        Arguments.of("name", "strike: " + "T".repeat(1_000_000), "there is no key"),
        Arguments.of("documents", "--- x\n".repeat(100_000), "a second document starts here"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  @Timeout(60)
  void aHostileBillIsRefused(String name, String body, String words) {
    var answer = bill("", body);
    assertThat(answer.status()).as(name).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json;charset=utf-8");
    assertThat(answer.text()).contains(words, "\"source\" : \"body\"").hasSizeLessThan(200_000);
  }

  @Test
  void allThatIsWrongWithABillIsToldWithItsPlace() {
    var answer = bill("", "bill: x\namendments:\n- {strike: TVPA-110-b-2-G, editions: 1999}\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("amendments[1].cite is missing", "amendments[1].editions is", "did you mean")
        .contains("body:3:12: amendments[1].strike", "\"source\" : \"body\",\n      \"line\" : 3");
  }

  @Test
  void aClientHasSoManyRequests() {
    int port = limited.port();
    for (int i = 0; i < LIMIT; i++) {
      assertThat(Wire.ask(port, "GET", "/api/v1/editions").status()).isEqualTo(200);
    }
    var bill = post(limited, "/api/v1/what-if", "application/yaml", "bill: x");
    assertThat(bill.status()).isEqualTo(429);
    var told = Wire.ask(port, "GET", "/api/v1/editions");
    assertThat(told.status()).isEqualTo(429);
    assertThat(Integer.parseInt(told.header("retry-after"))).isBetween(1, 60);
    assertThat(told.header("content-type")).contains("problem+json");
    assertThat(Wire.ask(port, "GET", "/api").status()).isEqualTo(200);
  }

  @Test
  void peopleCanReadWhatThereIs() {
    var page = get("/api");
    assertThat(page.header("content-type")).isEqualTo("text/html;charset=utf-8");
    assertThat(page.text())
        .contains("<code>GET /api/v1/placements</code>", "<details>", "curl ")
        .doesNotContain("<script>");
    assertThat(get("/data").text()).contains("href=\"/api\"");
    assertThat(get("/ko/api").status()).isEqualTo(200);
  }
}
