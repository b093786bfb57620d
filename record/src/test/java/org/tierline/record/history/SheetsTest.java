package org.tierline.record.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.PublicRecord;
import org.tierline.record.Region;
import org.tierline.record.Succession.Choice;
import org.tierline.record.history.CountrySheet.Cell;

class SheetsTest {
  private static EditionSheet sheet(PublicRecord record, int year) {
    return EditionSheet.of(record, year).orElseThrow();
  }

  private static CountrySheet country(PublicRecord record, String code) {
    return CountrySheet.of(record, record.country(code).orElseThrow());
  }

  @Test
  void anEditionCountsByTierAndRegion() {
    var record =
        new SmallRecord()
            .tiers("AAA", 2009, "T2 T3")
            .tiers("BBB", 2009, "T1 SC")
            .tiers("CCC", 2009, "T1 -")
            .make();
    var sheet = sheet(record, 2010);
    assertThat(sheet.totals()).containsEntry(Tier.T3, 1).containsEntry(Tier.T1, 0);
    assertThat(sheet.totalsByRegion().get(Region.EUR)).containsEntry(Tier.SC, 1);
    assertThat(sheet.ranked()).isEqualTo(1);
    assertThat(sheet.left()).extracting(left -> left.change().country()).containsExactly("CCC");
    assertThat(sheet.that(Change.Kind.DOWN)).hasSize(1);
    assertThat(EditionSheet.of(record, 2011)).isEmpty();
  }

  @Test
  void aClockNamesTheDoubtfulCellsOfItsRunAndTheOneBefore() {
    var record = new SmallRecord().tiers("AAA", 2009, "T2? T2 T2? T2WL? T2WL T2").make();
    assertThat(sheet(record, 2014).rows().getFirst().doubts()).containsExactly(2011, 2012);
  }

  @Test
  void aDeterminationIsOwedFortyFiveToNinetyDaysAfterTheRelease() {
    var record =
        new SmallRecord()
            .tiers("AAA", 2009, "T3 T3")
            .tiers("BBB", 2009, "T3 T3")
            .restricted("AAA", 2011, LocalDate.of(2010, 9, 14))
            .make();
    var sheet = RestrictionSheet.of(record, 2010).orElseThrow();
    assertThat(sheet.fiscalYear()).hasToString("FY2011");
    assertThat(sheet.window().orElseThrow().opens()).isEqualTo(LocalDate.of(2010, 7, 30));
    assertThat(sheet.window().orElseThrow().closes()).isEqualTo(LocalDate.of(2010, 9, 13));
    assertThat(sheet.days()).hasValue(91);
    assertThat(sheet.timeliness()).contains(Timeliness.LATE);
    assertThat(sheet.held()).isEqualTo(1);
    assertThat(sheet.rows()).hasSize(2);
  }

  @Test
  void nothingHeldIsNeitherEarlyNorLate() {
    var sheet =
        RestrictionSheet.of(new SmallRecord().tiers("AAA", 2009, "T3").make(), 2009).orElseThrow();
    assertThat(sheet.signed()).isEmpty();
    assertThat(sheet.days()).isEmpty();
    assertThat(sheet.timeliness()).isEmpty();
  }

  @Test
  void noDeterminationsWereOwedBefore2003() {
    var record = new SmallRecord().tiers("AAA", 2002, "T3 T3").make();
    assertThat(RestrictionSheet.of(record, 2002)).isEmpty();
    assertThat(RestrictionSheet.of(record, 2003)).isPresent();
    assertThat(country(record, "AAA").fiscalYears())
        .extracting(row -> row.year().toString())
        .containsExactly("FY2004");
  }

  @Test
  void aGovernmentShowsWhatItsPredecessorWasWithoutOwningIt() {
    var record =
        new SmallRecord()
            .tiers("SCG", 2005, "T2 T2")
            .tiers("SRB", 2007, "T2")
            .succession("SCG", "SRB", Choice.SPLITS, 2007)
            .make();
    var sheet = country(record, "SRB");
    assertThat(sheet.cells())
        .extracting(cell -> cell.placement().orElseThrow().country())
        .containsExactly("SCG", "SCG", "SRB");
    assertThat(sheet.cells())
        .extracting(cell -> cell.replayed().isPresent())
        .containsExactly(false, false, true);
    assertThat(sheet.streaks()).hasSize(1);
    assertThat(sheet.names()).extracting(name -> name.from()).containsExactly(2005, 2007);
  }

  @Test
  void aPredecessorThatStopsIsNotShown() {
    var record =
        new SmallRecord()
            .tiers("ANT", 2009, "T2 T2")
            .tiers("ABW", 2011, "T2")
            .succession("ANT", "ABW", Choice.STOPS, 2011)
            .make();
    assertThat(country(record, "ABW").cells())
        .extracting(Cell::placement)
        .filteredOn(placement -> placement.isPresent())
        .hasSize(1);
  }

  @Test
  void theClockGoesOnToTheNextEdition() {
    var record = new SmallRecord().tiers("AAA", 2022, "T2WL T2WL T2WL").make();
    var next = country(record, "AAA").next();
    assertThat(next.edition()).isEqualTo(2025);
    assertThat(next.opening()).isEqualTo(Opening.CLOSED_BY_LIMIT);
  }

  @Test
  void aGovernmentNoLongerPlacedHasNoRunAndNoStreak() {
    var record =
        new SmallRecord().tiers("AAA", 2022, "T2WL T2WL -").tiers("BBB", 2024, "T1").make();
    var sheet = country(record, "AAA");
    assertThat(sheet.current()).isEmpty();
    assertThat(sheet.next().clock().run()).isZero();
  }

  @Test
  void anExplanationTellsTheRunItsWaiversAndWhatWasRuledOut() {
    var record =
        new SmallRecord()
            .tiers("AAA", 2009, "T2WL T2WL T2WL T2WL T3")
            .waiver("AAA", 2011, false)
            .make();
    var explanation =
        Explanation.of(record, record.country("AAA").orElseThrow(), 2013).orElseThrow();
    assertThat(explanation.run())
        .extracting(Explanation.RunYear::waived)
        .containsExactly(false, false, true, true);
    assertThat(explanation.run().get(2).listing()).isPresent();
    assertThat(explanation.run().get(3).listing()).isEmpty();
    assertThat(explanation.ruledOut()).containsExactly(Tier.T2WL);
    assertThat(explanation.literal()).hasSize(3);
  }

  @Test
  void anEditionAfterTheLastReviewedSaysSo() {
    var record = new SmallRecord().tiers("AAA", 2025, "T2 T2").make();
    assertThat(sheet(record, 2025).needsLegalReview()).isFalse();
    assertThat(sheet(record, 2026).needsLegalReview()).isTrue();
  }
}
