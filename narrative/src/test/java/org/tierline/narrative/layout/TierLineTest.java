package org.tierline.narrative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;

/** Tier lines of every era. */
class TierLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HAITI (TIER 2 - WATCH LIST)            | HAITI                                  | T2WL
          HONDURAS (TIER 2)                      | HONDURAS                               | T2
          SAUDI ARABIA (Tier 3)                  | SAUDI ARABIA                           | T3
          GABON (Tier 2 Watch List)              | GABON                                  | T2WL
          AFGHANISTAN: TIER 2                    | AFGHANISTAN                            | T2
          CONGO, DEMOCRATIC REPUBLIC OF THE: TIER 3 | CONGO, DEMOCRATIC REPUBLIC OF THE   | T3
          CÔTE D'IVOIRE: TIER 2                  | CÔTE D'IVOIRE                          | T2
          SPECIAL CASE: LIBYA                    | LIBYA                                  | SC
          THE BAHAMAS: Tier 1                    | THE BAHAMAS                            | T1
          KENYA (Tier 2)                         | KENYA                                  | T2
          SOMALIA (Special Case)                 | SOMALIA                                | SC
          """)
  void isFound(String line, String name, Tier tier) {
    String kept = "A menu: Home | Reports\n\n" + line + "\nThe Government ...\n";
    assertThat(TierLine.find(kept))
        .hasValueSatisfying(
            found -> {
              assertThat(found.name()).hasValue(name);
              assertThat(found.tier()).isEqualTo(tier);
              assertThat(found.place().in(kept).strip()).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tier 2 Watch List countries are listed below.",
        "tier rating: Tier 2 Watch List: (26 countries) Bolivia, Botswana",
        "It was downgraded (Tier 3).",
        "Angola, Benin, Chad"
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(TierLine.find(text)).isEmpty();
  }
}
