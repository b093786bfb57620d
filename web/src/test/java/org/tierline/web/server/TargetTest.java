package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.Fault;

class TargetTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /,                              /
          /countries/KOR,                 /countries/KOR
          /countries/C%C3%B4te%20d'Ivoire, /countries/Côte d'Ivoire
          /%63ountries/KOR,               /countries/KOR
          /a+b,                           /a+b
          /..a/b..,                       /..a/b..
          /countries/KOR/,                /countries/KOR/
          """)
  void aPathIsDecodedOnce(String written, String read) {
    assertThat(Target.parse(written, "").path()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          /..,                    as a step
          /a/../b,                as a step
          /a/%2e%2E/b,            as a step
          /./a,                   as a step
          /a/.%2e,                as a step
          /a%2fb,                 %2F
          /a%2Fb,                 %2F
          /a%5cb,                 backslash
          "/a\\b",                backslash
          /a%00,                  control character
          /a%0d%0aSet-Cookie:x,   control character
          /a%7f,                  control character
          /a%c2%85,               control character
          /a%,                    two hexadecimal digits
          /a%4,                   two hexadecimal digits
          /a%zz,                  two hexadecimal digits
          /a%c3,                  UTF-8
          /a%ff,                  UTF-8
          /a%c0%ae,               UTF-8
          //evil.example/,        begins with one slash
          *,                      begins with one slash
          http://evil.example/,   begins with one slash
          /ü,                     ASCII
          """)
  void aPathThatNoLinkOfOursHasIsRefused(String written, String why) {
    assertThatThrownBy(() -> Target.parse(written, ""))
        .isInstanceOf(Fault.class)
        .hasMessageContaining(why);
  }

  @Test
  void aQueryIsReadByName() {
    assertThat(Target.parse("/a", "b=1&a=x%2Cy+z&b=2&&c").query())
        .isEqualTo(Map.of("a", "x,y z", "b", "1", "c", ""));
  }

  @ParameterizedTest
  @CsvSource({"a=%0d%0a", "a=%", "a=%ff", "%00=a"})
  void aQueryThatHidesSomethingIsRefused(String query) {
    assertThatThrownBy(() -> Target.parse("/a", query)).isInstanceOf(Fault.class);
  }

  @Test
  void tooMuchIsRefused() {
    assertThatThrownBy(() -> Target.parse("/" + "a".repeat(5000), ""))
        .hasMessageContaining("longer than");
    assertThatThrownBy(() -> Target.parse("/a", "a&".repeat(100)))
        .hasMessageContaining("are the most");
  }

  @Test
  void theSameAddressHasTheSameKey() {
    assertThat(Target.parse("/a", "x=1&b=2").key())
        .isEqualTo(Target.parse("/%61", "b=2&x=%31&x=3").key())
        .isNotEqualTo(Target.parse("/a", "x=1%26b%3D2").key());
    assertThat(Target.parse("/a", "x=1&b=2").key())
        .isNotEqualTo(Target.parse("/a", "b=2%26x=1").key());
  }
}
