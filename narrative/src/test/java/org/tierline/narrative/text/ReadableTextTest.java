package org.tierline.narrative.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextTest {
  private static final RunningHeads HEADS =
      RunningHeads.of(List.of("FIJI", "CHAD", "GUINEA", "GUINEA-BISSAU", "OMAN", "ROMANIA"));

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      textBlock =
          """
          convicted 269FIJI10 suspects, convicted 10 suspects
          demonstrated 186FIJIsignificant,  demonstrated significant
          soldier CHAD117recruitment,       soldier recruitment
          in 201GUINEA-BISSAU5 cases,       in 5 cases
          in GUINEA-BISSAU2015 cases,       in GUINEA-BISSAU2015 cases
          of NOROMAN12 cases,               of NOROMAN12 cases
          convicted 2690FIJI10 suspects,    convicted 2690 suspects
          by 12NARNIAx,                     by 12NARNIAx
          by OWN LAND34x,                   by x
          12FIJI34CHAD56,                   56
          """)
  void leavesOutRunningHeads(String kept, String expected) {
    assertThat(ReadableText.of(kept, 0, HEADS, "OWN LAND").text()).isEqualTo(expected);
    assertThat(HEADS.withOwn("OWN LAND").without(kept)).isEqualTo(expected);
  }

  @Test
  void knowsThePlaceOfEachCharacterInTheKeptText() {
    var readable = ReadableText.of("a 269FIJI10 b", 100, HEADS, "");
    assertThat(readable.text()).isEqualTo("a 10 b");
    assertThat(readable.span(2, 4)).isEqualTo(new Span(109, 111));
    assertThat(readable.placeOf(109)).isEqualTo(2);
    var words = readable.words(2, 6);
    assertThat(words.word(0)).isEqualTo("10");
    assertThat(words.word(1)).isEqualTo("b");
  }
}
