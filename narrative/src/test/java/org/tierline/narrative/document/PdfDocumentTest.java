package org.tierline.narrative.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.PrintedPages;

class PdfDocumentTest {
  private static final Path DOCUMENTS = Path.of("../../shared/documents/narratives");

  private static String read(byte[] pdf) {
    return Documents.read("a.pdf", pdf).getFirst().text();
  }

  static String resource(String name) {
    try (InputStream in = PdfDocumentTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String name) {
    try (InputStream in = PdfDocumentTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text with damage that only an extractor makes taken out. */
  private static String plain(String text) {
    return text.replaceAll("\\d{2,3}[A-Z]{3,}(?=\\d|\\p{Ll})", "").replaceAll("[ ]+", " ").strip();
  }

  @ParameterizedTest(name = "{0} columns, head \"{1}\", row by row {2}")
  @CsvSource({"1,'',false", "2,'',false", "2,'',true", "1,RURITANIA,false", "2,RURITANIA,true"})
  void readsColumnsInOrderAndLeavesHeadsOut(int columns, String head, boolean rowByRow) {
    String sample = resource("/org/tierline/narrative/layouts/2018-pdf.txt");
    String text = (sample + sample.replace("GRAUSTARK", "ZENDA")).repeat(3);

    assertThat(read(SamplePdf.of(text, columns, head, rowByRow)).strip()).isEqualTo(text.strip());
  }

  @Test
  void keepsTheHyphenOfAWordThatALineEnds() {
    String text = "The anti-trafficking law is a well-known one of long-term use. ".repeat(40);
    assertThat(read(SamplePdf.of(text.strip(), 2, "", false)).strip()).isEqualTo(text.strip());
  }

  @Test
  void saysWhatAFileThatIsNotWholeLacks() {
    String text = resource("/org/tierline/narrative/layouts/2018-pdf.txt").repeat(12);
    byte[] pdf = SamplePdf.of(text, 2, "RURITANIA", false);
    assertThat(issues(pdf)).isEmpty();
    assertThat(issues(bytes("columns-chromium.pdf"))).isEmpty();
    assertThat(issues(joined("junk".getBytes(StandardCharsets.US_ASCII), pdf))).isEmpty();
    assertThat(issues(joined(pdf, new byte[5000]))).isEmpty();
    assertThat(issues(Arrays.copyOf(pdf, pdf.length - 8)))
        .singleElement()
        .asString()
        .startsWith("the PDF is cut off: the mark that ends one (%%EOF) is missing; what is left")
        .containsPattern("was read, \\d+ pages; get it anew");
    byte[] head = Arrays.copyOf(pdf, pdf.length / 2);
    byte[] tail = Arrays.copyOfRange(pdf, pdf.length / 2 + 700, pdf.length);
    assertThat(issues(joined(head, tail)))
        .first()
        .asString()
        .startsWith("the PDF is damaged: its table of objects isn't where it says");
  }

  private static List<String> issues(byte[] pdf) {
    return Documents.read("a.pdf", pdf).getFirst().issues();
  }

  private static byte[] joined(byte[] start, byte[] end) {
    byte[] joined = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, joined, start.length, end.length);
    return joined;
  }

  @ParameterizedTest
  @ValueSource(strings = {"columns-chromium.pdf", "one-column-chromium.pdf"})
  void readsWhatAnotherProgramMade(String name) {
    String wanted = plain(resource("columns-chromium.txt"));
    assertThat(plain(read(bytes(name)))).isEqualTo(wanted);
  }

  @Test
  void handsTheTextOnPageByPage() {
    String text = resource("/org/tierline/narrative/layouts/2018-pdf.txt").repeat(12);
    byte[] pdf = SamplePdf.of(text, 2, "RURITANIA", false);
    var pieces = new ArrayList<String>();
    var seen = new ArrayList<Integer>();
    PdfDocument.read(
        pdf,
        (piece, page, all) -> {
          pieces.add(piece);
          seen.add(page);
          assertThat(page).isLessThanOrEqualTo(all);
        });
    assertThat(seen).isSorted().startsWith(1, 2, 3);
    assertThat(pieces).hasSizeGreaterThan(3);
    assertThat(String.join("", pieces)).isEqualTo(read(pdf));
  }

  @Test
  void restoresTheShiftedFaceOf2012AndLeavesItsChartOut() {
    String text = resource("/org/tierline/narrative/layouts/2010.txt");
    String below = text.substring(text.indexOf("\n\n")).strip();

    String back =
        read(
            SamplePdf.of2012(
                below,
                List.of(
                    shifted("GRAUSTARK"),
                    "(Tier 2 Watch List)",
                    shifted("TIER RANKING BY YEAR"),
                    "2004 2005 2006 2007 2008 2009 2010 2011 2012",
                    "Tier 2",
                    "Tier 2 WL")));

    assertThat(back).startsWith("GRAUSTARK (Tier 2 Watch List)\nGraustark is a source");
    var reader = Narratives.reader();
    assertThat(Narratives.structure(reader.read(back), back))
        .isEqualTo(Narratives.structure(reader.read(text), text));
  }

  /** As the text layer of that face has it: 25 code points too low. */
  private static String shifted(String text) {
    var low = new StringBuilder();
    text.chars().forEach(c -> low.append(c == ' ' ? ' ' : (char) (c - 25)));
    return low.toString();
  }

  @Test
  void saysWhatCantBeRead() {
    byte[] pdf = SamplePdf.of("KENYA: TIER 2\nThe government did much.", 1, "", false);
    assertThatThrownBy(() -> read(SamplePdf.encrypted("A text", "secret")))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("is encrypted with a password; save a copy without one and name that");
    assertThat(read(SamplePdf.encrypted("A text", ""))).isEqualTo("A text\n");
    assertThatThrownBy(() -> read(SamplePdf.empty()))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("without text, as scans are");
    assertThatThrownBy(() -> read(Arrays.copyOf(pdf, 60)))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("is a PDF that is broken; get it anew");
  }

  /** Split ones, and ones whose sections run on: PHL, GBR, SLB, DOM, USA. */
  @ParameterizedTest
  @ValueSource(strings = {"AGO", "BOL", "CUB", "LBY", "SYR", "PHL", "GBR", "SLB", "DOM", "USA"})
  void narrativesOf2018AreReadBackFromPrintAndPage(String country) throws IOException {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    var reader = Narratives.reader();
    String text =
        PrintedPages.latin(Files.readString(DOCUMENTS.resolve("2018-" + country + ".txt")));
    var wanted = Narratives.structure(reader.read(text), text);
    var ways =
        Map.of(
            "one column", SamplePdf.of(text, 1, "RURITANIA", false),
            "two columns", SamplePdf.of(text, 2, "RURITANIA", false),
            "page", SavedPage.plain(text).getBytes(StandardCharsets.UTF_8),
            "saved page", SavedPage.saved(text).getBytes(StandardCharsets.UTF_8));
    ways.forEach(
        (way, bytes) -> {
          String back = read(bytes);
          assertThat(Narratives.structure(reader.read(back), back)).as(way).isEqualTo(wanted);
        });
  }
}
