package org.tierline.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Vocabulary WORDS = new Vocabulary();

  static {
    List.of("2022", "iran", "iraq", "korea", "niger", "nigeria", "philippines", "prosecution")
        .forEach(word -> WORDS.add(word, word));
  }

  @ParameterizedTest(name = "{0} may mean {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kroea       | [korea]
          corea       | [korea]
          phil        | [philippines]
          nig         | [niger, nigeria]
          phillipines | [philippines]
          irraq       | [iraq]
          irax        | [iran, iraq]
          # too far, too short, and no slip
          croatia     | []
          irx         | []
          ni          | []
          2023        | []
          """)
  void takesAnUnknownWordForThoseItBeginsOrThoseNearest(String unknown, String meant) {
    assertThat(WORDS.meantBy(unknown)).hasToString(meant);
  }
}
