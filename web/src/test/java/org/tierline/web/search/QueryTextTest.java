package org.tierline.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.Fault;

class QueryTextTest {
  private static final WordAnalyzer WORDS = WordAnalyzer.ofWords();

  @ParameterizedTest(name = "{0}: words {1}, phrases {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Korea 2022                 | [korea, 2022]       | []
          Korea korea KOREA          | [korea]             | []
          Gulf of Guinea             | [gulf, guinea]      | []
          the of                     | [the, of]           | []
          "watch list"               | []                  | [[watch, list]]
          tier "watch list" 2        | [tier, 2]           | [[watch, list]]
          "out of the ordinary"      | []                  | [[out, of, the, ordinary]]
          "Korea"                    | [korea]             | []
          “watch list”               | []                  | [[watch, list]]
          "watch list                | [watch, list]       | []
          a "b c" "d e               | [d, e]              | [[b, c]]
          Côte d'Ivoire              | [cote, divoire]     | []
          forced labour programmes   | [forced, labor, programs] | []
          ``                         | []                  | []
          """)
  void tellsWordsFromPhrases(String query, String words, String phrases) {
    var text = QueryText.parse(query, WORDS);
    assertThat(text.words()).hasToString(words);
    assertThat(text.phrases()).hasToString(phrases);
  }

  @Test
  void anAccentMayBeACharacterOfItsOwn() {
    assertThat(QueryText.parse("Co\u0302te", WORDS).words()).containsExactly("cote");
  }

  @Test
  void tooManyWordsAreRefused() {
    assertThat(QueryText.parse("a ".repeat(40), WORDS).words()).containsExactly("a");
    assertThatThrownBy(() -> QueryText.parse("a ".repeat(41), WORDS))
        .isInstanceOf(Fault.class)
        .hasMessage(
            "the search has 41 words, and at most 40 words can be searched for; leave some out");
  }
}
