package org.tierline.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
  @ParameterizedTest(name = "{0} takes {1} columns")
  @CsvSource({"'',0", "T2WL,4", "São Tomé,8", "Sa\u0303o,3", "北朝鮮,6", "북한,4", "a\u200bb,2", "😀,2"})
  void countsColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void wrapsAtSpaces() {
    assertThat(TextWidth.wrap("no system to protect", 9))
        .containsExactly("no system", "to", "protect");
  }

  @Test
  void breaksAWordOnlyIfItIsTooWideByItself() {
    assertThat(TextWidth.wrap("a re-education camp", 6))
        .containsExactly("a", "re-edu", "cation", "camp");
    assertThat(TextWidth.wrap("대한민국", 5)).containsExactly("대한", "민국");
  }

  @Test
  void keepsLineBreaksAndEmptyText() {
    assertThat(TextWidth.wrap("a\n\nb", 10)).containsExactly("a", "", "b");
    assertThat(TextWidth.wrap("", 10)).containsExactly("");
  }

  @Test
  void needsRoomForTheWidestLetter() {
    assertThatThrownBy(() -> TextWidth.wrap("a", 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
