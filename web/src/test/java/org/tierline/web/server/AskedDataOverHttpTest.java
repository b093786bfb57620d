package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Sites;
import org.tierline.web.Handler;
import org.tierline.web.site.SiteHandler;

/** Parts of the pages' tables as they go over the wire. */
class AskedDataOverHttpTest {
  private static final int LIMIT = 3;
  private static final List<Throwable> MISTAKES = new CopyOnWriteArrayList<>();
  private static final List<String> MADE = new CopyOnWriteArrayList<>();
  private static WebServer server;
  private static WebServer limited;

  @BeforeAll
  static void start() {
    var site = Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28)));
    var pages = new SiteHandler(site);
    List<Handler> handlers =
        List.of(
            request -> {
              MADE.add(Objects.requireNonNullElse(request.query().get("time"), request.path()));
              return pages.answer(request);
            });
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

  private static Wire.Reply get(String target, String... headers) {
    return Wire.ask(server.port(), "GET", target, headers);
  }

  @Test
  void aPartIsGivenWithItsOwnStamp() {
    var whole = get("/editions/2025.csv");
    var part = get("/editions/2025.csv?country=KOR,PRK&time=2010..2025");
    assertThat(part.status()).isEqualTo(200);
    assertThat(part.header("content-type")).isEqualTo(whole.header("content-type"));
    assertThat(part.header("cache-control")).isEqualTo("public, max-age=300");
    assertThat(part.text().lines()).hasSize(3);
    assertThat(whole.text()).contains(part.text().lines().skip(1).toList());
    var stamps = new HashSet<String>();
    for (String query : List.of("", "?country=KOR", "?country=PRK", "?time=2001")) {
      String target = "/editions/2025.csv" + query;
      String stamp = get(target).header("etag");
      stamps.add(stamp);
      assertThat(get(target, "If-None-Match: " + stamp).status()).isEqualTo(304);
      assertThat(get(target).header("etag")).isEqualTo(stamp);
    }
    assertThat(stamps).hasSize(4);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /editions/2025.csv?country=kor     | ?country: "kor" is no code of a government; a code is three capital letters, like KOR
          /editions/2025.csv?country=KRO     | ?country: there is no government "KRO" in the record; did you mean
          /editions/2025.csv?country=KOR,    | ?country: "" is no code of a government
          /changes.csv?time=2025..2010       | ?time: "2025..2010" is no time; write a year or a range of years
          /changes.csv?country=KOR           | ?country: this table has no column of governments; it can be asked by ?time
          /streaks.csv?time=2015             | ?time: this table has no column of editions; it can be asked by ?country
          /clock.csv?time=FY2026             | ?time: this table is by edition; write years like 2025, without FY
          /consequences.csv?time=FY2010..2015| ?time: "FY2010..2015" is no time
          /law.csv?country=KOR               | ?country: this table has no column of governments; leave it out
          """)
  void aWrongValueIsToldInTheWordsOfTheFormat(String target, String message) {
    var table = get(target);
    assertThat(table.status()).isEqualTo(400);
    assertThat(table.header("content-type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(table.header("cache-control")).isEqualTo("no-store");
    assertThat(table.text()).startsWith(message).endsWith("\n").hasLineCount(1);
    var json = get(target.replace(".csv", ".json"));
    assertThat(json.status()).isEqualTo(400);
    assertThat(json.header("content-type")).isEqualTo("application/problem+json;charset=utf-8");
    assertThat(json.text())
        .contains("\"status\" : 400", "\"source\" : \"" + message.split(":", 2)[0]);
    assertThat(get(target.replaceAll("\\.csv.*", "")).status()).isEqualTo(200);
  }

  @Test
  void allWrongValuesAreToldALineEach() {
    assertThat(get("/data.csv?country=kor,KRO&time=soon").text()).hasLineCount(3);
  }

  /** Sixty parts of 0.2 MB are more than all the room there is for what isn't a page. */
  @Test
  void partsPushOneAnotherOutAndNoPage() {
    MADE.clear();
    get("/countries/KOR");
    get("/countries/KOR.csv");
    for (int i = 0; i < 60; i++) {
      assertThat(get("/data.csv?time=2001.." + (2100 + i)).body().length).isGreaterThan(150_000);
    }
    int made = MADE.size();
    get("/countries/KOR");
    get("/countries/KOR.csv");
    get("/data.csv?time=2001..2159");
    assertThat(MADE).as("the pages and the last part were kept").hasSize(made);
    get("/data.csv?time=2001..2100");
    assertThat(MADE).as("the first part wasn't").hasSize(made + 1);
  }

  @Test
  void aClientHasSoManyParts() {
    int port = limited.port();
    for (int i = 0; i < LIMIT; i++) {
      assertThat(Wire.ask(port, "GET", "/streaks.csv?country=PRK").status()).isEqualTo(200);
    }
    var told = Wire.ask(port, "GET", "/streaks.csv?country=PRK");
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("content-type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(Wire.ask(port, "GET", "/streaks.csv").status()).isEqualTo(200);
  }
}
