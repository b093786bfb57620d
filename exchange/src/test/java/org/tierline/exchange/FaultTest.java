package org.tierline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void tellsAllProblemsWithTheirPlacesOneALine() {
    var fault =
        Fault.badInput(
            List.of(
                Problem.at(Place.of("a.csv", 3), "\"T4\" is no tier"),
                Problem.at(new Place("a.csv", 4, 7), "no such country: \"KRO\""),
                Problem.of("the file has no totals")));
    assertThat(fault)
        .hasMessage(
            """
            a.csv:3: "T4" is no tier
            a.csv:4:7: no such country: "KRO"
            the file has no totals""");
    assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_INPUT);
  }

  @Test
  void keepsWhatWasThrownOnTheWay() {
    var cause = new IllegalStateException("underneath");
    assertThat(Fault.broken("the disk is full", cause)).hasCause(cause);
  }

  @Test
  void needsAProblem() {
    assertThatThrownBy(() -> Fault.badInput(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlaceHasNoColumnWithoutALine() {
    assertThatThrownBy(() -> new Place("a.csv", 0, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Place.of("standard input")).hasToString("standard input");
  }
}
