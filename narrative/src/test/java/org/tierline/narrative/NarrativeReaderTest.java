package org.tierline.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.determination.Placed.Movement;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.text.ReadableText;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;
import org.tierline.record.Region;

/** Narratives of invented countries, in the report's own formulas. */
class NarrativeReaderTest {
  private static final NarrativeReader READER =
      new NarrativeReader(new PublicRecord("", RecordTables.EMPTY));

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(NarrativeReaderTest.class.getResourceAsStream(name + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example that README names. */
  private static String example() {
    try {
      return Files.readString(Path.of("../examples/narrative.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Boolean> findings(Narrative read) {
    return read.determination().findings().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().written(),
                entry -> entry.getValue().value(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static List<String> asked(String kept) {
    return READER.read(kept).recommendations().stream().map(each -> each.place().in(kept)).toList();
  }

  @Test
  void readsANarrativeWhole() {
    String kept = example();
    Narrative read = READER.read(kept);
    assertThat(read.tier()).hasValue(Tier.T2WL);
    assertThat(findings(read))
        .isEqualTo(
            Map.of(
                "meets", false,
                "significantEfforts", true,
                "increasingEfforts", false,
                "waiver", true,
                "waiverPlan", true,
                "waiverPlanSufficient", true,
                "waiverResources", true));
    Placed placed = read.determination().placed().orElseThrow().value();
    assertThat(placed.movement()).hasValue(Movement.REMAINED);
    assertThat(placed.consecutiveYears()).hasValue(3);
    assertThat(asked(kept))
        .containsExactly(
            "Open a shelter",
            "prosecute complicit officials, such as those named in 2016",
            "train judges, police, and labor inspectors",
            "ratify the protocol");
    assertThat(read.sections())
        .extracting(Section::kind)
        .containsExactly(
            Section.Kind.OPENING,
            Section.Kind.RECOMMENDATIONS,
            Section.Kind.PROSECUTION,
            Section.Kind.PROTECTION,
            Section.Kind.PREVENTION,
            Section.Kind.PROFILE);
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void takesRunningHeadsOutOfNumbersAndKeepsPlaces() {
    String kept = example();
    ReadableText readable = ReadableText.of(kept, List.of("RURITANIA"));
    int at = readable.text().indexOf("convicted 10 suspects");
    assertThat(at).isPositive();
    assertThat(readable.span(at, at + "convicted 10 suspects".length()).in(kept))
        .isEqualTo("convicted 269RURITANIA10 suspects");
  }

  @Test
  void readsATextThatRunsOn() {
    String kept = text("run-on");
    Narrative read = READER.read(kept);
    assertThat(read.tier()).hasValue(Tier.T1);
    assertThat(findings(read)).isEqualTo(Map.of("meets", true, "seriousAndSustained", true));
    assertThat(asked(kept))
        .containsExactly("Increase sentences", "screen migrant workers", "fund NGO shelters");
    // The page's head names another country, which the record has to know.
    assertThat(read.section(Section.Kind.PREVENTION)).isEmpty();
    assertThat(knowing("Ruritania").read(kept).section(Section.Kind.PREVENTION)).isPresent();
  }

  private static NarrativeReader knowing(String country) {
    var basis = new Basis(Grade.PRIMARY, List.of());
    var known =
        new Country(
            "RUR",
            country,
            country,
            Region.EUR,
            Country.EntityKind.COUNTRY,
            List.of(),
            basis,
            Origin.BUILT_IN);
    var none = RecordTables.EMPTY;
    return new NarrativeReader(
        new PublicRecord(
            "",
            new RecordTables(
                none.sources(),
                List.of(known),
                none.successions(),
                none.editions(),
                none.placements(),
                none.waivers(),
                none.determinations(),
                none.childSoldiers(),
                none.policyOrPattern(),
                none.instruments(),
                none.globalFigures(),
                none.coverage())));
  }

  @Test
  void findsTier3WithoutTheWordsOfIt() {
    Narrative read = READER.read(text("out-of-years"));
    assertThat(read.tier()).hasValue(Tier.T3);
    assertThat(findings(read))
        .isEqualTo(Map.of("meets", false, "increasingEfforts", false, "automaticDowngrade", true));
    assertThat(read.determination().placed().orElseThrow().value().movement())
        .hasValue(Movement.DOWNGRADED);
    assertThat(read.determination().placed().orElseThrow().value().consecutiveYears()).isEmpty();
  }

  @Test
  void readsASpecialCase() {
    Narrative read = READER.read(text("special"));
    assertThat(read.tier()).hasValue(Tier.SC);
    assertThat(findings(read)).isEqualTo(Map.of("specialCase", true));
    assertThat(read.recommendations()).isEmpty();
    assertThat(read.section(Section.Kind.GOVERNMENT_EFFORTS)).isPresent();
  }

  @Test
  void theSentencesCountWhereTheTierLineSaysOtherwise() {
    Narrative read = READER.read(text("slip"));
    assertThat(read.tierLine().orElseThrow().tier()).isEqualTo(Tier.T2);
    assertThat(read.tier()).hasValue(Tier.T2WL);
    assertThat(read.issues())
        .singleElement()
        .asString()
        .contains("the tier line prints Tier 2", "the sentences say Tier 2 Watch List");
  }

  @Test
  void readsADigest() {
    Narrative read = READER.read(text("digest"));
    assertThat(read.tier()).hasValue(Tier.T2WL);
    assertThat(read.determination().placed()).isEmpty();
    assertThat(findings(read))
        .isEqualTo(Map.of("meets", false, "significantEfforts", true, "waiver", true));
  }

  @Test
  void saysThatATextIsNoNarrative() {
    Narrative read = READER.read("Menu\nAngola\nBenin\nChad\n");
    assertThat(read.tier()).isEmpty();
    assertThat(read.issues()).anyMatch(issue -> issue.contains("this may be no narrative"));
  }

  @Test
  void partsRecommendationsAtBullets() {
    String kept =
        """
        NEPAL: Tier 2
        The Government of Nepal does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; therefore Nepal remained on Tier 2.
        PRIORITIZED RECOMMENDATIONS:
        • Adopt a law; fund it.
        • Train judges.
        PROSECUTION
        None.
        """;
    assertThat(asked(kept)).containsExactly("Adopt a law; fund it", "Train judges");
  }
}
