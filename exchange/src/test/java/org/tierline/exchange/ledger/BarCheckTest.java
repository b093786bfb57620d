package org.tierline.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.AidRestriction;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.PublicRecord;
import org.tierline.record.ledger.AidStanding;

/** Single items of aid put to §110 on what the record holds. */
class BarCheckTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();

  private static Restriction ask(String country, String year, LocalDate on, AidItem item) {
    var situation =
        AidStanding.of(RECORD, country, FiscalYear.find(year).orElseThrow(), on).orElseThrow();
    return AidRestriction.of(situation, item, on);
  }

  /** Fields as "channel=ngo;authority=faa-ch9". */
  private static AidItem item(String fields) {
    Map<String, String> all = new HashMap<>();
    for (String field : fields.split(";", -1)) {
      var parts = field.split("=", 2);
      all.put(parts[0], parts[1]);
    }
    return AidQuestion.read(all).item();
  }

  @ParameterizedTest(name = "{0} {1} on {2}, {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # government, year, on, item, answer
          # disaster relief is carved out, §103(10)(A)(iv)
          SSD, FY2025, 2026-11-28, channel=ngo;authority=faa-ch9;item=demining, NOT_BARRED_BY_110
          # South Sudan in No. 2024-14: restricted but for GHP
          SSD, FY2025, 2026-11-28, channel=government;authority=faa-other;kind=other;item=GHP;narcoticsNotice=no, NOT_BARRED_BY_110
          SSD, FY2025, 2026-11-28, channel=government;authority=faa-other;kind=other;item=IMET;narcoticsNotice=no, BARRED
          SSD, FY2025, 2026-11-28, channel=government;kind=humanitarian, NOT_BARRED_BY_110
          SSD, FY2025, 2026-11-28, channel=IDA;kind=other;basicNeeds=no;item=roads, VOTE_AGAINST
          SSD, FY2025, 2026-11-28, channel=IDA;kind=other;basicNeeds=yes, NOT_BARRED_BY_110
          # the Asian Infrastructure Investment Bank isn't on the list of (d)(6)
          SSD, FY2025, 2026-11-28, channel=AIIB;kind=other;basicNeeds=no, NOT_BARRED_BY_110
          # exchanges: waived for Russia, not for North Korea
          RUS, FY2025, 2026-11-28, channel=exchange, NOT_BARRED_BY_110
          PRK, FY2025, 2026-11-28, channel=exchange, BARRED
          # under (A)(i) alone exchanges aren't barred
          IRN, FY2025, 2026-11-28, channel=exchange, NOT_BARRED_BY_110
          # waived in full
          VEN, FY2025, 2026-11-28, channel=government;authority=faa-other;kind=other;narcoticsNotice=no, NOT_BARRED_BY_110
          # by the President's direction, not under the clause
          SXM, FY2025, 2026-11-28, channel=government;authority=faa-other;kind=other, OTHER_RESTRICTIONS_APPLY
          # all but education programmes: which those are isn't a list of names
          KHM, FY2025, 2026-11-28, channel=government;authority=faa-other;kind=other;item=IMET;narcoticsNotice=no, OPEN
          # not on Tier 3
          KOR, FY2025, 2026-11-28, channel=government, NOT_BARRED_BY_110
          # before it was signed, reported only, or not held: open, never "not barred"
          PRK, FY2025, 2024-09-29, channel=exchange, OPEN
          AFG, FY2026, 2026-05-01, channel=government;authority=faa-other;kind=other;narcoticsNotice=no, OPEN
          PRK, FY2010, 2026-11-28, channel=exchange, OPEN
          # humanitarian aid needs no determination to be answered for
          PRK, FY2010, 2026-11-28, channel=government;kind=humanitarian, NOT_BARRED_BY_110
          # (d)(3)
          BGD, FY2005, 2026-11-28, channel=government, NOT_BARRED_BY_110
          """)
  void answersByWhatIsHeld(
      String country, String year, LocalDate on, String fields, Restriction.Answers answer) {
    assertThat(ask(country, year, on, item(fields)).answer()).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "PRK, FY2025, 2024-08-01, OWED_NOT_YET_DETERMINED",
    "PRK, FY2010, 2026-11-28, DETERMINATION_NOT_HELD",
    "PRK, FY2015, 2026-11-28, TEXT_INCOMPLETE",
    "AFG, FY2026, 2026-05-01, ORIGINAL_NOT_SEEN",
    "SSD, FY2025, 2026-11-28, QUESTIONS_OPEN",
  })
  void saysWhatStandsInTheWay(String country, String year, LocalDate on, Restriction.Why why) {
    assertThat(ask(country, year, on, item("channel=government;authority=faa-other")))
        .isInstanceOfSatisfying(
            Restriction.Open.class, open -> assertThat(open.why()).isEqualTo(why));
  }

  @Test
  void wantsWordsOfItsOwn() {
    assertThatThrownBy(() -> item("channel=boat"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("\"boat\" isn't one of government, ngo, exchange");
    assertThatThrownBy(() -> item("basicNeeds=perhaps"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("\"perhaps\" isn't one of yes, no");
  }
}
