package org.tierline.publication.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.Notices;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.chart.Palette;
import org.tierline.publication.chart.Theme;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.testkit.Golden;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class WorldMapTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final Pattern CIRCLE =
      Pattern.compile("class=\"hit\" cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"(\\d+)\"");

  static IntStream editions() {
    return IntStream.rangeClosed(2001, 2025);
  }

  private static String page(int edition) {
    return WorldMap.of(RECORD, edition).forPage("map", code -> "/countries/" + code);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyGovernmentPlacedCanBeSeenAndReached(int edition)
      throws IOException, ParserConfigurationException, SAXException {
    Map<String, Element> links = links(document(page(edition)));
    for (Placement placement : RECORD.placements(edition)) {
      String id = "map-" + placement.country();
      assertThat(links).as("the %d edition", edition).containsKey(id);
      Element link = Objects.requireNonNull(links.get(id));
      assertThat(link.getAttribute("href")).isEqualTo("/countries/" + placement.country());
      assertThat(link.getAttribute("aria-label")).contains(": " + placement.tier().title());
      assertThat(link.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(link.getAttribute("aria-label"));
      assertThat(
              link.getElementsByTagName("path").getLength()
                  + link.getElementsByTagName("circle").getLength())
          .as("drawings of %s in %d", placement.country(), edition)
          .isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noIdIsUsedTwice(int edition) throws IOException, ParserConfigurationException, SAXException {
    var ids = new ArrayList<String>();
    var all = document(page(edition)).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theMapIsUnderSixtyKilobytesCompressed(int edition) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page(edition).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(bytes.size()).isLessThan(60_000);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noTargetCoversTheMiddleOfAnother(int edition) {
    var middles = new ArrayList<double[]>();
    Matcher circle = CIRCLE.matcher(page(edition));
    while (circle.find()) {
      assertThat(Integer.parseInt(circle.group(3)) * 2).isEqualTo(WorldMap.TARGET);
      middles.add(
          new double[] {Double.parseDouble(circle.group(1)), Double.parseDouble(circle.group(2))});
    }
    for (int a = 0; a < middles.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(
                Math.hypot(
                    middles.get(a)[0] - middles.get(b)[0], middles.get(a)[1] - middles.get(b)[1]))
            .as("between %s and %s", List.of(middles.get(a)[0]), List.of(middles.get(b)[0]))
            .isGreaterThan(WorldMap.TARGET / 2.0);
      }
    }
  }

  @Test
  void namesComeFromAToZ() {
    var names =
        WorldMap.of(RECORD, 2025).cells().stream()
            .map(cell -> RECORD.country(cell.code()).orElseThrow().sortName())
            .toList();
    assertThat(names).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void formerGovernmentsCoverWhatBecameOfThem() {
    assertThat(page(2006))
        .contains("id=\"map-SCG\"")
        .doesNotContain("id=\"map-SRB\"")
        .doesNotContain("id=\"map-MNE\"");
    assertThat(page(2011)).doesNotContain("id=\"map-SSD\"");
    assertThat(page(2010)).contains("id=\"map-ANT\"").doesNotContain("id=\"map-CUW\"");
  }

  @Test
  void whatNoDocumentShowsIsMarked() {
    String timor =
        page(2005)
            .lines()
            .filter(line -> line.contains("id=\"map-TLS\""))
            .findFirst()
            .orElseThrow();
    assertThat(timor).contains("doubtful").contains(" ? (");
  }

  @Test
  void aMapHasNoStyleOrScriptOfItsOwn() {
    assertThat(page(2025))
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aFileOfItsOwnHasLegendColoursAndNotice(Theme theme)
      throws IOException, ParserConfigurationException, SAXException {
    String svg = WorldMap.of(RECORD, 2025).figure().standalone(theme);
    String text = document(svg).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("The 2025 edition by tier")
        .contains("Tier 2 Watch List")
        .contains("imply no position");
    assertThat(Notices.INDEPENDENCE.split(" ", -1))
        .allSatisfy(word -> assertThat(text).contains(word));
    assertThat(svg).contains(Palette.T1.fill(theme)).doesNotContain("var(--");
  }

  @Test
  void aSmallPieceIsAsItWas() throws IOException {
    var cells =
        List.of(
            new WorldMap.Cell("LSO", "Lesotho", Palette.T2WL, ""),
            new WorldMap.Cell("LUX", "Luxembourg", Palette.T1, "inferred, no document of its own"),
            new WorldMap.Cell("MAC", "Macau & <harbour>", Palette.NOT_HELD, ""));
    String svg = new WorldMap("Three \"governments\"", cells).forPage("m", code -> "/" + code);
    Golden.check(
        Path.of("src/test/golden/map-piece.svg"),
        svg.lines().filter(line -> !line.startsWith("<path class=\"not-placed")).toList().stream()
            .reduce("", (all, line) -> all + line + "\n"));
  }

  @Test
  void everyCodeOfTheGeographyIsAGovernmentOrATerritoryOfIso() {
    var known = new HashSet<String>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    known.addAll(List.of("XKX", "-"));
    assertThat(Geography.builtIn().areas().keySet()).isSubsetOf(known);
  }

  private static Map<String, Element> links(Document document) {
    var links = new HashMap<String, Element>();
    var all = document.getElementsByTagName("a");
    for (int i = 0; i < all.getLength(); i++) {
      Element link = (Element) all.item(i);
      links.put(link.getAttribute("id"), link);
    }
    return links;
  }

  private static Document document(String svg)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
