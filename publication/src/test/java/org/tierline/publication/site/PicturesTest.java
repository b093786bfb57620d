package org.tierline.publication.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;

/** Figures that leave the site: as pictures, with a link, in a frame. */
class PicturesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final Site SITE = Sites.of(new Published(RecordFiles.builtIn(), DAY));

  private static Answer.Content content(Site site, String path, Map<String, String> query) {
    return switch (site.answer(path, query)) {
      case Answer.Content content -> content;
      case Answer.Moved(var to) -> throw new AssertionError("moved to " + to);
    };
  }

  private static org.jsoup.nodes.Document page(Site site, String path, Map<String, String> query) {
    return Jsoup.parse(
        new String(content(site, path, query).body(), java.nio.charset.StandardCharsets.UTF_8));
  }

  static Stream<String> drawn() {
    return Stream.concat(
        Stream.of("/index", "/editions"),
        Stream.concat(
            IntStream.rangeClosed(2001, 2025).mapToObj(year -> "/editions/" + year),
            Stream.of("KOR", "PRK", "SCG", "TUV", "SSD", "CIV").map(code -> "/countries/" + code)));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aFigureIsAnSvgOfItsOwn(String path) throws Exception {
    var svg = content(SITE, path + ".svg", Map.of());
    assertThat(svg.mediaType()).startsWith("image/svg+xml");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    var root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.body()));
    assertThat(root.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(root.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isNotEmpty();
    var all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(all.item(i).getAttributes().getNamedItem("style")).isNull();
    }
    // its notice is broken into lines
    assertThat(root.getDocumentElement().getTextContent().replaceAll("\\s+", " "))
        .contains("Tierline is not made or endorsed by the U.S. Department of State.");
    assertThat(content(SITE, path + ".svg", Map.of()).body()).isEqualTo(svg.body());
  }

  @ParameterizedTest(name = "{0} is {1} wide")
  @CsvSource({
    "/editions/2025.png, 2000",
    "/countries/KOR.png, 1640",
    "/countries/KOR.card.png, 1200",
    "/index.card.png, 1200"
  })
  void aPictureIsDrawnFromIt(String path, int width) throws IOException {
    var png = content(SITE, path, Map.of());
    assertThat(png.mediaType()).isEqualTo("image/png");
    var picture = ImageIO.read(new ByteArrayInputStream(png.body()));
    assertThat(picture.getWidth()).isEqualTo(width);
    if (path.endsWith(".card.png")) {
      assertThat(picture.getHeight()).isEqualTo(630);
    }
    assertThat(content(SITE, path, Map.of()).body()).isEqualTo(png.body());
  }

  @Test
  void aPageWithoutAFigureCantBeHadAsAPicture() {
    assertThatThrownBy(() -> content(SITE, "/about.png", Map.of()))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("can't be had as .png");
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "/countries/KOR, /countries/KOR.card.png",
    "/ko/countries/KOR, /countries/KOR.card.png",
    "/editions/2010, /editions/2010.card.png",
    "/, /index.card.png",
    "/about, /index.card.png"
  })
  void aLinkToAPageHasItsCard(String path, String card) {
    String host = "https://tierline.example";
    var there = Sites.of(new Published(RecordFiles.builtIn(), DAY, Optional.of(host)));
    assertThat(page(SITE, path, Map.of()).select("meta[property=og:image]").attr("content"))
        .isEqualTo(card);
    var page = page(there, path, Map.of());
    assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(host + card);
    assertThat(page.select("meta[property=og:title], meta[property=og:description]"))
        .hasSize(2)
        .allSatisfy(meta -> assertThat(meta.attr("content")).isNotEmpty());
    assertThat(page.select("link[rel=alternate][href*=card], footer a[href*=card]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed/editions/2025",
        "/embed/countries/KOR",
        "/ko/embed/countries/PRK",
        "/embed/compare"
      })
  void anEmbedHasItsNoticeItsPageAndNoScript(String path) {
    var page = page(SITE, path, Map.of("country", "KOR,PRK"));
    assertThat(page.select("script, style, [style], nav, form")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("base").attr("target")).isEqualTo("_blank");
    assertThat(page.select("a[target=_blank][rel=noopener]")).hasSize(1);
    assertThat(page.select("footer").text()).containsAnyOf("not made or endorsed", "국무부");
    assertThat(page.select(".world-map, .strip")).isNotEmpty();
  }

  @Test
  void aPageHasTheLineThatEmbedsItsFigure() {
    var there =
        Sites.of(
            new Published(RecordFiles.builtIn(), DAY, Optional.of("https://tierline.example")));
    assertThat(page(there, "/countries/KOR", Map.of()).select(".take code").text())
        .startsWith(
            "<iframe src=\"https://tierline.example/embed/countries/KOR\" title=\"Tiers of");
    assertThat(page(SITE, "/editions/2025", Map.of()).select(".take code").text())
        .startsWith("<iframe src=\"/embed/editions/2025\"");
  }

  @Test
  void aCountryStandsBesideItsNeighbours() {
    var korea = page(SITE, "/countries/KOR", Map.of());
    assertThat(korea.select("#borders + ul a").eachText()).containsExactly("North Korea");
    assertThat(korea.select("#borders ~ p a").attr("href")).isEqualTo("/compare?country=KOR,PRK");
    assertThat(page(SITE, "/countries/ISL", Map.of()).select("#borders + p").text())
        .startsWith("It borders no government");
    assertThat(page(SITE, "/countries/CHN", Map.of()).select("#borders ~ p a").attr("href"))
        .satisfies(link -> assertThat(link.split(",")).hasSize(8));
  }
}
