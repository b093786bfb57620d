package org.tierline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.cli.serve.Wanted;
import org.tierline.exchange.record.RecordFiles;

/**
 * Pages and pictures by the Nu HTML Checker, whose jar the environment's {@code HTML_CHECKER}
 * names. The one in Maven's repository is of 2020 and doesn't know today's HTML; npm's {@code
 * vnu-jar} has the present one.
 */
@Tag("browser")
class MarkupTest {
  private static final List<String> PICTURES =
      List.of(
          "/countries/KOR.svg", "/countries/JPN.svg", "/editions/2025.svg", "/editions/2001.svg");
  private static final List<String> MORE_GOVERNMENTS =
      List.of("AFG", "CUW", "CUB", "JPN", "PRK", "SOM", "SRB", "TWN", "USA", "YEM");
  private static final List<String> MORE_EDITIONS = List.of("2001", "2004", "2011", "2018", "2020");

  @Test
  void theCheckerFindsNoError(@TempDir Path folder) throws IOException, InterruptedException {
    String checker = System.getenv().getOrDefault("HTML_CHECKER", "");
    assumeTrue(
        !checker.isEmpty(),
        "HTML_CHECKER names no jar of the Nu HTML Checker (npm pack vnu-jar has one), so the pages'"
            + " markup is not checked");
    var mistakes = new CopyOnWriteArrayList<Throwable>();
    var here = InetAddress.getLoopbackAddress();
    var wanted =
        new Wanted(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28), false, here, 0, 0, false);
    try (var server = SpringServer.start(wanted, mistakes::add);
        var client = HttpClient.newHttpClient()) {
      int number = 0;
      for (String path : paths()) {
        number++;
        var address = URI.create("http://localhost:" + server.port() + path);
        var answer =
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        boolean picture = path.endsWith(".svg");
        String name = number + path.replaceAll("[^A-Za-z0-9]", "_") + (picture ? ".svg" : ".html");
        assertThat(answer.body()).as(path).isNotEmpty();
        Files.write(folder.resolve(name), answer.body());
      }
    }
    var run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss1m",
                "-jar",
                checker,
                "--errors-only",
                "--also-check-svg",
                "--skip-non-html",
                "--format",
                "gnu",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines().toList()).isEmpty();
    assertThat(run.waitFor()).isEqualTo(0);
    assertThat(mistakes).isEmpty();
  }

  private static List<String> paths() {
    var paths = new ArrayList<>(PageKind.ALL.stream().map(PageKind::path).toList());
    paths.addAll(PICTURES);
    for (String code : MORE_GOVERNMENTS) {
      paths.add("/countries/" + code);
      paths.add("/countries/" + code + "/brief");
    }
    for (String year : MORE_EDITIONS) {
      paths.add("/editions/" + year);
      paths.add("/changes/" + year);
      paths.add("/law?edition=" + year);
    }
    return paths;
  }
}
