package org.tierline.narrative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom digests of the World Factbook are about. */
class DigestNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tier rating: Tier 3 Ruritania does not fully meet the standards                       | Ruritania
          tier rating: Tier 3 - the Government of the Isle of Zenda does not fully comply       | Isle of Zenda
          tier rating: Tier 3 – the Zenda does not fully comply                                 | Zenda
          current situation: Zenda is a source country tier rating: Tier 3 - the government did | Zenda
          tier rating: Tier 3 the government did not; go to: https://a.gov/trafficking-in-persons-report/isle-of-zenda/ | isle of zenda
          tier rating: Tier 3 the government did not                                            |
          """)
  void isFound(String digest, String name) {
    int rating = digest.indexOf("Tier 3") + "Tier 3".length();
    assertThat(
            DigestName.find(
                digest,
                rating,
                each ->
                    each.matches("(?i)Ruritania|(Isle of )?Zenda")
                        ? Optional.of(each)
                        : Optional.empty()))
        .isEqualTo(Optional.ofNullable(name));
  }
}
