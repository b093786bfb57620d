package org.tierline.publication.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.record.Country;

class BordersTest {

  @ParameterizedTest(name = "{0} borders {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOR|PRK
          PRT|ESP
          GBR|IRL
          FRA|AND BEL CHE DEU ESP ITA LUX MCO
          SUR|BRA GUY
          UKR|BLR HUN MDA POL ROU RUS SVK
          RUS|AZE BLR CHN EST FIN GEO KAZ LTU LVA MNG NOR POL PRK UKR
          XKX|ALB MKD MNE SRB
          USA|CAN MEX
          """)
  void thoseThatTouchAreNeighbours(String code, String others) {
    assertThat(Borders.of(code)).containsExactly(others.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"ISL", "JPN", "AUS", "MDG", "CUB", "TUV", "CYP", "MLT"})
  void anIslandHasNone(String code) {
    assertThat(Borders.of(code)).isEmpty();
  }

  @Test
  void whoBordersOneIsBorderedByIt() {
    for (Country country : RecordFiles.builtIn().countries()) {
      assertThat(Borders.of(country.code())).isSorted().doesNotContain(country.code());
      for (String other : Borders.of(country.code())) {
        assertThat(Borders.of(other)).as(country.code() + " and " + other).contains(country.code());
      }
    }
  }
}
