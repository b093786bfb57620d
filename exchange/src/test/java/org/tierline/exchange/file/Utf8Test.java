package org.tierline.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void leavesOutTheMarkAtTheStartAlone() {
    assertThat(Utf8.decode(bytes("\uFEFFcountry"))).isEqualTo(new Utf8.Text("country"));
    assertThat(Utf8.decode(bytes("a\uFEFFb"))).isEqualTo(new Utf8.Text("a\uFEFFb"));
  }

  @Test
  void keepsAReplacementCharacterThatWasThere() {
    assertThat(Utf8.decode(bytes("a\uFFFDb"))).isEqualTo(new Utf8.Text("a\uFFFDb"));
  }

  @Test
  void tellsTheLineAndTheByteThatIsNoUtf8() {
    byte[] bytes = "one\ntwo\nC\u00F4te\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.BadByte(3, (byte) 0xF4));
    assertThat(Utf8.decode(new byte[] {'a', (byte) 0xC3}))
        .isEqualTo(new Utf8.BadByte(1, (byte) 0xC3));
  }
}
