package org.tierline.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.layout.Section;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;

/** The same invented facts in the layout of each era come out alike. */
class LayoutsTest {
  private static final NarrativeReader READER =
      new NarrativeReader(new PublicRecord("", RecordTables.EMPTY));

  /** The kinds by the letters of the table. */
  private static final Map<Character, Section.Kind> KINDS =
      Map.of(
          'F', Section.Kind.PROFILE,
          'O', Section.Kind.OPENING,
          'R', Section.Kind.RECOMMENDATIONS,
          'S', Section.Kind.PROSECUTION,
          'T', Section.Kind.PROTECTION,
          'V', Section.Kind.PREVENTION);

  static String text(String layout) {
    try (InputStream in =
        Objects.requireNonNull(
            LayoutsTest.class.getResourceAsStream("layouts/" + layout + ".txt"), layout)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Boolean> findings(Narrative read) {
    return read.determination().findings().entrySet().stream()
        .collect(
            Collectors.toMap(entry -> entry.getKey().written(), entry -> entry.getValue().value()));
  }

  private static String section(String kept, Narrative read, Section.Kind kind) {
    return read.section(kind).orElseThrow().place().in(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # layout          | sections | edition | streak | F profile, O opening, R asks,
          2005              | FORSTV   |         |        | S prosecution, T protection, V prevention
          2006              | FORSTV   |         |        |
          2008              | FORSTV   | 2008    |        |
          2010              | FORSTV   |         | 2      |
          2012              | FORSTV   |         | 2      |
          2015              | FORSTV   |         | 2      |
          2018-pdf          | ORSTVF   |         | 2      |
          2018-web          | ORSTVF   | 2018    | 2      |
          2018-title-above  | ORSTVF   |         | 2      |
          2018-run-on       | ORSTVF   |         | 2      |
          2020              | ORSTVF   | 2020    | 2      |
          2021              | ORSTVF   |         | 2      |
          2022              | ORSTVF   |         | 2      |
          2023-heading-lost | ORSTVF   | 2023    | 2      |
          """)
  void areReadToTheSameStructure(String layout, String sections, Integer edition, Integer streak) {
    String kept = text(layout);
    assertThat(READER.readAll(kept)).hasSize(1);
    Narrative read = READER.read(kept);
    assertThat(read.tierLine().orElseThrow().name().orElseThrow().toUpperCase(Locale.ROOT))
        .isEqualTo("GRAUSTARK");
    assertThat(read.tierLine().orElseThrow().tier()).isEqualTo(Tier.T2WL);
    assertThat(read.edition()).isEqualTo(Optional.ofNullable(edition));
    assertThat(findings(read))
        .isEqualTo(Map.of("meets", false, "significantEfforts", true, "increasingEfforts", false));
    Placed placed = read.determination().placed().orElseThrow().value();
    assertThat(placed.tier()).isEqualTo(Tier.T2WL);
    assertThat(placed.consecutiveYears()).isEqualTo(Optional.ofNullable(streak));
    assertThat(read.sections())
        .extracting(Section::kind)
        .containsExactlyElementsOf(
            sections.chars().mapToObj(letter -> KINDS.get((char) letter)).toList());
    assertThat(section(kept, read, Section.Kind.OPENING)).startsWith("The Government of Graustark");
    assertThat(section(kept, read, Section.Kind.PROFILE)).endsWith("in the capital.");
    assertThat(section(kept, read, Section.Kind.PROSECUTION)).startsWith("The government maint");
    assertThat(section(kept, read, Section.Kind.PROTECTION)).startsWith("The government incre");
    assertThat(section(kept, read, Section.Kind.PREVENTION)).endsWith("met once.");
    List<String> asked =
        read.recommendations().stream()
            .map(each -> each.place().in(kept).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
            .toList();
    assertThat(asked).hasSize(3);
    assertThat(asked.get(0)).endsWith("investigate and prosecute trafficking offenses");
    assertThat(asked.get(1)).endsWith("train labor inspectors in the mining district");
    assertThat(asked.get(2)).endsWith("open a shelter for victims of trafficking");
    assertThat(read.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Зенда (Уровень 3)", "زندا (المستوى الثالث)", "ゼンダ（第3階層）"})
  void declineTheRestOfATranslation(String line) {
    Narrative read = READER.read(line + "\n" + "… 2018 …\n".repeat(40));
    assertThat(read.tier()).hasValue(Tier.T3);
    assertThat(read.sections()).isEmpty();
    assertThat(read.issues())
        .singleElement()
        .asString()
        .startsWith("this is a translation into ")
        .endsWith("its tier line is read, the rest isn't; give the English text");
  }

  @Test
  void haveTheProfileOfADigestOnEitherSideOfItsRating() {
    String before =
        "current situation: Zenda is a source country tier rating: Tier 3 - Zenda does not fully"
            + " comply with the minimum standards for the elimination of trafficking and is not"
            + " making significant efforts to do so (2008)";
    Narrative old = READER.read(before);
    assertThat(old.sections())
        .extracting(Section::kind)
        .containsExactly(Section.Kind.PROFILE, Section.Kind.OPENING);
    assertThat(section(before, old, Section.Kind.PROFILE)).isEqualTo("Zenda is a source country");
    assertThat(old.edition()).hasValue(2008);
    String behind =
        "tier rating: Tier 3 Zenda does not fully meet the minimum standards for the elimination of"
            + " trafficking and is not making significant efforts to do so; therefore, Zenda"
            + " remained on Tier 3 trafficking profile: traffickers exploit victims in Zenda";
    Narrative recent = READER.read(behind);
    assertThat(recent.sections())
        .extracting(Section::kind)
        .containsExactly(Section.Kind.OPENING, Section.Kind.PROFILE);
    assertThat(section(behind, recent, Section.Kind.PROFILE))
        .isEqualTo("traffickers exploit victims in Zenda");
  }

  @Test
  void areReadOneByOneWithPlacesInTheWholeDocument() {
    String first = text("2022");
    String second =
        text("2018-web").replace("GRAUSTARK", "HENTZAU").replace("Graustark", "Hentzau");
    String kept = "A menu: GRAUSTARK (Tier 2 Watch List)\n" + first + second;
    List<Narrative> read = READER.readAll(kept);
    assertThat(read)
        .extracting(each -> each.tierLine().orElseThrow().name().orElseThrow())
        .containsExactly("GRAUSTARK", "HENTZAU");
    for (Narrative each : read) {
      assertThat(each.place().in(kept)).startsWith(each.tierLine().orElseThrow().place().in(kept));
      assertThat(section(kept, each, Section.Kind.PROFILE)).startsWith("As reported over");
      assertThat(each.recommendations().get(2).place().in(kept))
          .containsIgnoringCase("open a shelter for victims of trafficking");
    }
    assertThat(READER.readAll("Nothing."))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.issues())
                    .singleElement()
                    .asString()
                    .contains("this may be no narrative"));
  }
}
