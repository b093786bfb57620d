package org.tierline.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Coverage;
import org.tierline.record.PublicRecord;
import org.tierline.record.ledger.Account;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.Regime;
import org.tierline.record.ledger.State;
import org.tierline.testkit.Seeds;

/** The ledger of the built-in record, as a lawyer would check it against the determinations. */
class LedgerTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final LocalDate LATE = LocalDate.of(2026, 11, 28);

  private static Ledger ledger(String year, LocalDate on) {
    return Ledger.of(RECORD, FiscalYear.find(year).orElseThrow(), on).orElseThrow();
  }

  @ParameterizedTest(name = "{0} {1} {2} on {3}: {4}, {5}")
  @CsvSource(
      textBlock =
          """
          # year, government, regime,      on,         state,                    seen,     counted
          FY2025, PRK,        AID,         2026-11-28, RESTRICTED,               ORIGINAL, true
          FY2025, VEN,        AID,         2026-11-28, WAIVED,                   ORIGINAL, true
          FY2025, RUS,        AID,         2026-11-28, WAIVED_IN_PART,           ORIGINAL, true
          FY2025, SXM,        AID,         2026-11-28, BY_DIRECTION,             ORIGINAL, true
          FY2025, KOR,        AID,         2026-11-28, NOT_OWED,                 NOTHING,  true
          # No. 2024-14 is of 30 September 2024; the window was 8 August to 22 September
          FY2025, PRK,        AID,         2024-08-01, NOT_YET_DETERMINED,       NOTHING,  true
          FY2025, PRK,        AID,         2024-09-29, NOT_YET_DETERMINED,       NOTHING,  true
          FY2025, PRK,        AID,         2024-09-30, RESTRICTED,               ORIGINAL, true
          # FY2026: a summary by others; what it leaves out isn't held, never "not restricted"
          FY2026, AFG,        AID,         2026-11-28, RESTRICTED_WAIVERS_NOT_READ, REPORTED, false
          FY2026, CUB,        AID,         2026-11-28, NOT_HELD,                 NOTHING,  true
          # no determination for FY2010 is held, nor one for FY2023
          FY2010, PRK,        AID,         2026-11-28, NOT_HELD,                 NOTHING,  true
          FY2023, PRK,        AID,         2026-11-28, NOT_HELD,                 NOTHING,  true
          # (d)(3): off Tier 3 in September 2004
          FY2005, BGD,        AID,         2026-11-28, REASSESSED,               ORIGINAL, true
          FY2013, COD,        AID,         2026-11-28, WAIVED_IN_PART,           ORIGINAL, true
          FY2018, BLR,        AID,         2026-11-28, WAIVED_HOW_FAR_NOT_READ, ORIGINAL, false
          FY2015, PRK,        AID,         2026-11-28, RESTRICTED_WAIVERS_NOT_READ, ORIGINAL, true
          # a name from memory: shown, not counted
          FY2005, CUB,        AID,         2026-11-28, RESTRICTED,               ORIGINAL, false
          # child soldiers: independent of the tier
          FY2025, RWA,        MILITARY_AID, 2026-11-28, RESTRICTED,              ORIGINAL, true
          FY2025, TUR,        MILITARY_AID, 2026-11-28, RESTRICTED,              ORIGINAL, true
          FY2025, SOM,        MILITARY_AID, 2026-11-28, WAIVED_IN_PART,          ORIGINAL, true
          FY2025, KOR,        MILITARY_AID, 2026-11-28, NOT_OWED,                NOTHING,  true
          FY2025, SOM,        MILITARY_AID, 2024-09-30, NOT_YET_DETERMINED,      NOTHING,  true
          # the list of 2025 isn't held, that of 2023 not whole
          FY2026, RWA,        MILITARY_AID, 2026-11-28, NOT_HELD,                NOTHING,  true
          FY2024, KOR,        MILITARY_AID, 2026-11-28, NOT_HELD,                NOTHING,  true
          # by law alone
          FY2026, PRK,        TRADE,       2026-11-28, FOLLOWS,                  NOTHING,  true
          FY2026, KOR,        TRADE,       2026-11-28, NOT_OWED,                 NOTHING,  true
          """)
  void saysWhatWasOwedAndDetermined(
      String year,
      String government,
      Regime regime,
      LocalDate on,
      State state,
      Account.Seen seen,
      boolean counted) {
    var account = ledger(year, on).find(government).orElseThrow().account(regime).orElseThrow();
    assertThat(account.state()).isEqualTo(state);
    assertThat(account.seen()).isEqualTo(seen);
    assertThat(account.isCountable()).isEqualTo(counted);
  }

  @Test
  void countsWhatWasSeenAlone() {
    var whole = ledger("FY2025", LATE);
    assertThat(whole.totals(Regime.AID))
        .containsEntry(State.RESTRICTED, 6)
        .containsEntry(State.WAIVED_IN_PART, 9)
        .containsEntry(State.WAIVED, 5)
        .containsEntry(State.BY_DIRECTION, 1);
    var reported = ledger("FY2026", LATE);
    assertThat(reported.totals(Regime.AID))
        .containsEntry(State.RESTRICTED, 0)
        .containsEntry(State.WAIVED_IN_PART, 0)
        .containsEntry(State.NOT_HELD, 8);
  }

  @Test
  void isOverdueBetweenTheWindowAndALateDetermination() {
    assertThat(ledger("FY2020", LocalDate.of(2019, 9, 18)).isOverdue()).isFalse();
    assertThat(ledger("FY2020", LocalDate.of(2019, 10, 17)).isOverdue()).isTrue();
    assertThat(ledger("FY2020", LocalDate.of(2019, 10, 18)).isOverdue()).isFalse();
    assertThat(ledger("FY2010", LATE).isOverdue()).isFalse();
  }

  @Test
  void thereIsNoneBeforeItsEditionWasOut() {
    var year = new FiscalYear(2026);
    assertThat(Ledger.of(RECORD, year, LocalDate.of(2025, 9, 28))).isEmpty();
    assertThat(Ledger.of(RECORD, year, LocalDate.of(2025, 9, 29))).isPresent();
    assertThat(Ledger.of(RECORD, new FiscalYear(2003), LATE)).isEmpty();
  }

  @Test
  void aMissingNameOnAListThatIsNotWholeIsNeverNotOwed() {
    Seeds.forRandom(
        random -> {
          var ledgers = Ledger.all(RECORD, LocalDate.ofEpochDay(random.nextLong(12_000, 20_700)));
          for (Ledger ledger : ledgers) {
            for (var entry : ledger.entries()) {
              for (Account account : entry.accounts()) {
                if (account.state() != State.NOT_OWED) {
                  continue;
                }
                switch (account.regime()) {
                  case AID, TRADE, ATHLETES ->
                      assertThat(entry.placement())
                          .as("%s %s", ledger.fiscalYear(), entry.country().code())
                          .hasValueSatisfying(
                              cell -> assertThat(cell.tier()).isNotEqualTo(Tier.T3));
                  case MILITARY_AID ->
                      assertThat(ledger.childSoldiers()).isEqualTo(Coverage.State.COMPLETE);
                }
              }
            }
          }
        });
  }

  @Test
  void everyGovernmentHasItsTwoLetterCode() {
    assertThat(List.of("PRK", "XKX", "ANT", "SCG", "HKG"))
        .map(IsoCodes::alpha2)
        .containsExactly("KP", "XK", "AN", "CS", "HK");
    assertThat(RECORD.countries())
        .allSatisfy(country -> assertThat(IsoCodes.alpha2(country.code())).hasSize(2));
  }

  @Test
  void theTableHasARowForEachGovernmentAndRegime() {
    var ledger = ledger("FY2025", LATE);
    var text = new StringWriter();
    LedgerCsv.of(ledger, ledger.entries()).write(text);
    assertThat(text.toString().lines())
        .hasSize(1 + 188 * Regime.values().length)
        .anyMatch(
            line -> line.startsWith("FY2025,2026-11-28,2024,PRK,KP,North Korea,T3,primary,aid,"));
    assertThat(Arrays.stream(Regime.values()).map(Regime::written)).doesNotHaveDuplicates();
  }
}
