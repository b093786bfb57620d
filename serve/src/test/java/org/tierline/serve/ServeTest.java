package org.tierline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.Surroundings;
import org.tierline.cli.serve.SiteServer;
import org.tierline.cli.serve.Wanted;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.web.server.Setup;
import org.tierline.web.server.WebServer;

class ServeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(SiteServer server, String... args) {
    var in = new ByteArrayInputStream(new byte[0]);
    var console = new Console(in, out, err, Console.DEFAULT_WIDTH, false, false, false);
    return Cli.run(args, new Surroundings(console, TODAY), server, new Press());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Serves one page and stops. */
  private static final class OnePage implements SiteServer {
    private final String path;
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    OnePage(String path) {
      this.path = path;
    }

    @Override
    public void serve(Wanted wanted, Consumer<Integer> ready, Consumer<Throwable> mistakes) {
      try (var server = SpringServer.start(wanted, mistakes)) {
        ready.accept(server.port());
        answer.complete(ask(server.port(), path));
      }
    }
  }

  private static String ask(int port, String path) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysWhereItIsAndServesThePages() {
    var page = new OnePage("/countries/KOR");
    assertThat(run(page, "serve", "--port", "0")).isEqualTo(0);
    assertThat(out()).matches("Tierline is at http://localhost:\\d+ \\(Ctrl\\+C stops it\\)\n");
    assertThat(err()).isEmpty();
    assertThat(page.answer.join()).startsWith("HTTP/1.1 200").contains("South Korea");
  }

  @Test
  void servesWhatWasKnownByADay() {
    var data = new OnePage("/countries/KOR.json");
    assertThat(run(data, "serve", "--port", "0", "--on", "2015-12-31")).isEqualTo(0);
    assertThat(data.answer.join())
        .contains("\"asOf\" : \"2015-12-31\"")
        .doesNotContain("\"edition\" : 2016");
  }

  @Test
  void atMidnightThePagesMoveOnAndAnswersOfTheDayBeforeAreForgotten() {
    var whole = RecordFiles.builtIn();
    var first = DaySite.of(whole, LocalDate.of(2017, 6, 26));
    var setup = Setup.local();
    var mistakes = new ArrayList<Throwable>();
    try (var server = WebServer.start(setup, first.site(), first.handlers(), mistakes::add)) {
      for (var day : List.of("2017-06-26", "2017-06-27", "2017-06-28", "2017-06-01")) {
        var clock =
            Clock.fixed(
                LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        var calendar = new Calendar(first, whole, server::replace, clock);
        calendar.turn();
        String shown = day.equals("2017-06-01") ? "2017-06-28" : day;
        assertThat(ask(server.port(), "/editions.json")).contains("\"asOf\" : \"" + shown + "\"");
        assertThat(ask(server.port(), "/api/v1/editions")).contains("\"asOf\" : \"" + shown + "\"");
        assertThat(ask(server.port(), "/editions/2017").startsWith("HTTP/1.1 200"))
            .as("the edition of 27 June 2017 on " + shown)
            .isEqualTo(!shown.equals("2017-06-26"));
      }
    }
    assertThat(mistakes).isEmpty();
  }

  @Test
  void theIndexOfTheSearchIsKeptWhileNothingNewIsKnown() {
    var whole = RecordFiles.builtIn();
    var first = DaySite.of(whole, LocalDate.of(2017, 6, 20));
    assertThat(first.on(LocalDate.of(2017, 6, 21), whole).search()).isSameAs(first.search());
    assertThat(first.on(LocalDate.of(2017, 6, 27), whole).search()).isNotSameAs(first.search());
  }

  @ParameterizedTest
  @CsvSource({"serve, true", "serve --on 2019-06-20, false", "serve --on 2026-01-15, false"})
  void theDayMovesUnlessItWasAskedFor(String command, boolean moves) {
    var moving = new ArrayList<Boolean>();
    run((wanted, _, _) -> moving.add(wanted.moving()), command.split(" ", -1));
    assertThat(moving).containsExactly(moves);
  }

  /** Sends facts and stops. */
  private static final class OneDetermination implements SiteServer {
    private final byte[] facts;
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    OneDetermination(byte[] facts) {
      this.facts = facts;
    }

    @Override
    public void serve(Wanted wanted, Consumer<Integer> ready, Consumer<Throwable> mistakes) {
      try (var server = SpringServer.start(wanted, mistakes);
          var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        ready.accept(server.port());
        String head =
            "POST /api/v1/determinations HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + ("Content-Type: application/yaml\r\nContent-Length: " + facts.length)
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(facts);
        answer.complete(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void theApiDeterminesWhatTheCommandDetermines() throws IOException {
    var file = Path.of("../examples/PRK-2025.yaml");
    var sent = new OneDetermination(Files.readAllBytes(file));
    assertThat(run(sent, "serve", "--port", "0")).isEqualTo(0);
    out.reset();
    assertThat(run(new SpringServer(Clock.systemUTC()), "rate", "--json", file.toString()))
        .isEqualTo(0);
    assertThat(sent.answer.join()).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n" + out());
    assertThat(out()).contains("\"tier\" : \"T3\"");
  }

  @Test
  void aTakenPortIsNotAvailable() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run(new SpringServer(Clock.systemUTC()), "serve", "--port", port)).isEqualTo(4);
      assertThat(err())
          .isEqualTo(
              "tierline: port "
                  + port
                  + " of 127.0.0.1 is taken; name another with --port, or --port 0 for any that is"
                  + " free\n");
      assertThat(out()).isEmpty();
    }
  }

  @Test
  void anAddressOfAnotherMachineIsNotAvailable() {
    assertThat(
            run(new SpringServer(Clock.systemUTC()), "serve", "--port", "0", "--bind", "192.0.2.1"))
        .isEqualTo(4);
    assertThat(err()).contains("192.0.2.1 can't be had", "--bind").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port 65536               | "65536" is no port
          --port http                | "http" is no port
          --bind example.org         | "example.org" is no address
          --bind 1.2.3.4.5           | "1.2.3.4.5" is no address
          --requests-per-minute many | "many" is no number of requests
          --on 2027-01-01            | nothing is known of 2027-01-01 yet
          """)
  void whatCannotBeMeantIsTold(String options, String told) {
    var args = ("serve " + options).split(" ", -1);
    assertThat(run(SiteServer.elsewhere(), args)).isEqualTo(2);
    assertThat(err()).contains(told);
  }

  @Test
  void theCommandLineAloneSaysHowToStartIt() {
    assertThat(run(SiteServer.elsewhere(), "serve")).isEqualTo(4);
    assertThat(err()).startsWith("tierline: ").contains("./tierline serve").hasLineCount(1);
  }

  @Test
  void helpHasExamples() {
    assertThat(run(SiteServer.elsewhere(), "serve", "--help")).isEqualTo(0);
    assertThat(out())
        .contains(
            "--port",
            "--bind",
            "Example: tierline serve",
            "everybody who reaches the address can read all pages");
  }

  @Test
  void everyPageThatTheLauncherRehearsesIsAnswered() throws IOException {
    List<String> paths = Rehearsal.paths(Path.of("../scripts/pages.txt"));
    assertThat(paths).isNotEmpty();
    assertThat(Rehearsal.run(paths)).isEqualTo(0);
    assertThat(Rehearsal.run(List.of("/no-such-page"))).isEqualTo(70);
  }
}
