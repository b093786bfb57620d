package org.tierline.narrative.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.Seeds;

class DocumentsTest {
  private static final String TEXT = "CURAÇAO: TIER 2\nThe government’s “plan” was read.\n";

  private static KeptDocument read(byte[] bytes) {
    var documents = Documents.read("named.xyz", bytes);
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private static KeptDocument read(String utf8) {
    return read(utf8.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "windows-1252, ''"
  })
  void readsTextInEveryCommonEncoding(String charset, String mark) {
    byte[] bytes = (mark + TEXT.replace("\n", "\r\n")).getBytes(Charset.forName(charset));
    assertThat(read(bytes).text()).isEqualTo(TEXT);
    assertThat(read(bytes).kind()).isEqualTo(DocumentKind.TEXT);
    assertThat(read(bytes).sha256()).isEqualTo(Documents.sha256(bytes));
  }

  @Test
  void readsTheTextOfAPage() {
    var page =
        read(
            """
            <!DOCTYPE html><html><head><title>Report</title><style>p {}</style></head><body>
            <nav><ul><li><a href="/a">Kenya</a></li></ul></nav>
            <script>var tier = 3;</script>
            <main><h1>Graustark&nbsp;(Tier 2)</h1>
            <p>The government <b>did</b>
               much.</p>
            <h2>PRIORITIZED RECOMMENDATIONS:</h2>
            <ul><li>Train judges.</li><li><p>Open a shelter.</p></li></ul>
            one<br>two
            <table><tr><td>2017</td><td>12</td></tr></table></main>
            <footer>Back to top</footer></body></html>
            """);
    assertThat(page.kind()).isEqualTo(DocumentKind.HTML);
    assertThat(page.text())
        .isEqualTo(
            """
            Graustark (Tier 2)
            The government did much.
            PRIORITIZED RECOMMENDATIONS:
            • Train judges.
            • Open a shelter.
            one
            two
            2017\t12
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2005",
        "2006",
        "2008",
        "2010",
        "2012",
        "2015",
        "2018-pdf",
        "2018-web",
        "2020",
        "2022"
      })
  void aPageReadsAsItsTextDoes(String layout) {
    String text = PdfDocumentTest.resource("/org/tierline/narrative/layouts/" + layout + ".txt");
    var html = new StringBuilder("<html><body><ul>");
    for (String name : List.of("Albania", "Kenya", "Ruritania", "Zambia")) {
      html.append("<li><a href=\"#\">").append(name).append("</a></li>");
    }
    html.append("</ul>");
    for (String line : text.split("\n", -1)) {
      boolean item = line.startsWith("• ");
      html.append(item ? "<ul><li>" : "<p>")
          .append((item ? line.substring(2) : line).replace("&", "&amp;").replace("<", "&lt;"))
          .append(item ? "</li></ul>" : "</p>");
    }
    String back = read(html + "</body></html>").text();
    var reader = Narratives.reader();
    assertThat(Narratives.structure(reader.read(back), back))
        .isEqualTo(Narratives.structure(reader.read(text), text));
  }

  @Test
  void putsSectionsTogetherAsTheReportPrintsThem() {
    var kept =
        read(
            """
            {"RURITANIA": [{"INTRO": "It does not fully meet. "}, {"TIER": "TIER 3"},
             {"RECOMMENDATIONS": "Open a shelter; and train \\u006audges."},
             {"PROSECUTIONS": "None."}, {"TRAFFICKING PROFILE": "Men fish."}]}
            """);
    assertThat(kept.kind()).isEqualTo(DocumentKind.SECTIONS);
    assertThat(kept.text())
        .isEqualTo(
            """
            RURITANIA: TIER 3
            It does not fully meet.
            RECOMMENDATIONS FOR RURITANIA
            Open a shelter; and train judges.
            PROSECUTION
            None.
            TRAFFICKING PROFILE
            Men fish.
            """);
    assertThat(read("[{\"INTRO\": \"As before.\"}]").text()).isEqualTo("As before.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"A\": 1}",
        "{\"A\": {\"B\": \"c\"}}",
        "[\"a\"]",
        "[{\"A\": [\"b\"]}]",
        "{\"A\": [{\"B\": \"c\"}]} x",
        "{\"A\": [{\"B\": \"c",
        "[{\"A\": \"\\u12\"}]"
      })
  void refusesOtherJson(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageStartingWith("is JSON, but not of a narrative's sections");
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(UnreadableDocument.class);
  }

  @Test
  void readsAnArchiveInTheOrderOfNames() {
    byte[] zip =
        zip(
            "b.txt", "KENYA: TIER 2".getBytes(StandardCharsets.UTF_8),
            "a/../a.html", "<html><body><p>UGANDA: TIER 3".getBytes(StandardCharsets.UTF_8),
            "__MACOSX/b.txt", "junk".getBytes(StandardCharsets.UTF_8),
            ".hidden", "junk".getBytes(StandardCharsets.UTF_8),
            "c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    var documents = Documents.read("all.zip", zip);
    assertThat(documents)
        .extracting(KeptDocument::name)
        .containsExactly("all.zip!/a/../a.html", "all.zip!/b.txt");
    assertThat(documents.get(0).issues())
        .containsExactly(
            "\"c.png\" in the archive was left out: it is a picture; only text can be read, not pictures of"
                + " it");
  }

  @Test
  void namesAFewOfTheEntriesItLeavesOutAndCountsThem() {
    byte[] zip =
        zip(
            "a.txt", "KENYA: TIER 2".getBytes(StandardCharsets.UTF_8),
            "b.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0},
            "c.rtf", "{\\rtf1".getBytes(StandardCharsets.UTF_8),
            "d.bin", new byte[9],
            "e.bin", new byte[9]);
    assertThat(Documents.read("all.zip", zip).getFirst().issues())
        .containsExactly(
            "4 entries of the archive were left out: \"b.png\" is a picture, \"c.rtf\" is rich text"
                + " (RTF), \"d.bin\" is neither text, HTML, PDF, JSON nor ZIP, and so on");
  }

  @Test
  void saysWhatAnArchiveLacks() {
    byte[] text = "KENYA: TIER 2".getBytes(StandardCharsets.UTF_8);
    byte[] zip = zip("a.txt", text, "b.txt", text);
    int list = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    assertThat(Documents.read("a.zip", zip).getFirst().issues()).isEmpty();
    assertThat(Documents.read("a.zip", Arrays.copyOf(zip, list)).getFirst().issues())
        .containsExactly(
            "the archive is cut off: the list of its entries is missing; the 2 found were read; get it"
                + " anew");
    byte[] more = zip.clone();
    more[zip.length - 22 + 10] = 3;
    assertThat(Documents.read("a.zip", more).getFirst().issues())
        .containsExactly("the archive is damaged: of its 3 entries 2 were found; get it anew");
  }

  @Test
  void refusesArchivesThatAreNone() {
    byte[] bomb = zip("bomb.txt", new byte[400_000_000]);
    assertThatThrownBy(() -> Documents.read("bomb.zip", bomb))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("unpacks to more than 300 MB, or to far more than its size");
    assertThatThrownBy(() -> Documents.read("a.zip", zip("a.zip", zip("b.txt", new byte[0]))))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("is an archive in an archive");
    assertThatThrownBy(() -> Documents.read("a.docx", zip("[Content_Types].xml", new byte[] {'<'})))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageStartingWith("is a file of an office program");
    assertThatThrownBy(() -> Documents.read("a.zip", zip()))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("is a ZIP archive without a document that can be read; it is empty");
    assertThatThrownBy(() -> Documents.read("a.zip", zip(".hidden", new byte[1])))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageEndingWith("; all it holds are folders and hidden files");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bytes as in ISO 8859-1, control characters by their number
          ''                         | is empty; name a file that holds a text
          <1F><8B>xxxx               | is packed with gzip; unpack it first
          <D0><CF><11><E0>           | is a file of an office program; save it as PDF, HTML or plain text
          {\\rtf1                    | is rich text (RTF); save it as PDF, HTML or plain text
          <FF><D8><FF><E0>           | is a picture; only text can be read, not pictures of it
          <00><01><02><03>           | is neither text, HTML, PDF, JSON nor ZIP; name a document of one of these kinds
          <html><body></body></html> | is HTML without text, as pages are whose text a script fetches; save the page from a browser once it shows the narrative
          %PDF-1.7                   | is a PDF that is broken; get it anew
          PK<03><04>junk             | is a ZIP archive that is broken; get it anew
          """)
  void saysWhatItIsAndWhatToDo(String written, String message) {
    String bytes =
        Pattern.compile("<(\\p{XDigit}{2})>")
            .matcher(written)
            .replaceAll(byNumber -> "" + (char) Integer.parseInt(byNumber.group(1), 16));
    assertThatThrownBy(() -> read(bytes.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage(message);
  }

  @Test
  void isNotShakenByDepth() {
    String nested = "<div>".repeat(100_000) + "KENYA: TIER 2" + "</div>".repeat(100_000);
    assertThat(read("<html><body>" + nested).text()).contains("KENYA: TIER 2");
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + "<!ENTITY b \"&a;&a;\">".repeat(50) + "]>";
    assertThat(read(entities + "<html><p>&b;</p></html>").text().length()).isLessThan(5_000);
  }

  /** Cut, doubled, shuffled and flipped, a document is read or refused, and nothing else. */
  @Test
  void survivesMutations() {
    var samples = new ArrayList<byte[]>();
    samples.add(TEXT.getBytes(StandardCharsets.UTF_8));
    samples.add(
        "<html><body><ul><li>KENYA: TIER 2</li></ul></body></html>"
            .getBytes(StandardCharsets.UTF_8));
    samples.add(
        "{\"A\": [{\"INTRO\": \"b\"}, {\"TIER\": \"TIER 2\"}]}".getBytes(StandardCharsets.UTF_8));
    samples.add(zip("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
    samples.add(
        SamplePdf.of(TEXT.repeat(20).replaceAll("[^\\x00-\\x7F]", "c"), 2, "RURITANIA", false));
    var reader = Narratives.reader();
    Seeds.forRandom(
        random -> {
          byte[] mutant = mutant(samples.get(random.nextInt(samples.size())), random);
          try {
            for (KeptDocument document : Documents.read("mutant", mutant)) {
              reader.readAll(document.text());
            }
          } catch (UnreadableDocument e) {
            assertThat(e.getMessage()).isNotBlank();
          }
        });
  }

  private static byte[] mutant(byte[] sample, RandomGenerator random) {
    byte[] bytes = sample.clone();
    int times = random.nextInt(1, 6);
    for (int i = 0; i < times; i++) {
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> doubled(bytes);
            case 2 -> swapped(bytes, random);
            default -> flipped(bytes, random);
          };
      if (bytes.length == 0) {
        return bytes;
      }
    }
    return bytes;
  }

  private static byte[] doubled(byte[] bytes) {
    byte[] doubled = Arrays.copyOf(bytes, bytes.length * 2);
    System.arraycopy(bytes, 0, doubled, bytes.length, bytes.length);
    return doubled;
  }

  private static byte[] swapped(byte[] bytes, RandomGenerator random) {
    int length = random.nextInt(bytes.length / 2 + 1);
    int a = random.nextInt(bytes.length - length);
    int b = random.nextInt(bytes.length - length);
    byte[] swapped = bytes.clone();
    System.arraycopy(bytes, a, swapped, b, length);
    return swapped;
  }

  private static byte[] flipped(byte[] bytes, RandomGenerator random) {
    for (int i = 0; i < 20; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] zip(Object... namesAndContents) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
