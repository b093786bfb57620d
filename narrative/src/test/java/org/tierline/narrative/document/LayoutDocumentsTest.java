package org.tierline.narrative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.narrative.Narrative;
import org.tierline.testkit.PrintedPages;

/** Every layout of the report, as a page and as a PDF, is read as its text is. */
class LayoutDocumentsTest {
  private static final List<String> NARRATIVES =
      List.of(
          "2005",
          "2006",
          "2008",
          "2010",
          "2012",
          "2015",
          "2018-pdf",
          "2018-web",
          "2018-title-above",
          "2018-run-on",
          "2020",
          "2021",
          "2022",
          "2023-heading-lost");

  private static final List<String> OTHERS =
      List.of(
          "digest-2008",
          "digest-2023",
          "translation-ru",
          "translation-ja",
          "translation-zh",
          "translation-pt",
          "translation-es",
          "translation-fr",
          "translation-ar");

  /** No letters for these are in a font that comes with the library. */
  private static final List<String> UNPRINTED =
      List.of("translation-ja", "translation-zh", "translation-ar");

  /** The ways a text is set and printed. */
  private static final Map<String, PrintedPages> PRINTS =
      Map.of(
          "one column", new PrintedPages(1, false, true, false),
          "two columns", new PrintedPages(2, false, true, false),
          "two columns, row by row", new PrintedPages(2, true, true, false),
          "broken words", new PrintedPages(2, false, true, true),
          "Times", new PrintedPages(2, false, false, true));

  private static String text(String layout) {
    return PdfDocumentTest.resource("/org/tierline/narrative/layouts/" + layout + ".txt");
  }

  private static Map<String, Object> structure(String text) {
    return Narratives.structure(Narratives.reader().read(text), text);
  }

  private static String read(byte[] bytes) {
    return Documents.read("any", bytes).get(0).text();
  }

  private static PrintedPages print(String name) {
    return Objects.requireNonNull(PRINTS.get(name), name);
  }

  static Stream<String> layouts() {
    return Stream.concat(NARRATIVES.stream(), OTHERS.stream());
  }

  static Stream<Arguments> prints() {
    return layouts()
        .filter(layout -> !UNPRINTED.contains(layout))
        .flatMap(
            layout ->
                PRINTS.keySet().stream()
                    .sorted()
                    .filter(print -> !print.equals("Times") || !layout.equals("translation-ru"))
                    .map(print -> Arguments.of(layout, print)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void hasATitleAndATier(String layout) {
    assertThat(structure(text(layout))).containsEntry("printed", "T2WL");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void readsAPage(String layout) {
    byte[] page = SavedPage.plain(text(layout)).getBytes(StandardCharsets.UTF_8);
    assertThat(structure(read(page))).isEqualTo(structure(text(layout)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void readsAPageSavedWithItsSite(String layout) {
    byte[] page = SavedPage.saved(text(layout)).getBytes(StandardCharsets.US_ASCII);
    assertThat(structure(read(page))).isEqualTo(structure(text(layout)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("prints")
  void readsAPrint(String layout, String print) {
    String set = String.join("\n", SavedPage.paragraphs(text(layout)));
    byte[] pdf = print(print).of(List.of(new PrintedPages.Chapter("GRAUSTARK", set)));
    assertThat(structure(read(pdf))).isEqualTo(structure(text(layout)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one column", "two columns", "broken words"})
  void readsAllLayoutsInOnePrint(String print) {
    String all = String.join("\n", NARRATIVES.stream().map(LayoutDocumentsTest::renamed).toList());
    String set = String.join("\n", SavedPage.paragraphs(all));
    byte[] pdf = print(print).of(List.of(new PrintedPages.Chapter("THE REPORT", set)));
    assertAllLayouts(read(pdf));
  }

  @Test
  void readsAllLayoutsInOnePrintOfAnotherProgram() {
    assertAllLayouts(read(PdfDocumentTest.bytes("chromium/layouts.pdf")));
    assertAllLayouts(read(PdfDocumentTest.bytes("chromium/layouts.html")));
  }

  private static void assertAllLayouts(String text) {
    List<Narrative> read = Narratives.reader().readAll(text);
    assertThat(read).hasSameSizeAs(NARRATIVES);
    for (int i = 0; i < read.size(); i++) {
      var wanted = structure(renamed(NARRATIVES.get(i)));
      var got = Narratives.structure(read.get(i), text);
      // The document is of one edition, whatever layouts it shows.
      wanted.remove("edition");
      got.remove("edition");
      assertThat(got).as(NARRATIVES.get(i)).isEqualTo(wanted);
    }
  }

  /** A layout's text on a government of its own. */
  private static String renamed(String layout) {
    String name = NAMES.get(NARRATIVES.indexOf(layout));
    return text(layout)
        .replace("GRAUSTARK", name.toUpperCase(Locale.ROOT))
        .replace("Graustark", name)
        .replace("graustark", name.toLowerCase(Locale.ROOT));
  }

  private static final List<String> NAMES =
      List.of(
          "Alforra",
          "Borduria",
          "Costaguana",
          "Dalmasca",
          "Evallonia",
          "Florin",
          "Graustark",
          "Hentzau",
          "Illyria",
          "Krakozhia",
          "Lutha",
          "Moldania",
          "Novistrana",
          "Orsinia");

  static Stream<String> others() {
    return OTHERS.stream();
  }

  @ParameterizedTest
  @MethodSource("others")
  void readsAPrintOfAnotherProgram(String layout) {
    var wanted = structure(text(layout));
    assertThat(structure(read(PdfDocumentTest.bytes("chromium/" + layout + ".html"))))
        .isEqualTo(wanted);
    assertThat(structure(read(PdfDocumentTest.bytes("chromium/" + layout + ".pdf"))))
        .isEqualTo(wanted);
  }
}
