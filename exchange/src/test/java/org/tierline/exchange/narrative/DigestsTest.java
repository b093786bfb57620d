package org.tierline.exchange.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.narrative.Reading.Derivation;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.narrative.NarrativeReader;
import org.tierline.record.PublicRecord;

/** The digests of the World Factbook, where the folder of documents is at hand. */
class DigestsTest {
  private static final Path DOCUMENTS = Path.of("../../shared/documents/narratives");
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final NarrativeReader READER = new NarrativeReader(RECORD);

  private static final List<Digest> DIGESTS = new ArrayList<>();

  /** A digest and its row in the index. */
  private record Digest(NamedCsvRecord row, Reading reading) {
    String file() {
      return row.getField("file");
    }
  }

  @BeforeAll
  static void readThemAll() throws IOException {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    try (var index = CsvReader.builder().ofNamedCsvRecord(DOCUMENTS.resolve("index.csv"))) {
      for (NamedCsvRecord row : index) {
        if (row.getField("layout").equals("factbook-digest")) {
          String text = Files.readString(DOCUMENTS.resolve(row.getField("file")));
          var file = new NarrativeFile(row.getField("file"), text);
          var on = LocalDate.of(2026, 11, 1);
          DIGESTS.add(
              new Digest(row, Reading.of(file, READER.read(text), RECORD, Optional.empty(), on)));
        }
      }
    }
  }

  @Test
  void everyTierThatIsPrintedIsRead() {
    assertThat(DIGESTS).hasSize(460);
    for (Digest digest : DIGESTS) {
      String tier = digest.row().getField("tier_as_published");
      var read = digest.reading().narrative().tier();
      if (tier.startsWith("Tier")) {
        assertThat(read.map(Tier::title)).as(digest.file()).hasValue(tier);
      } else {
        // Lists of countries have none; the index leaves special cases empty.
        assertThat(read.filter(each -> each != Tier.SC)).as(digest.file()).isEmpty();
      }
    }
  }

  @Test
  void editionsAreAsTheIndexSays() {
    for (Digest digest : DIGESTS) {
      assertThat(digest.reading().edition())
          .as(digest.file())
          .hasValue(Integer.valueOf(digest.row().getField("edition")));
    }
  }

  /** Each is a documented conflict of the record: an older or a newer text under this year. */
  @Test
  void onlyMisdatedTextsDifferFromTheRecord() {
    assertThat(DIGESTS.stream().filter(each -> each.reading().differs()).map(Digest::file))
        .extracting(file -> file.substring(0, 8))
        .containsOnly(
            "2008-CAF",
            "2008-DOM",
            "2008-GNQ",
            "2008-LBY",
            "2008-SYR",
            "2008-VEN",
            "2009-MYS",
            "2009-NER",
            "2009-TCD",
            "2014-SDN",
            "2014-THA",
            "2015-THA");
  }

  /** That of Swaziland says "not making significant efforts" of a government on the watch list. */
  @Test
  void theLawContradictsOnlyATextThatContradictsItself() {
    assertThat(
            DIGESTS.stream()
                .filter(
                    each ->
                        each.reading().derivation().filter(Derivation.WRONG::equals).isPresent())
                .map(Digest::file))
        .containsExactly("2010-SWZ-digest.txt");
  }
}
