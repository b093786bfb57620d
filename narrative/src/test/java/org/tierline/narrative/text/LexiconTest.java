package org.tierline.narrative.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final Lexicon<String> PHRASES =
      new Lexicon<>(
          Map.of(
              "victims", "victim+, identify+ .. victim+",
              "laws", "penal/criminal code",
              "refer", "refer+"));

  private static String at(String text, int word) {
    var words = Words.of(text, 0, text.length());
    return PHRASES
        .at(words, word, words.size())
        .map(match -> match.value() + " to " + match.end() + (match.hasGap() ? ", gap" : ""))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the victim's home                          | 1 | victims to 2
          identifies two more trafficking victims    | 0 | victims to 5, gap
          identifying victims                        | 0 | victims to 2, gap
          identify one two three four five victims   | 0 | none
          identify them; victims                     | 0 | none
          a criminal code                            | 1 | laws to 3
          a criminal                                 | 1 | none
          referring them                             | 0 | refer to 1
          referral                                   | 0 | none
          """)
  void findsTheLongestPhraseAtAWord(String text, int word, String found) {
    assertThat(at(text, word)).isEqualTo(found);
  }

  @Test
  void looksNoFurtherThanItIsTold() {
    var words = Words.of("penal code", 0, 10);
    assertThat(PHRASES.at(words, 0, 1)).isEmpty();
  }

  @Test
  void refusesAPhraseThatEndsInAGap() {
    assertThatThrownBy(() -> new Lexicon<>(Map.of("x", "identify ..")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("identify ..");
  }
}
