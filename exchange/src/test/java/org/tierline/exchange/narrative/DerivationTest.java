package org.tierline.exchange.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.narrative.Reading.Derivation;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.facts.StatedFacts;
import org.tierline.record.PublicRecord;

/** The derived tier rests on what a narrative states, never on the tier it names. */
class DerivationTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final NarrativeReader READER = new NarrativeReader(RECORD);
  private static final Path DOCUMENTS = Path.of("../../shared/documents/narratives");
  private static final LocalDate ON = LocalDate.of(2026, 11, 1);

  private static final Pattern SENTENCE = Pattern.compile("[^.]*Tier [123][^.]*\\.");
  private static final Pattern TIER_WORDS =
      Pattern.compile("(?i)[;,]? ?therefore,?|was granted a waiver|to be granted a waiver");

  /** The text with every clause that names a tier made blank, places kept. */
  private static String withoutTierWords(String text) {
    int title = text.indexOf('\n');
    var blanked = new StringBuilder(text);
    blank(blanked, 0, title);
    Matcher sentence = SENTENCE.matcher(text);
    int at = title;
    while (sentence.find(at)) {
      Matcher words = TIER_WORDS.matcher(text).region(sentence.start(), sentence.end());
      blank(blanked, words.find() ? words.start() : sentence.start(), sentence.end() - 1);
      at = sentence.end();
    }
    return blanked.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static Reading read(String text, String country, int edition) {
    var file = new NarrativeFile(edition + "-" + country + ".txt", text);
    return Reading.of(file, READER.read(text), RECORD, Optional.of(edition), ON);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the sentences say, and the tiers that are then possible
          KEN | 2018 | The Government of Kenya fully meets the minimum standards for the elimination of trafficking; therefore Kenya remained on Tier 1. | T1
          KEN | 2018 | The Government of Kenya does not fully meet the minimum standards for the elimination of trafficking and is not making significant efforts to do so; therefore Kenya remained on Tier 3. | T3
          KEN | 2018 | The Government of Kenya does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It did not demonstrate increasing efforts compared to the previous reporting period; therefore Kenya was downgraded to Tier 2 Watch List. | T2WL
          # increasing efforts: the other grounds of the watch list aren't told
          KEN | 2018 | The Government of Kenya does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government demonstrated increasing efforts compared to the previous reporting period; therefore Kenya remained on Tier 2. | T2 T2WL
          # whether efforts are significant isn't told, yet four years on the watch list close it
          BOL | 2018 | The Government of Bolivia does not fully meet the minimum standards for the elimination of trafficking and did not demonstrate increasing efforts to do so compared to the previous reporting period. Although Bolivia meets the criteria for Tier 2 Watch List, because it has been there for four years, it was downgraded to Tier 3. | T3
          # the same words elsewhere leave two
          KEN | 2018 | The Government of Kenya does not fully meet the minimum standards for the elimination of trafficking and did not demonstrate increasing efforts to do so compared to the previous reporting period. | T2WL T3
          """)
  void followsFromWhatIsStated(String country, int edition, String opening, String tiers) {
    String text = "KENYA: TIER 2\n" + opening + "\n";
    var read = READER.read(withoutTierWords(text));
    var reading =
        Reading.of(
            new NarrativeFile(edition + "-" + country + ".txt", text),
            read,
            RECORD,
            Optional.of(edition),
            ON);
    assertThat(reading.derived().stream().map(Tier::name).toList())
        .containsExactlyInAnyOrder(tiers.split(" "));
  }

  @Test
  void whatIsStatedNeverRestsOnTierWords() throws IOException {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    Map<Derivation, Integer> counts = new EnumMap<>(Derivation.class);
    for (Path path : narrativesOf2018()) {
      String text = Files.readString(path);
      String country = path.getFileName().toString().substring(5, 8);
      Reading reading = read(text, country, 2018);
      var known = RECORD.findCountry(country).orElseThrow();
      var blind = StatedFacts.of(READER.read(withoutTierWords(text)), known, 2018);
      assertThat(blind.facts()).as(country).isEqualTo(reading.stated().orElseThrow().facts());
      assertThat(blind.places()).as(country).isEqualTo(reading.stated().orElseThrow().places());
      counts.merge(reading.derivation().orElseThrow(), 1, Integer::sum);
      if (country.equals("BOL")) {
        assertThat(reading.derived()).containsExactly(Tier.T3);
      }
    }
    assertThat(counts).doesNotContainKey(Derivation.WRONG);
    assertThat(counts.get(Derivation.RIGHT)).isGreaterThanOrEqualTo(55);
  }

  private static List<Path> narrativesOf2018() throws IOException {
    try (var files = Files.list(DOCUMENTS)) {
      return files
          .filter(path -> path.getFileName().toString().matches("2018-[A-Z]{3}\\.txt"))
          .sorted()
          .toList();
    }
  }
}
