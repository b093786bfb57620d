package org.tierline.law.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.law.Tier;
import org.tierline.law.statute.Kind;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;
import org.tierline.law.watchlist.WatchListTerms;

class LawUnderBillTest {
  private static final String CITE = "a citation";

  private static LawUnderBill law(Amendment... amendments) {
    return new LawUnderBill(new Bill("a bill", "", List.of(amendments)));
  }

  @Test
  void theProvisionsOfTheBookMakeTheTermsThatTheClockRatesBy() {
    var law = new LawUnderBill(Bill.NONE);
    for (int edition = 2001; edition <= 2030; edition++) {
      assertThat(law.terms(edition))
          .as("edition %d", edition)
          .isEqualTo(WatchListTerms.enacted(edition, Readings.PRACTICE));
      for (Provision provision : Provision.values()) {
        assertThat(law.inForce(provision, edition)).isEqualTo(provision.inForce(edition));
      }
      for (Tier tier : Tier.values()) {
        assertThat(law.merits(edition, tier)).containsExactly(tier);
      }
    }
  }

  @ParameterizedTest(name = "{0}: in {1} {2} years, {3} waived, {4} where (F) is armed")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
        # bill,              edition, years, waivers, years if armed, counts
        strike (D)(i),       2015,    -,     0,       -,              true
        strike (D)(i),       2020,    -,     0,       1,              true
        strike (D)(ii),      2015,    2,     0,       -,              true
        strike (F),          2025,    2,     1,       -,              true
        (D)(i) from 2006,    2005,    -,     0,       -,              true
        (D)(i) from 2006,    2003,    -,     0,       -,              false
        (D)(i) from 2006,    2006,    2,     0,       -,              true
        (F) from 2011,       2011,    2,     2,       1,              true
        three years,         2025,    3,     1,       1,              true
        no limit then three, 2025,    -,     0,       1,              true
        waiver of two,       2025,    2,     2,       1,              true
        two after return,    2025,    2,     1,       2,              true
        law of 2012,         2025,    2,     2,       -,              true
        law of 2025,         2005,    2,     1,       1,              true
        law of 2010,         2025,    2,     2,       -,              true
        law of 2005,         2025,    -,     0,       -,              false
        """)
  void patchesTheTerms(
      String bill, int edition, String years, int waivers, String yearsIfArmed, boolean counts) {
    var terms = law(amendments(bill)).terms(edition);
    assertThat(terms.years())
        .isEqualTo(years == null ? WatchListTerms.UNLIMITED : Integer.parseInt(years));
    assertThat(terms.waivers()).isEqualTo(waivers);
    assertThat(terms.yearsIfArmed())
        .isEqualTo(
            yearsIfArmed == null
                ? WatchListTerms.NO_ONE_YEAR_RULE
                : Integer.parseInt(yearsIfArmed));
    assertThat(terms.counts()).isEqualTo(counts);
  }

  private static Amendment[] amendments(String bill) {
    Editions all = Editions.ALL;
    return switch (bill) {
      case "strike (D)(i)" -> of(new Amendment.Strike(Provision.TVPA_110_B_2_D_I, all, CITE));
      case "strike (D)(ii)" -> of(new Amendment.Strike(Provision.TVPA_110_B_2_D_II, all, CITE));
      case "strike (F)" -> of(new Amendment.Strike(Provision.TVPA_110_B_2_F, all, CITE));
      case "(D)(i) from 2006" ->
          of(new Amendment.InForce(Provision.TVPA_110_B_2_D_I, from(2006), CITE));
      case "(F) from 2011" -> of(new Amendment.InForce(Provision.TVPA_110_B_2_F, from(2011), CITE));
      case "three years" -> of(new Amendment.Set(Figure.WATCH_LIST_YEARS, 3, all, CITE));
      case "no limit then three" ->
          of(
              new Amendment.Strike(Provision.TVPA_110_B_2_D_I, all, CITE),
              new Amendment.Set(Figure.WATCH_LIST_YEARS, 3, all, CITE));
      case "waiver of two" -> of(new Amendment.Set(Figure.WAIVER_YEARS, 2, all, CITE));
      case "two after return" -> of(new Amendment.Set(Figure.YEARS_AFTER_RETURN, 2, all, CITE));
      default ->
          of(new Amendment.LawOf(Integer.parseInt(bill.substring("law of ".length())), all, CITE));
    };
  }

  private static Amendment[] of(Amendment... amendments) {
    return amendments;
  }

  private static Editions from(int edition) {
    return new Editions(edition, Provision.OPEN);
  }

  @Test
  void readsTheDisputedTextsForItsEditionsOnly() {
    var law =
        law(
            new Amendment.CountYears(CountScope.WHOLE_LIST, from(2015), CITE),
            new Amendment.ArmBy(FScope.ANY_PAST_RUN, Editions.only(2020), CITE));
    assertThat(law.terms(2014).readings()).isEqualTo(Readings.PRACTICE);
    assertThat(law.terms(2020).readings())
        .isEqualTo(new Readings(CountScope.WHOLE_LIST, FScope.ANY_PAST_RUN));
    assertThat(law.terms(2021).readings())
        .isEqualTo(new Readings(CountScope.WHOLE_LIST, FScope.LATEST_RUN));
  }

  @Test
  void aWatchListThatGoesLeavesTier2AndAGroundThatGoesLeavesBoth() {
    var noList = law(new Amendment.Strike(Provision.TVPA_110_B_2_A, Editions.ALL, CITE));
    assertThat(noList.merits(2020, Tier.T2WL)).containsExactly(Tier.T2);
    assertThat(noList.merits(2020, Tier.T3)).containsExactly(Tier.T3);
    assertThat(noList.ground(2020)).isEqualTo(Provision.TVPA_110_B_2_A);
    var noGround = law(new Amendment.Strike(Provision.TVPA_110_B_2_A_III_II, Editions.ALL, CITE));
    assertThat(noGround.merits(2020, Tier.T2WL)).isEqualTo(Set.of(Tier.T2, Tier.T2WL));
    assertThat(noGround.ground(2020)).isEqualTo(Provision.TVPA_110_B_2_A_III_II);
    var noGrounds =
        law(
            new Amendment.Strike(Provision.TVPA_110_B_2_A_III_I, Editions.ALL, CITE),
            new Amendment.Strike(Provision.TVPA_110_B_2_A_III_II, Editions.ALL, CITE));
    assertThat(noGrounds.merits(2020, Tier.T2WL)).containsExactly(Tier.T2);
    assertThat(noGrounds.merits(2015, Tier.T2WL)).isEqualTo(Set.of(Tier.T2, Tier.T2WL));
  }

  @Test
  void tellsAnAmendmentThatChangesNothing() {
    var idle = new Amendment.Strike(Provision.TVPA_110_B_2_F, new Editions(2001, 2018), CITE);
    var bites = new Amendment.Strike(Provision.TVPA_110_B_2_F, new Editions(2001, 2019), CITE);
    var again = new Amendment.Set(Figure.WAIVER_YEARS, 1, from(2019), CITE);
    var law = law(idle, bites, again);
    assertThat(law.changesAnything(idle, 2001, 2025)).isFalse();
    assertThat(law.changesAnything(bites, 2001, 2025)).isTrue();
    assertThat(law.changesAnything(again, 2001, 2025)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Provision.class)
  void everyProvisionHasABearing(Provision provision) {
    Bearing bearing = Bearing.of(provision);
    assertThat(bearing).isNotNull();
    if (provision.kind() == Kind.WEIGH) {
      assertThat(bearing).isEqualTo(Bearing.FINDINGS);
    }
  }

  @ParameterizedTest(name = "\"{0}\" are {1} to {2}")
  @CsvSource({
    "2012, 2012, 2012",
    "2011..2018, 2011, 2018",
    "2019.., 2019, 2147483647",
    "..2018, 2001, 2018"
  })
  void readsEditions(String text, int from, int through) {
    assertThat(Editions.find(text)).contains(new Editions(from, through));
    assertThat(Editions.find(" " + new Editions(from, through) + " "))
        .contains(new Editions(from, through));
  }

  @ParameterizedTest
  @CsvSource({"''", "..", "2012..2011", "1999..2005", "2012-2014", "12..14", "20122014"})
  void readsNoOtherEditions(String text) {
    assertThat(Editions.find(text)).isEmpty();
  }

  @Test
  void refusesFiguresThatCannotBe() {
    assertThatThrownBy(() -> new Amendment.Set(Figure.WATCH_LIST_YEARS, 0, Editions.ALL, CITE))
        .hasMessageContaining("watchListYears is 0, but can be 1 to 25");
    assertThatThrownBy(() -> new Editions(2012, 2011)).hasMessageContaining("2012..2011");
  }
}
