package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # code                           | page of the Code
          22 U.S.C. 7107(b)(2)(D)(i)       | https://www.law.cornell.edu/uscode/text/22/7107
          22 U.S.C. 2370c(2)               | https://www.law.cornell.edu/uscode/text/22/2370c
          22 U.S.C. 2370c-1(a)             | https://www.law.cornell.edu/uscode/text/22/2370c-1
          22 U.S.C. 10003 to 10006         | https://www.law.cornell.edu/uscode/text/22/10003
          22 U.S.C. 9241 note              | https://www.law.cornell.edu/uscode/text/22/9241
          8 U.S.C. 1182(a)(2)(H) and 22 U.S.C. 7108 | https://www.law.cornell.edu/uscode/text/8/1182
          """)
  void linksToTheSectionOfTheCode(String code, String url) {
    assertThat(new Citation("", code).url()).contains(url);
  }

  @Test
  void isOneTextOfBothPlaces() {
    assertThat(new Citation("§110(c)", "22 U.S.C. 7107(c)").text())
        .isEqualTo("§110(c); 22 U.S.C. 7107(c)");
    assertThat(new Citation("", "22 U.S.C. 8222(a)").text()).isEqualTo("22 U.S.C. 8222(a)");
    assertThat(new Citation("P.L. 117-78", "").text()).isEqualTo("P.L. 117-78");
    assertThat(new Citation("P.L. 117-78", "").url()).isEmpty();
  }

  @Test
  void needsAPlace() {
    assertThatThrownBy(() -> new Citation("", " ")).isInstanceOf(IllegalArgumentException.class);
  }
}
