package org.tierline.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest(name = "{0} stands on a scale to {2}, by {1}")
  @CsvSource({
    "0, 1, 1",
    "1, 1, 1",
    "4, 1, 4",
    "5, 2, 6",
    "20, 5, 20",
    "40, 10, 40",
    "188, 50, 200",
    "18930, 5000, 20000",
    "133943, 50000, 150000"
  })
  void theScaleIsRound(int most, int step, int top) {
    assertThat(Axis.holding(most)).isEqualTo(new Axis(step, top));
  }
}
