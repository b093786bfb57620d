package org.tierline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.testkit.Seeds;

class PublicRecordTest {
  private static final Basis BASIS = new Basis(Grade.PRIMARY, List.of("report"));

  private static final Country KOREA =
      new Country(
          "PRK",
          "Korea, North",
          "North Korea",
          Region.EAP,
          Country.EntityKind.COUNTRY,
          List.of("DPRK", "Democratic People's Republic of Korea"),
          BASIS,
          Origin.BUILT_IN);
  private static final Country IVORY_COAST =
      new Country(
          "CIV",
          "Cote d'Ivoire",
          "Côte d'Ivoire",
          Region.AF,
          Country.EntityKind.COUNTRY,
          List.of("Ivory Coast"),
          BASIS,
          Origin.BUILT_IN);

  private static final List<Edition> EDITIONS =
      List.of(edition(2003), edition(2005), edition(2006));

  private static final List<Placement> PLACEMENTS =
      List.of(
          placement("PRK", 2003, Tier.T3),
          placement("CIV", 2005, Tier.T2),
          placement("PRK", 2005, Tier.T3),
          placement("CIV", 2006, Tier.SC));

  private static final PublicRecord RECORD = record(EDITIONS, PLACEMENTS, List.of());

  @Test
  void findsAPlacementByCountryAndEdition() {
    assertThat(RECORD.find("PRK", 2005)).contains(PLACEMENTS.get(2));
    assertThat(RECORD.find("PRK", 2004)).isEmpty();
    assertThat(RECORD.find("PRK", 2006)).isEmpty();
    assertThat(RECORD.find("PRK", 1999)).isEmpty();
    assertThat(RECORD.find("PRK", 2030)).isEmpty();
    assertThat(RECORD.find("XXX", 2005)).isEmpty();
  }

  @Test
  void historiesAndEditionsAreInOrder() {
    assertThat(RECORD.history("PRK")).extracting(Placement::edition).containsExactly(2003, 2005);
    assertThat(RECORD.history("XXX")).isEmpty();
    assertThat(RECORD.placements(2005))
        .extracting(Placement::country)
        .containsExactly("CIV", "PRK");
    assertThat(RECORD.placements(2004)).isEmpty();
    assertThat(RECORD.years()).containsExactly(2003, 2005, 2006);
  }

  @Test
  void aReassessmentLeavesTheTierAtReleaseAlone() {
    var record =
        record(
            EDITIONS,
            PLACEMENTS,
            List.of(
                action("PRK", 2004, PresidentialAction.Action.REASSESSED),
                action("PRK", 2006, PresidentialAction.Action.REASSESSED)));
    assertThat(record.effectiveTier("PRK", 2003).orElseThrow().possible())
        .as("no Watch List yet")
        .containsExactly(Tier.T2);
    assertThat(record.effectiveTier("PRK", 2005).orElseThrow().possible())
        .containsExactly(Tier.T2, Tier.T2WL);
    assertThat(record.effectiveTier("PRK", 2005).orElseThrow().atRelease()).isEqualTo(Tier.T3);
    assertThat(record.effectiveTier("CIV", 2005).orElseThrow().isReassessed()).isFalse();
    assertThat(record.effectiveTier("CIV", 2003)).isEmpty();
  }

  @Test
  void namesAreFoundWhateverTheirAccentsAndPunctuation() {
    assertThat(RECORD.findCountry("COTE D IVOIRE")).isEmpty();
    assertThat(RECORD.findCountry("côte d’ivoire")).contains(IVORY_COAST);
    assertThat(RECORD.findCountry(" prk ")).contains(KOREA);
    assertThat(RECORD.findCountry("Korea, Democratic People's Republic of")).contains(KOREA);
    assertThat(RECORD.findCountry("")).isEmpty();
    assertThat(RECORD.findCountry("the")).isEmpty();
    assertThat(RECORD.suggestCountries("Ivroy Coast")).containsExactly(IVORY_COAST);
    assertThat(RECORD.suggestCountries("Atlantis")).isEmpty();
    assertThat(RECORD.suggestCountries("")).isEmpty();
  }

  @Test
  void anOverlaysRowTakesThePlaceOfTheCell() {
    var added = placement("PRK", 2005, Tier.T2);
    var overlaid = RECORD.withOverlay(tables(List.of(), List.of(added), List.of()), "2");
    assertThat(overlaid.find("PRK", 2005)).contains(added);
    assertThat(overlaid.find("PRK", 2003)).contains(PLACEMENTS.getFirst());
    assertThat(overlaid.recordVersion()).isEqualTo("2");
    assertThat(RECORD.find("PRK", 2005)).contains(PLACEMENTS.get(2));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    Seeds.forRandom(
        random -> {
          var placements = new ArrayList<>(PLACEMENTS);
          var editions = new ArrayList<>(EDITIONS);
          Collections.shuffle(placements, new Random(random.nextLong()));
          Collections.shuffle(editions, new Random(random.nextLong()));
          var shuffled = record(editions, placements, List.of());
          assertThat(shuffled).isEqualTo(RECORD).hasSameHashCodeAs(RECORD);
        });
  }

  @Test
  void aCellHasOneRow() {
    assertThatThrownBy(
            () ->
                record(
                    EDITIONS,
                    List.of(PLACEMENTS.getFirst(), placement("PRK", 2003, Tier.T2)),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two rows of one key");
  }

  @Test
  void aPlacementNeedsItsEditionAndCountry() {
    assertThatThrownBy(() -> record(EDITIONS, List.of(placement("PRK", 2004, Tier.T3)), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> record(EDITIONS, List.of(placement("XXX", 2003, Tier.T3)), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PublicRecord record(
      List<Edition> editions, List<Placement> placements, List<PresidentialAction> actions) {
    return new PublicRecord("1", tables(editions, placements, actions));
  }

  private static RecordTables tables(
      List<Edition> editions, List<Placement> placements, List<PresidentialAction> actions) {
    return new RecordTables(
        List.of(),
        List.of(IVORY_COAST, KOREA),
        List.of(),
        editions,
        placements,
        List.of(),
        actions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Edition edition(int year) {
    return new Edition(
        year,
        Optional.of(LocalDate.of(year, 6, 1)),
        Optional.empty(),
        "",
        List.of(),
        BASIS,
        Origin.BUILT_IN);
  }

  private static Placement placement(String country, int edition, Tier tier) {
    return new Placement(
        country, edition, tier, country, Placement.Automatic.NOT_STATED, BASIS, Origin.BUILT_IN);
  }

  private static PresidentialAction action(
      String country, int fiscalYear, PresidentialAction.Action action) {
    return new PresidentialAction(
        fiscalYear,
        "",
        Optional.empty(),
        country,
        action,
        List.of(),
        List.of(),
        List.of(),
        PresidentialAction.Text.READ,
        "",
        BASIS,
        Origin.BUILT_IN);
  }
}
