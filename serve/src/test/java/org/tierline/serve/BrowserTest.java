package org.tierline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tierline.cli.serve.Wanted;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.web.server.WebServer;

/**
 * The site in Chromium: nothing wider than the screen, no violation that axe-core knows of, no
 * request to another host, and all of it without script and by keyboard. Pictures of each page stay
 * in {@code target/screenshots}.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  static final List<PageKind> PAGES = PageKind.ALL;

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
  private static final double PATIENCE_MILLIS = 120_000;

  /** What a violation of axe-core is told as, one a line. */
  private static final String VIOLATIONS =
      """
      async () => {
        const run = {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]};
        const found = (await axe.run(document, run)).violations;
        return found.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${rule.help}: ${node.target.join(" ")}: ${node.html.slice(0, 200)}`));
      }""";

  /** What stands out of the document to the right, if it can be scrolled there. */
  private static final String TOO_WIDE =
      """
      () => {
        const page = document.documentElement;
        if (page.scrollWidth <= page.clientWidth) {
          return [];
        }
        return [...document.body.querySelectorAll("*")]
            .filter(part => part.getBoundingClientRect().right > page.clientWidth + 1)
            .slice(0, 5)
            .map(part => part.outerHTML.slice(0, 120));
      }""";

  private final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
  private WebServer server;
  private Playwright playwright;
  private Browser browser;
  private String site;
  private String axe;

  @BeforeAll
  void start() throws IOException {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String message =
          "no Chromium is on the PATH (looked for "
              + String.join(", ", PROGRAMS)
              + "), so the pages are not tried in a browser; install one, for example the package"
              + " chromium";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(message);
      }
      abort(message);
    }
    var here = InetAddress.getLoopbackAddress();
    var wanted =
        new Wanted(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28), false, here, 0, 0, false);
    server = SpringServer.start(wanted, mistakes::add);
    site = "http://localhost:" + server.port();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setArgs(ARGUMENTS)
                    .setTimeout(PATIENCE_MILLIS));
    try (InputStream source = BrowserTest.class.getResourceAsStream("axe.min.js")) {
      axe = new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
    }
    assertThat(mistakes).as("what the server caught while it was asked").isEmpty();
  }

  private static Optional<Path> program() {
    return PROGRAMS.stream()
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private BrowserContext visitor(int width, boolean script) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 740 : 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  /** The things that are wrong in a page, by its own account: empty if nothing is. */
  @SuppressWarnings("unchecked") // the script gives strings
  private static List<String> told(Page page, String script) {
    return (List<String>) page.evaluate(script);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void isNarrowEnoughAccessibleAndQuiet(PageKind kind) {
    try (var visitor = visitor(1440, true)) {
      Page page = visitor.newPage();
      var errors = new ArrayList<String>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && kind.found()) {
              errors.add(message.text());
            }
          });
      page.onPageError(errors::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
              errors.add("asked another host: " + request.url());
            }
          });
      page.navigate(site + kind.path());
      page.evaluate(axe);
      for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        assertThat(told(page, VIOLATIONS)).as("violations in %s colors", colors).isEmpty();
      }
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      for (int width : WIDTHS) {
        page.setViewportSize(width, width < 500 ? 740 : 900);
        assertThat(told(page, TOO_WIDE)).as("too wide for %s pixels", width).isEmpty();
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(kind.name() + "-" + width + ".png")));
      }
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void withoutScriptEachPageHasItsContent() {
    try (var visitor = visitor(360, false)) {
      Page page = visitor.newPage();
      for (PageKind kind : PAGES) {
        page.navigate(site + kind.path());
        assertThat(page.locator("main h1").isVisible()).as("heading of %s", kind).isTrue();
        assertThat(page.locator("main").innerText())
            .as("text of %s", kind)
            .hasSizeGreaterThan(kind.found() ? 200 : 40);
      }
      page.navigate(site + "/editions/2025");
      assertThat(page.locator("svg.world-map a").count()).isGreaterThan(180);
      assertThat(page.locator("[data-years] a[href$='/editions/2024']").count()).isPositive();
      page.navigate(site + "/search?q=Kenya");
      assertThat(page.locator(".hits li").first().isVisible()).isTrue();
    }
  }

  @Test
  void theKeyboardReachesEveryGovernmentOfTheMap() {
    try (var visitor = visitor(1440, true)) {
      Page page = visitor.newPage();
      page.navigate(site + "/");
      Locator governments = page.locator("svg.world-map a");
      int wanted = governments.count();
      assertThat(wanted).isGreaterThan(180);
      var reached = new LinkedHashSet<String>();
      String here = "";
      for (int step = 0; step < wanted + 40 && !here.equals("FIGURE"); step++) {
        page.keyboard().press("Tab");
        here =
            (String)
                page.evaluate(
                    """
                    () => {
                      const at = document.activeElement;
                      const path = at.querySelector("path, circle");
                      const style = getComputedStyle(at);
                      const drawn = at.closest("svg")
                          ? style.outlineStyle !== "none"
                              || getComputedStyle(path).strokeWidth
                                  !== getComputedStyle(at.nextElementSibling?.querySelector("path, circle") ?? path).strokeWidth
                          : style.outlineStyle !== "none";
                      return (drawn ? "" : "unseen: ") + (at.id || at.className || at.name || at.textContent.trim());
                    }""");
        reached.add(here);
      }
      assertThat(reached).noneMatch(name -> name.startsWith("unseen: "));
      assertThat(reached).startsWith("skip", "brand", "Editions").contains("q", "Search");
      assertThat(reached.stream().filter(name -> name.startsWith("world-")).count())
          .isEqualTo(wanted);
    }
  }

  @Test
  void theSkipLinksSkip() {
    try (var visitor = visitor(1440, true)) {
      Page page = visitor.newPage();
      page.navigate(site + "/");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
      page.locator(".skip.inner").focus();
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("map-end");
    }
  }

  @Test
  void theSliderOfYearsAndTheCitationOpenByKeyboard() {
    try (var visitor = visitor(768, true)) {
      Page page = visitor.newPage();
      page.navigate(site + "/editions/2025");
      page.locator("[data-years] input[type=range]").focus();
      page.keyboard().press("ArrowLeft");
      page.waitForURL(site + "/editions/2024");
      assertThat(page.locator("h1").innerText()).isEqualTo("The 2024 edition");
      page.locator("footer details summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("footer .citation").isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"360", "1440"})
  void aWordAndEnterSearch(int width) {
    try (var visitor = visitor(width, true)) {
      Page page = visitor.newPage();
      page.navigate(site + "/about");
      page.locator("header input[name=q]").focus();
      page.keyboard().type("Kenya");
      page.keyboard().press("Enter");
      page.waitForURL(site + "/search?q=Kenya");
      assertThat(page.locator(".hits a").first().innerText()).contains("Kenya");
    }
  }

  /** All that is sent for a first view, packed as it is sent, headers left out. */
  @ParameterizedTest
  @CsvSource({"/countries/KOR, 100000", "/, 150000", "/editions/2025, 150000"})
  void aFirstViewIsSmall(String path, int most) {
    try (var visitor = visitor(360, true)) {
      Page page = visitor.newPage();
      var asked = new ArrayList<Request>();
      page.onRequestFinished(asked::add);
      page.navigate(site + path);
      var sent = List.copyOf(asked);
      assertThat(sent.stream().map(Request::resourceType).toList())
          .containsOnlyOnce("document", "stylesheet", "script");
      assertThat(sent.stream().mapToInt(request -> request.sizes().responseBodySize).sum())
          .as("bytes for %s", sent.stream().map(Request::url).toList())
          .isLessThanOrEqualTo(most);
    }
  }
}
