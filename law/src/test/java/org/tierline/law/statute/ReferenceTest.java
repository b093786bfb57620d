package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                             | places: title/section/paragraphs
          110                                | /110/
          §110(b)(2)(D)(i)                   | /110/b.2.d.i
          Sec. 110 (b)                       | /110/b
          TVPA section 108(a)                | /108/a
          22 USC 7107(b)                     | 22/7107/b
          22 U.S.C. §7107(b)                 | 22/7107/b
          22u.s.c.7107                       | 22/7107/
          22 U.S.C. 2370c-1(a)               | 22/2370c-1/a
          22 U.S.C. 9241 note                | 22/9241/
          §110(b)(1)(D)-(G)                  | /110/b.1.d /110/b.1.e /110/b.1.f /110/b.1.g
          §110(b)(3)(A)(i)-(iii)             | /110/b.3.a.i /110/b.3.a.ii /110/b.3.a.iii
          §103(8)-(10)                       | /103/8 /103/9 /103/10
          §110(d)(1)(B) and (d)(6)           | /110/d.1.b /110/d.6
          22 U.S.C. 7705 and 7707            | 22/7705/ 22/7707/
          8 U.S.C. 1182(a) and 22 U.S.C. 7108 | 8/1182/a 22/7108/
          INA §212(a)(2)(H) and TVPA §111    | /212/a.2.h /111/
          22 U.S.C. 10003 to 10005           | 22/10003/ 22/10004/ 22/10005/
          """)
  void readsEachPlaceThatATextNames(String text, String places) {
    assertThat(
            Reference.parse(text).stream()
                .map(
                    each ->
                        each.title() + "/" + each.section() + "/" + String.join(".", each.path()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "(b)(2)",
        "110(b",
        "110(b)2",
        "110()",
        "110(b)(1)-(2",
        "§103(8)-(9999999999)",
        "§103(8)-(999999)",
        "§103(10)-(8)",
        "§110(b)(3)(A)(iii)-(i)",
        "§110(a)-(2)",
        "22 U.S.C. 10003 to 99999",
        "22 U.S.C. 2370c to 2371",
        "110 and nothing",
        "P.L. 117-78",
        "no provision; State's practice"
      })
  void whatIsNoCitationNamesNoPlace(String text) {
    assertThat(Reference.parse(text)).isEmpty();
  }
}
