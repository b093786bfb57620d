package org.tierline.publication.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.bill.ShippedBills;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Published;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Chronicle;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.Streak;
import org.tierline.record.outlook.Outlook;

/** What the pages of editions, changes, streaks, clocks and consequences show. */
class RecordPagesTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final Published PUBLISHED = new Published(RECORD, LocalDate.of(2026, 11, 28));

  private static EditionPage edition(int year) {
    return EditionPage.of(PUBLISHED, EditionSheet.of(RECORD, year).orElseThrow());
  }

  private static List<Move> moves(List<Move.Group> groups, String id) {
    return groups.stream()
        .filter(group -> group.id().equals(id))
        .flatMap(group -> group.moves().stream())
        .toList();
  }

  @ParameterizedTest(name = "{1} governments on {0}")
  @CsvSource({"T1, 33", "T2, 106", "T2WL, 25", "T3, 20", "SC, 4"})
  void theLatestEditionIsCountedByTier(Tier tier, int count) {
    var page = edition(2025);
    assertThat(page.counts().tiers())
        .filteredOn(each -> each.wordsKey().equals("tier." + tier.name()))
        .singleElement()
        .satisfies(each -> assertThat(each.count()).isEqualTo(count));
    assertThat(page.tiers())
        .filteredOn(each -> each.wordsKey().equals("tier." + tier.name()))
        .singleElement()
        .satisfies(each -> assertThat(each.rows()).hasSize(count));
  }

  @Test
  void countsOfRegionsAddUp() {
    for (int year : RECORD.years()) {
      var page = edition(year);
      var rows = page.counts().regions();
      var all = rows.getLast();
      var regions = rows.subList(0, rows.size() - 1);
      for (int i = 0; i < all.counts().size(); i++) {
        int place = i;
        assertThat(regions.stream().mapToInt(row -> row.counts().get(place)).sum())
            .as(year + " " + page.counts().tiers().get(i).wordsKey())
            .isEqualTo(all.counts().get(i))
            .isEqualTo(page.counts().tiers().get(i).count());
      }
    }
  }

  @Test
  void aMoveHasASentenceToCopyAndItsCitation() {
    var page = edition(2025);
    assertThat(moves(page.moves(), "up")).hasSize(20);
    assertThat(moves(page.moves(), "down")).hasSize(11);
    assertThat(moves(page.moves(), "up").getFirst())
        .satisfies(
            move ->
                assertThat(move.sentence())
                    .isEqualTo("Slovenia moved up from Tier 2 to Tier 1 in the 2025 edition."))
        .satisfies(
            move ->
                assertThat(move.citation())
                    .isEqualTo(
                        "Tierline, record "
                            + RECORD.recordVersion()
                            + ", edition 2025, /countries/SVN/2025"));
  }

  @Test
  void aReasonIsGivenOnlyWhereTheClockHadRuledSomethingOut() {
    var moves = moves(edition(2025).moves(), "down");
    assertThat(moves)
        .filteredOn(move -> move.government().code().equals("TCD"))
        .allSatisfy(move -> assertThat(move.reasons()).hasSize(2));
    assertThat(moves)
        .filteredOn(move -> move.government().code().equals("COL"))
        .allSatisfy(move -> assertThat(move.reasons()).isEmpty());
  }

  @Test
  void theYearsLeadToThoseBeforeAndAfter() {
    assertThat(edition(2001).years().previous()).isEmpty();
    assertThat(edition(2001).years().next()).map(Years.Year::path).contains("/editions/2002");
    assertThat(edition(2025).years().next()).isEmpty();
    assertThat(edition(2025).years().years()).hasSize(25);
  }

  @Test
  void theLongestOnTier3IsNorthKorea() {
    var page = StreaksPage.of(RECORD, 2025, Optional.empty(), Streak.in(RECORD, 2025));
    var tier3 = page.groups().stream().filter(group -> group.style().equals("t3")).toList();
    assertThat(tier3.getFirst().rows())
        .filteredOn(row -> row.government().code().equals("PRK"))
        .singleElement()
        .satisfies(row -> assertThat(row.length()).isEqualTo(23))
        .satisfies(row -> assertThat(row.sinceYear()).isEqualTo(2003));
  }

  @Test
  void clocksStandInOneGroupOnly() {
    var page = ClockPage.of(Outlook.of(new Chronicle(RECORD)));
    int grouped = page.groups().stream().mapToInt(group -> group.rows().size()).sum();
    assertThat(page.edition()).isEqualTo(2026);
    assertThat(grouped + page.idle().size()).isEqualTo(RECORD.placements(2025).size());
    assertThat(page.groups().stream().flatMap(group -> group.rows().stream()))
        .extracting(ClockRow::government)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(page.idle());
  }

  @Test
  void everyGovernmentOnTier3IsInTheLedgerOnce() {
    var page = ConsequencesPage.of(ConsequencesPage.sheets(RECORD));
    assertThat(page.rows().getFirst().fiscalYear()).isEqualTo("FY2026");
    assertThat(page.rows())
        .allSatisfy(
            row ->
                assertThat(
                        row.restricted()
                            + row.partly()
                            + row.fully()
                            + row.other()
                            + row.reported()
                            + row.notHeld())
                    .as(row.fiscalYear())
                    .isEqualTo(row.tier3()));
  }

  @Test
  void everyMoveOfABillIsInOneEditionAndEachBillHasAPage() {
    for (String name : ShippedBills.NAMES) {
      var whatIf = WhatIfPage.of(PUBLISHED, name);
      var page = BillPage.of(PUBLISHED, whatIf);
      assertThat(page.editions().stream().mapToInt(edition -> edition.rows().size()).sum())
          .isEqualTo(whatIf.count().most());
      assertThat(new BillPage.Kind().pages(PUBLISHED)).contains("/what-if/" + name);
    }
  }

  @ParameterizedTest(name = "{0}?{1}={2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /streaks|tier|T9|"T9" is no tier
          /streaks|min|none|"none" is no number
          /streaks|edition|1999|there is no edition "1999"
          /editions/1999||2|there is no edition "1999"
          /changes/next||2|there is no edition "next"
          /what-if/no-bill||2|there is no bill "no-bill" here; there are no-waivers
          /consequences/2026||2|there is no fiscal year "2026"
          """)
  void whatCantBeMeantIsSaid(String path, String name, String value, String message) {
    var address = Address.of(path, Map.of(name == null ? "unused" : name, value));
    assertThatThrownBy(
            () ->
                List.of(
                        new StreaksPage.Kind(),
                        new EditionPage.Kind(),
                        new ChangesPage.Kind(),
                        new BillPage.Kind(),
                        new FiscalYearPage.Kind())
                    .forEach(kind -> kind.find(PUBLISHED, address)))
        .isInstanceOf(Fault.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPlacementWithANarrativeSaysWhatWouldChangeIt() {
    var change = placement("AGO", 2018).change().orElseThrow();
    assertThat(change.up())
        .extracting(WouldChange.Way::reached)
        .containsExactly("Tier 2", "Tier 1");
    assertThat(change.up().getFirst().answers())
        .extracting(WouldChange.Answer::clause)
        .contains("§110(b)(2)(A)(iii)(II)");
    assertThat(change.down()).extracting(WouldChange.Way::reached).containsExactly("Tier 3");
    assertThat(placement("KOR", 2022).change()).isEmpty();
  }

  private static PlacementPage placement(String code, int edition) {
    var country = RECORD.country(code).orElseThrow();
    return PlacementPage.of(
        PUBLISHED, PUBLISHED.chronicle().explanation(country, edition).orElseThrow());
  }
}
