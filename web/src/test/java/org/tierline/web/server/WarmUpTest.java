package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Sites;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.Response;

class WarmUpTest {
  private static final List<String> PATHS =
      IntStream.range(0, 40).mapToObj(number -> "/pages/" + number).toList();

  private final ConcurrentHashMap<String, Integer> times = new ConcurrentHashMap<>();
  private final List<Throwable> mistakes = new ArrayList<>();
  private WebServer server;

  /** Keeps nothing, so that each request comes here, and counts. */
  private Optional<Response> counted(Request request) {
    times.merge(request.path(), 1, Integer::sum);
    return Optional.of(
        Response.ok(
            "text/plain",
            ("the page " + request.path()).getBytes(StandardCharsets.UTF_8),
            Response.Keep.NOT));
  }

  @BeforeEach
  void start() {
    var site = Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28)));
    List<Handler> handlers = List.of(this::counted);
    server = WebServer.start(Setup.local(), site, handlers, mistakes::add);
  }

  @AfterEach
  void stop() {
    server.close();
    assertThat(mistakes).isEmpty();
  }

  private InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
  }

  @Test
  void asksForPagesAgainAndAgainAndOnceForWhatIsMeasured() {
    var paths = new ArrayList<>(PATHS);
    paths.add("/api/v1/openapi.json");
    new WarmUp(address(), paths, () -> 0, () -> times.getOrDefault("/pages/0", 0) >= 5).run();
    assertThat(times).containsOnlyKeys(paths).containsEntry("/api/v1/openapi.json", 1);
    assertThat(PATHS).allSatisfy(path -> assertThat(times.get(path)).isBetween(4, 5));
  }

  @Test
  void theFirstPageAndSomeOfAllKindsAreAskedFor() {
    var pages = Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28))).pages();
    assertThat(WarmUp.paths(pages, List.of("/more.json")))
        .startsWith("/")
        .endsWith("/more.json")
        .doesNotHaveDuplicates()
        .anyMatch(path -> path.startsWith("/law/"))
        .anyMatch(path -> path.matches("/countries/[A-Z]{3}/\\d{4}"))
        .anyMatch(path -> path.matches("/countries/[A-Z]{3}/\\d{4}[.]json"))
        .hasSizeBetween(60, 130);
    assertThat(WarmUp.paths(List.of("/", "/about"), List.of())).containsExactly("/", "/about");
  }

  @Test
  void leavesTheServerToOthersWhenTheyComeInNumbers() {
    var served = new AtomicInteger();
    var warmUp =
        new WarmUp(address(), PATHS, () -> served.addAndGet(WarmUp.OTHERS / 2), () -> false);
    warmUp.run();
    assertThat(warmUp.asked()).isPositive().isLessThan(10L * PATHS.size());
  }

  @Test
  void whereNothingCanBeAskedForItIsDone() {
    new WarmUp(address(), List.of(), () -> 0, () -> false).run();
    new WarmUp(address(), PATHS, () -> 0, () -> true).run();
    assertThat(times).isEmpty();
  }

  @Test
  void aServerThatIsGoneIsNoMistake() throws IOException {
    int nobody;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = free.getLocalPort();
    }
    var warmUp =
        new WarmUp(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), nobody),
            PATHS,
            () -> 0,
            () -> false);
    warmUp.run();
    assertThat(warmUp.asked()).isZero();
  }
}
