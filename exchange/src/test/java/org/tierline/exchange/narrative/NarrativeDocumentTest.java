package org.tierline.exchange.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.testkit.PrintedPages;
import org.tierline.testkit.PrintedReport;

class NarrativeDocumentTest {
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("tierline.documents", "../../shared/documents/narratives"));

  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final NarrativeReader READER = new NarrativeReader(RECORD);

  private static final String KENYA =
      """
      KENYA: TIER 2
      The Government of Kenya does not fully meet the minimum standards for the elimination of \
      trafficking; however, it is making significant efforts to do so; therefore Kenya remained on \
      Tier 2.
      PROSECUTION
      The government maintained efforts. It prosecuted two suspects.
      """;

  @TempDir Path folder;

  /** One reader after the other and both at once come to the same. */
  @Test
  void readsPagesWhileMoreAreTaken() {
    String chad = KENYA.replace("KENYA", "CHAD").replace("Kenya", "Chad");
    byte[] pdf = PrintedPages.inColumns(2).of((KENYA + chad).repeat(30));
    var seen = new ArrayList<Double>();
    var read = NarrativeDocument.read("a.pdf", pdf, READER, (share, what) -> seen.add(share));
    assertThat(read).hasSize(1);
    assertThat(read.getFirst().narratives())
        .isEqualTo(READER.readAll(read.getFirst().file().text()))
        .hasSize(60);
    assertThat(seen).isSorted().hasSizeGreaterThan(5).endsWith(1.0);
  }

  @Test
  void readsAFolderFileByFile() throws IOException {
    Files.write(folder.resolve("a.pdf"), PrintedPages.inColumns(1).of(KENYA));
    Files.writeString(folder.resolve("b.txt"), KENYA);
    Files.writeString(folder.resolve("c.txt"), "A letter.");
    Files.writeString(folder.resolve("d.pdf"), "%PDF-1.7");
    var unread = new ArrayList<Problem>();
    var seen = new ArrayList<Double>();
    var read =
        NarrativeDocument.readAll(
            folder.toString(),
            InputStream.nullInputStream(),
            unread,
            READER,
            (share, what) -> seen.add(share));
    assertThat(read).extracting(document -> document.narratives().size()).containsExactly(1, 1, 1);
    assertThat(read.getLast().narratives().getFirst().issues()).isNotEmpty();
    assertThat(unread).singleElement().asString().contains("d.pdf", "is a PDF that is broken");
    assertThat(seen).isSorted().allMatch(share -> share > 0 && share <= 1);
  }

  @Test
  void saysWhatCantBeReadAndEnds() {
    byte[] broken = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> NarrativeDocument.read("a.pdf", broken, READER, (share, what) -> {}))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("is a PDF that is broken; get it anew");
    byte[] pdf = PrintedPages.inColumns(2).of(KENYA.repeat(100));
    assertThatThrownBy(
            () ->
                NarrativeDocument.read(
                    "a.pdf",
                    pdf,
                    READER,
                    (share, what) -> {
                      throw new IllegalStateException("seen enough");
                    }))
        .hasMessage("seen enough");
  }

  @ParameterizedTest(name = "words broken: {0}")
  @ValueSource(booleans = {false, true})
  void aWholeEditionInPrintGivesAllItsNarratives(boolean broken) throws IOException {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    Map<String, Tier> wanted = new TreeMap<>();
    var texts = new ArrayList<String>();
    List<Path> files;
    try (var all = Files.list(DOCUMENTS)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.matches("2018-[A-Z]{3}\\.txt")) {
        // A head that the source's extractor glued to a heading, which no page has there.
        String text = Files.readString(file).replace("257KOREA, REPUBLIC OF", "");
        texts.add(PrintedPages.latin(text));
        String code = name.substring(5, 8);
        wanted.put(code, tier(code));
      }
    }
    byte[] pdf = new PrintedPages(2, false, false, broken).of(PrintedReport.of(2018, texts));

    List<Narrative> read =
        NarrativeDocument.read("report.pdf", pdf, READER, (share, what) -> {})
            .getFirst()
            .narratives();

    Map<String, Tier> got = new TreeMap<>();
    for (Narrative narrative : read) {
      got.put(
          narrative.country().map(Country::code).orElse(narrative.tierLine().toString()),
          narrative.tier().orElseThrow());
    }
    assertThat(got).isEqualTo(wanted).hasSize(125);
    assertThat(read).hasSize(125);
    assertThat(read).extracting(NarrativeDocumentTest::findTrouble).containsOnly("");
  }

  /** What a narrative lacks, or has too much. */
  private static String findTrouble(Narrative narrative) {
    int sections = narrative.tier().orElseThrow() == Tier.SC ? 3 : 6;
    String code = narrative.country().map(Country::code).orElse("?");
    return narrative.edition().orElse(0) == 2018 && narrative.sections().size() == sections
        ? ""
        : code + " " + narrative.edition() + " " + narrative.sections();
  }

  private static Tier tier(String country) {
    return RECORD.placements(2018).stream()
        .filter(placement -> placement.country().equals(country))
        .map(Placement::tier)
        .findFirst()
        .orElseThrow();
  }
}
