package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadReferenceTest {

  @ParameterizedTest(name = "{0} points at {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in            | meant                | dead from | stood at  | now at
          §103(16)-(17)   | TVPA-103-severe      | 2019 | §103(9)-(10) | §103(11)-(12)
          §110(c)         | TVPA-110-b-2-interim | 2013 | §110(b)(2)   |
          §110(e)         | TVPA-103-NHNT        | 2019 | §103(8)      | §103(10)
          """)
  void deadReferencesPointAtWhatMovedOrWent(
      String in, String meant, int from, String stood, String now) {
    var dead =
        Statute.deadReferences().stream()
            .filter(each -> each.in().act().equals(in))
            .findFirst()
            .orElseThrow();
    assertThat(dead.meant().id()).isEqualTo(meant);
    assertThat(dead.from()).isEqualTo(from);
    assertThat(dead.meant().citation(from - 1).act()).isEqualTo(stood);
    assertThat(dead.meant().inForce(from)).isEqualTo(now != null);
    if (now != null) {
      assertThat(dead.meant().citation(from).act()).isEqualTo(now);
    }
    assertThat(dead.note()).endsWith("now.");
  }
}
