package org.tierline.narrative;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is read by all formulas; fuzzed under coverage, from a text in each layout. */
class TextFuzzTest {
  @MethodSource
  @FuzzTest
  void texts(byte[] bytes) {
    Fuzzed.count();
    Fuzzed.read(new String(bytes, UTF_8));
  }

  @AfterAll
  static void tell() {
    Fuzzed.tell("texts");
  }

  static Stream<byte[]> texts() {
    return Stream.of("2005", "2012", "2015", "2018-pdf", "2018-run-on", "2022")
        .map(layout -> Fuzzed.resource("layouts/" + layout + ".txt"));
  }
}
