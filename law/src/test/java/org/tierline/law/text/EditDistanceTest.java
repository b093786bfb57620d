package org.tierline.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest(name = "{0} and {1} are {2} apart")
  @CsvSource({
    "finding, finding, 0",
    "finding, findng, 1",
    "finding, findings, 1",
    "finding, fniding, 1",
    "finding, binding, 1",
    "'', abc, 3",
    "abc, '', 3",
    "ca, abc, 3"
  })
  void countsSlips(String a, String b, int slips) {
    assertThat(EditDistance.between(a, b)).isEqualTo(slips);
    assertThat(EditDistance.between(b, a)).isEqualTo(slips);
  }
}
