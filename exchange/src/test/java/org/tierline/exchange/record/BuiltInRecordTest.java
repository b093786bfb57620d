package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Tier;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition.Counted;
import org.tierline.record.Edition.TotalBasis;
import org.tierline.record.Grade;
import org.tierline.record.Placement;
import org.tierline.record.Placement.Automatic;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Action;
import org.tierline.record.PresidentialAction.Clause;
import org.tierline.record.PresidentialAction.Text;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.Succession.Choice;
import org.tierline.record.WaiverListing;

/** Facts that must come out of the record. */
class BuiltInRecordTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();

  @Test
  void northKoreaIsOnTier3InEveryEditionSince2003() {
    assertThat(RECORD.history("PRK"))
        .extracting(Placement::edition)
        .isEqualTo(IntStream.rangeClosed(2003, 2025).boxed().toList());
    assertThat(RECORD.history("PRK")).extracting(Placement::tier).containsOnly(Tier.T3);
  }

  @Test
  void southKoreaFellTwiceAndRoseTwice() {
    var tiers = new ArrayList<Tier>();
    RECORD.history("KOR").forEach(placement -> tiers.add(placement.tier()));
    var expected = new ArrayList<Tier>();
    expected.add(Tier.T3);
    expected.addAll(Collections.nCopies(20, Tier.T1));
    expected.addAll(List.of(Tier.T2, Tier.T2, Tier.T1, Tier.T1));
    assertThat(tiers).isEqualTo(expected);
  }

  @Test
  void the2025EditionPlaces184GovernmentsAnd4SpecialCases() {
    var placements = RECORD.placements(2025);
    assertThat(placements).filteredOn(row -> row.tier() != Tier.SC).hasSize(184);
    assertThat(placements).filteredOn(row -> row.tier() == Tier.SC).hasSize(4);
    assertThat(placements)
        .filteredOn(row -> row.tier() == Tier.T3)
        .hasSize(20)
        .extracting(Placement::country)
        .contains("PRK", "CHN", "RUS", "CUB", "IRN", "SYR", "AFG");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # edition, T1, T2, T2WL, T3, SC
          2001, 12,  47,  0, 23, 0
          2002, 18,  52,  0, 19, 0
          2003, 26,  74,  0, 15, 1
          2004, 25,  54, 42, 10, 1
          2005, 24,  77, 27, 14, 1
          2006, 26,  79, 32, 12, 3
          2007, 28,  75, 32, 16, 3
          2008, 29,  70, 40, 14, 7
          2009, 28,  76, 52, 17, 3
          2010, 30,  74, 58, 13, 2
          2011, 32,  85, 41, 23, 3
          2012, 33,  94, 42, 17, 1
          2013, 30,  92, 44, 21, 1
          2014, 31,  89, 44, 23, 1
          2015, 31,  89, 44, 23, 1
          2016, 36,  79, 43, 27, 3
          2017, 36,  80, 45, 23, 3
          2018, 39,  80, 42, 22, 4
          2019, 33,  92, 38, 21, 3
          2020, 34,  88, 44, 19, 3
          2021, 28,  95, 45, 17, 3
          2022, 30,  99, 34, 22, 3
          2023, 30, 105, 26, 24, 3
          2024, 33,  98, 32, 21, 4
          2025, 33, 106, 25, 20, 4
          """)
  void everyEditionHasItsPlacements(int edition, int t1, int t2, int t2wl, int t3, int sc) {
    var counts = new EnumMap<Tier, Integer>(Tier.class);
    for (var tier : Tier.values()) {
      counts.put(tier, 0);
    }
    RECORD.placements(edition).forEach(row -> counts.merge(row.tier(), 1, Integer::sum));
    assertThat(counts)
        .isEqualTo(Map.of(Tier.T1, t1, Tier.T2, t2, Tier.T2WL, t2wl, Tier.T3, t3, Tier.SC, sc));
  }

  @Test
  void placementsHaveAsManyOfEachGrade() {
    var counts = new EnumMap<Grade, Integer>(Grade.class);
    RECORD.tables().placements().forEach(row -> counts.merge(row.basis().grade(), 1, Integer::sum));
    assertThat(counts)
        .isEqualTo(
            Map.of(
                Grade.PRIMARY, 1039,
                Grade.SECONDARY, 2564,
                Grade.READ_BACK, 262,
                Grade.INFERRED, 301,
                Grade.UNSOURCED, 27));
  }

  @Test
  void listsHaveTheirRows() {
    var tables = RECORD.tables();
    assertThat(tables.placements()).hasSize(4193);
    assertThat(tables.editions()).hasSize(25);
    assertThat(tables.waivers()).hasSize(100);
    assertThat(tables.determinations()).hasSize(344);
    assertThat(tables.childSoldiers()).hasSize(161);
    assertThat(tables.policyOrPattern()).hasSize(60);
    assertThat(tables.instruments()).hasSize(817);
    assertThat(tables.globalFigures()).hasSize(52);
    assertThat(tables.sources()).hasSize(230);
    assertThat(tables.countries()).hasSize(203);
  }

  @Test
  void toldAutomaticDowngradesAreApartFromRecalledOnes() {
    assertThat(RECORD.tables().placements())
        .filteredOn(row -> row.automatic() == Automatic.STATED)
        .extracting(row -> row.country() + row.edition())
        .containsExactly(
            "CHN2013", "RUS2013", "BLR2015", "COM2015", "HTI2016", "GIN2017", "BOL2018", "LAO2018",
            "GNB2021", "MYS2021");
    assertThat(RECORD.tables().placements())
        .filteredOn(row -> row.automatic() == Automatic.RECALLED)
        .extracting(row -> row.country() + row.edition())
        .containsExactly("UZB2013", "MYS2014", "THA2014", "VEN2014");
  }

  @Test
  void rememberedTotalsAreNoPublishedOnes() {
    assertThat(RECORD.edition(2003).orElseThrow().findTotal(Counted.T2).orElseThrow().totalBasis())
        .isEqualTo(TotalBasis.REMEMBERED);
    assertThat(RECORD.edition(2023).orElseThrow().findTotal(Counted.T3).orElseThrow())
        .satisfies(
            total -> {
              assertThat(total.totalBasis()).isEqualTo(TotalBasis.DOCUMENTED);
              assertThat(total.count()).isEqualTo(24);
            });
    assertThat(RECORD.edition(2025).orElseThrow().totals())
        .allSatisfy(total -> assertThat(total.totalBasis()).isEqualTo(TotalBasis.COUNTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          north korea                                  | PRK
          NORTH-KOREA                                  | PRK
          prk                                          | PRK
          Korea, Democratic People's Republic of       | PRK
          Democratic People’s Republic of Korea        | PRK
          Republic of Korea                            | KOR
          cote d'ivoire                                | CIV
          Côte d’Ivoire                                | CIV
          Curacao                                      | CUW
          burma                                        | MMR
          Myanmar                                      | MMR
          Swaziland                                    | SWZ
          Turkiye                                      | TUR
          Cape Verde                                   | CPV
          Yugoslavia, Federal Republic of              | SCG
          Republic of the Congo                        | COG
          DR Congo                                     | COD
          the gambia                                   | GMB
          U.S.                                         | USA
          St Maarten                                   | SXM
          """)
  void findsCountriesByAnyName(String text, String code) {
    assertThat(RECORD.findCountry(text).map(Country::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Norht Korea,PRK", "Untied States,USA", "Eswatni,SWZ", "Afganistan,AFG", "PKR,PRK"})
  void suggestsWhatAMisspeltNameMayMean(String text, String code) {
    assertThat(RECORD.findCountry(text)).isEmpty();
    assertThat(RECORD.suggestCountries(text)).extracting(Country::code).contains(code);
  }

  @Test
  void namesArePrintedAsInTheEdition() {
    assertThat(RECORD.find("SWZ", 2018).orElseThrow().printedName()).isEqualTo("Swaziland");
    assertThat(RECORD.find("SWZ", 2019).orElseThrow().printedName()).isEqualTo("Eswatini");
    assertThat(RECORD.find("MKD", 2018).orElseThrow().printedName()).isEqualTo("Macedonia");
    assertThat(RECORD.find("SCG", 2001).orElseThrow().printedName())
        .isEqualTo("Yugoslavia, Federal Republic of");
  }

  @Test
  void successionsAreChosen() {
    assertThat(RECORD.successions("SRB"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.from()).isEqualTo("SCG");
              assertThat(row.choice()).isEqualTo(Choice.SPLITS);
              assertThat(row.edition()).isEqualTo(2007);
            });
    assertThat(RECORD.successions("ABW"))
        .extracting(row -> row.choice())
        .containsOnly(Choice.STOPS);
  }

  @Test
  void effectiveTiersFollowReassessmentsAndTheTierAtReleaseStays() {
    var bangladesh = RECORD.effectiveTier("BGD", 2004).orElseThrow();
    assertThat(bangladesh.atRelease()).isEqualTo(Tier.T3);
    assertThat(bangladesh.possible()).containsExactly(Tier.T2, Tier.T2WL);
    assertThat(bangladesh.isReassessed()).isTrue();
    var korea = RECORD.effectiveTier("PRK", 2025).orElseThrow();
    assertThat(korea.possible()).containsExactly(Tier.T3);
    assertThat(korea.isReassessed()).isFalse();
  }

  @Test
  void determinationsNameTheirClauses() {
    assertThat(RECORD.findDetermination("PRK", 2025).orElseThrow())
        .satisfies(
            row -> {
              assertThat(row.action()).isEqualTo(Action.RESTRICTED);
              assertThat(row.named()).containsExactly(Clause.A_II, Clause.B);
              assertThat(row.waived()).isEmpty();
              assertThat(row.text()).isEqualTo(Text.READ);
            });
    assertThat(RECORD.findDetermination("SDN", 2025).orElseThrow())
        .satisfies(
            row -> {
              assertThat(row.action()).isEqualTo(Action.PARTIAL_WAIVER);
              assertThat(row.named()).isEmpty();
              assertThat(row.waived()).containsExactly(Clause.A_I, Clause.B);
              assertThat(row.programmes()).containsExactly("DA", "GHP");
            });
  }

  @Test
  void determinationsWhoseTextWasNotReadStayOutOfTotals() {
    assertThat(RECORD.tables().determinations())
        .filteredOn(row -> !row.isCountable())
        .extracting(PresidentialAction::fiscalYear)
        .containsOnly(2004, 2006, 2011, 2016, 2019, 2026);
    assertThat(RECORD.determinations(2026)).noneMatch(PresidentialAction::isCountable);
  }

  @Test
  void recalledChildSoldierListingsAreNoFacts() {
    assertThat(RECORD.childSoldiers(2011))
        .extracting(row -> row.country())
        .containsExactly("COD", "SOM", "TCD", "YEM");
    assertThat(RECORD.recalledChildSoldiers(2011))
        .extracting(row -> row.country())
        .containsExactly("MMR", "SDN");
    assertThat(RECORD.childSoldiers(2023)).hasSize(9);
  }

  @Test
  void waiversDerivedByTheRuleAreMarked() {
    assertThat(RECORD.waivers(2016)).hasSize(14).allMatch(WaiverListing::derived);
    assertThat(RECORD.waivers(2018)).noneMatch(WaiverListing::derived);
    assertThat(RECORD.findWaiver("HKG", 2018).orElseThrow().condition())
        .isEqualTo("contingent on its final ranking");
  }

  @ParameterizedTest
  @CsvSource({
    "WAIVERS,2011,NONE_HELD",
    "WAIVERS,2018,COMPLETE",
    "WAIVERS,2016,PARTIAL",
    "DETERMINATIONS,2010,NONE_HELD",
    "DETERMINATIONS,2025,COMPLETE",
    "DETERMINATIONS,2026,PARTIAL",
    "CHILD_SOLDIERS,2025,NONE_HELD",
    "POLICY_OR_PATTERN,2023,NONE_HELD",
    "SPECIAL_CASES,2008,PARTIAL",
    "PLACEMENTS,2025,COMPLETE"
  })
  void everyListSaysHowCompleteItIs(RecordList list, int year, Coverage.State state) {
    assertThat(RECORD.coverage(list, year).orElseThrow().state()).isEqualTo(state);
  }

  @Test
  void theVersionIsTheStampOfTheRows() {
    assertThat(RECORD.recordVersion())
        .isEqualTo(RecordFiles.version("2026-11-23", RECORD.tables()));
  }
}
