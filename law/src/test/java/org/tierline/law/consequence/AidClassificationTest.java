package org.tierline.law.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

class AidClassificationTest {

  @ParameterizedTest(name = "{0}, {1}, to {2}, narcotics after notice {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # authority,            kind,          to,         narcotics, class                   §103(10)
          FAA_OTHER,              OTHER,         GOVERNMENT, false,     COVERED_AID           # (A)
          FAA_OTHER,              OTHER,         NGO,        false,     NOT_TO_GOVERNMENT
          FAA_ECONOMIC_SUPPORT,   OTHER,         NGO,        false,     CARVED_OUT_I
          FAA_ECONOMIC_SUPPORT,   OTHER,         GOVERNMENT, false,     COVERED_AID           # not through an NGO
          FAA_NARCOTICS_CONTROL,  OTHER,         GOVERNMENT, false,     CARVED_OUT_II
          FAA_OTHER,              OTHER,         GOVERNMENT, true,      CARVED_OUT_III
          FAA_DISASTER,           HUMANITARIAN,  GOVERNMENT, false,     CARVED_OUT_IV
          FAA_ANTITERRORISM,      OTHER,         GOVERNMENT, false,     CARVED_OUT_V
          FAA_REFUGEES,           HUMANITARIAN,  GOVERNMENT, false,     CARVED_OUT_VI
          FAA_DEVELOPMENT,        OTHER,         NGO,        false,     CARVED_OUT_VII
          FAA_DEVELOPMENT,        OTHER,         GOVERNMENT, false,     COVERED_AID           # not in support of NGOs
          DEVELOPMENT_FINANCE,    OTHER,         GOVERNMENT, false,     CARVED_OUT_VIII
          FAA_OTHER,              TRADE_RELATED, GOVERNMENT, false,     CARVED_OUT_IX
          FAA_OTHER,              HUMANITARIAN,  GOVERNMENT, false,     CARVED_OUT_IX
          AECA,                   OTHER,         GOVERNMENT, false,     COVERED_ARMS          # (B)
          AECA,                   TRADE_RELATED, GOVERNMENT, false,     COVERED_ARMS          # ix is of (A) alone
          AECA,                   OTHER,         GOVERNMENT, true,      EXCEPTED_ARMS
          MCC,                    OTHER,         GOVERNMENT, false,     OUTSIDE
          OTHER,                  OTHER,         GOVERNMENT, false,     OUTSIDE               # Food for Peace, 10 USC
          """,
      ignoreLeadingAndTrailingWhitespace = true)
  void putsEachKindOfAidWhereTheDefinitionHasIt(
      String authority, String kind, String to, boolean narcotics, String expected) {
    var item = Items.bilateral(authority, kind, to, narcotics);

    var found = AidClassification.of(2024, item);

    assertThat(found.findValue()).contains(AidClass.valueOf(expected.replaceFirst("\\s*#.*", "")));
    assertThat(found.reason().provision()).isEqualTo(Provision.TVPA_103_NHNT);
  }

  @Test
  void leavesOpenWhatTheAuthorityWouldDecide() {
    var item = Items.unknownBut(Items.with("implementer", AidItem.Implementer.GOVERNMENT));

    var found = AidClassification.of(2024, item);

    assertThat(found).isInstanceOf(Outcome.Open.class);
    assertThat(found.missing())
        .containsExactly("item.authority", "item.kind", "item.narcoticsAfterNotice");
  }

  @Test
  void neverCoversHumanitarianAidWhateverElseIsUnknown() {
    var item = Items.unknownBut(Items.with("kind", AidItem.Kind.HUMANITARIAN));

    assertThat(AidClassification.of(2024, item).possible()).noneMatch(AidClass::covered);
  }

  @Test
  void refusesHumanitarianArms() {
    assertThatThrownBy(() -> Items.bilateral("AECA", "HUMANITARIAN", "GOVERNMENT", false))
        .hasMessageContaining("arms (AECA) are no humanitarian aid");
  }
}
