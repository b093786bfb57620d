package org.tierline.exchange.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Chronicle;
import org.tierline.record.history.KnownBy;
import org.tierline.record.outlook.Alternative;
import org.tierline.record.outlook.Outlook;

/** The law looking forward from days of the past, beside what came. */
class OutlookTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();

  private static Outlook on(String day) {
    return Outlook.of(new Chronicle(KnownBy.of(RECORD, LocalDate.parse(day))));
  }

  private static Outlook.Row row(Outlook outlook, String country) {
    return outlook.rows().stream()
        .filter(row -> row.clock().country().code().equals(country))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{1} on {0}: {3}, {4} and {5} left; alternatives {6}")
  @CsvSource(
      textBlock =
          """
          # day,      government, edition, opening,         years, waivers, otherwise
          2026-11-28, PRK,        2026,    OPEN,            2,     1,       0
          2026-11-28, COG,        2026,    CLOSED_BY_LIMIT, 0,     0,       0
          2026-11-28, TKM,        2026,    CLOSED_BY_F,     0,     0,       0
          2026-11-28, NPL,        2026,    WAIVER_ONLY,     0,     1,       0
          2026-11-28, DZA,        2026,    WAIVER_ONLY,     0,     1,       1
          2026-11-28, CHN,        2026,    OPEN,            1,     0,       0
          # until 2018 two years stood under a waiver; nine years of watch list ended in 2013
          2012-12-31, CHN,        2013,    CLOSED_BY_LIMIT, 0,     0,       0
          2012-12-31, KEN,        2013,    OPEN,            1,     2,       0
          # before 2009 no years counted, before 2004 there was no list
          2007-12-31, CHN,        2008,    OPEN,            2147483647, 0,  0
          2003-12-31, CHN,        2004,    OPEN,            2147483647, 0,  0
          """)
  void saysWhatTheClockLeaves(
      String day,
      String country,
      int edition,
      Opening opening,
      int years,
      int waivers,
      int alternatives) {
    var outlook = on(day);
    var row = row(outlook, country);
    assertThat(outlook.edition()).isEqualTo(edition);
    assertThat(row.opening()).isEqualTo(opening);
    assertThat(row.yearsLeft()).isEqualTo(years);
    assertThat(row.waiversLeft()).isEqualTo(waivers);
    assertThat(row.alternatives()).hasSize(alternatives);
    boolean listed = opening == Opening.OPEN || opening == Opening.WAIVER_ONLY;
    assertThat(row.can().contains(Tier.T2WL)).isEqualTo(listed);
  }

  /** Every outlook of the past, held against the edition that came: none was told impossible. */
  @Test
  void noEditionCameOtherwiseThanTheLawLetItBe() {
    for (int year = 2009; year <= 2025; year++) {
      LocalDate out = KnownBy.outFrom(RECORD, RECORD.edition(year).orElseThrow());
      var outlook = on(out.minusDays(1).toString());
      assertThat(outlook.edition()).isEqualTo(year);
      for (Outlook.Row row : outlook.rows()) {
        String code = row.clock().country().code();
        Set<Tier> can = EnumSet.copyOf(row.can());
        can.add(Tier.SC);
        RECORD
            .find(code, year)
            .map(Placement::tier)
            .ifPresent(tier -> assertThat(can).as(code + " " + outlook.edition()).contains(tier));
      }
    }
  }

  @Test
  void shownAlternativesDifferFromTheAnswer() {
    for (Outlook.Row row : on("2026-11-28").rows()) {
      for (Alternative alternative : row.alternatives()) {
        assertThat(alternative.openings()).isNotEqualTo(Set.of(row.opening()));
      }
    }
  }

  @Test
  void namesTheDaysOfItsDuties() {
    var duties = on("2026-11-28").duties();
    assertThat(duties)
        .anySatisfy(
            owed -> {
              assertThat(owed.duty().provision()).isEqualTo(Provision.TVPA_110_C);
              assertThat(owed.governments()).hasSize(20);
              assertThat(owed.duty().due().lastDay()).contains(LocalDate.of(2025, 12, 28));
            })
        .anySatisfy(
            owed -> {
              assertThat(owed.duty().provision()).isEqualTo(Provision.TVPA_110_B_1_DUE);
              assertThat(owed.duty().due().lastDay()).contains(LocalDate.of(2026, 6, 30));
            });
    var days = duties.stream().flatMap(owed -> owed.duty().due().lastDay().stream()).toList();
    assertThat(days).isSorted();
  }
}
