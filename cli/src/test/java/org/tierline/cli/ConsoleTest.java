package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
  @ParameterizedTest(name = "COLUMNS={0} gives {1}")
  @CsvSource({"120,120", "'',80", "wide,80", "0,80", "10,40", "-5,80", "99999,80"})
  void takesItsWidthFromColumns(String columns, int width) {
    assertThat(Console.ofProcess(Map.of("COLUMNS", columns), false, false).width())
        .isEqualTo(width);
  }

  @Test
  void isColouredOnlyOnATerminalThatWantsIt() {
    assertThat(Console.ofProcess(Map.of("TERM", "xterm"), true, false).colour()).isTrue();
    assertThat(Console.ofProcess(Map.of("TERM", "xterm"), false, false).colour()).isFalse();
    assertThat(Console.ofProcess(Map.of("TERM", "dumb"), true, false).colour()).isFalse();
    assertThat(Console.ofProcess(Map.of(), true, false).colour()).isFalse();
    assertThat(Console.ofProcess(Map.of("TERM", "xterm", "NO_COLOR", "1"), true, false).colour())
        .isFalse();
  }

  @Test
  void isWatchedOnlyOnATerminalThatCanWriteOverALine() {
    assertThat(Console.ofProcess(Map.of("TERM", "xterm"), false, true).watched()).isTrue();
    assertThat(Console.ofProcess(Map.of("TERM", "xterm"), true, false).watched()).isFalse();
    assertThat(Console.ofProcess(Map.of("TERM", "dumb"), true, true).watched()).isFalse();
  }

  @Test
  void showsStackTracesOnlyWhenAsked() {
    assertThat(Console.ofProcess(Map.of(), false, false).debug()).isFalse();
    assertThat(Console.ofProcess(Map.of("TIERLINE_DEBUG", "1"), false, false).debug()).isTrue();
  }
}
