package org.tierline.publication.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyOfALanguageIsAnEnglishOneToo(Language language) {
    assertThat(Words.of(Language.ENGLISH).keys()).containsAll(Words.of(language).keys());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageNamesTheTiersAndSections(Language language) {
    assertThat(Words.of(language).keys())
        .containsAll(
            Words.of(Language.ENGLISH).keys().stream()
                .filter(key -> key.matches("(tier|section|head|moves|clock|state)\\..*"))
                .toList());
  }
}
