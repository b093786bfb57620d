package org.tierline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "'',      '',       0",
    "'',      abc,      3",
    "show,    show,     0",
    "shwo,    show,     1",
    "sho,     show,     1",
    "showw,   show,     1",
    "slow,    show,     1",
    "ca,      abc,      3",
    "kitten,  sitting,  3"
  })
  void countsSlipsEitherWay(String a, String b, int slips) {
    assertThat(Spelling.distance(a, b)).isEqualTo(slips);
    assertThat(Spelling.distance(b, a)).isEqualTo(slips);
  }

  @Test
  void suggestsTheNearestFirst() {
    assertThat(Spelling.suggest("Nigr", List.of("Nigeria", "Niger", "Chad")))
        .containsExactly("Niger");
    assertThat(Spelling.suggest("nigera", List.of("Niger", "Nigeria", "Chad")))
        .containsExactly("Niger", "Nigeria");
  }

  @Test
  void suggestsNothingForWhatIsLikeNothing() {
    assertThat(Spelling.suggest("xyz", List.of("show", "tiers"))).isEmpty();
    assertThat(Spelling.suggest("", List.of("show"))).isEmpty();
    assertThat(Spelling.suggest("q", List.of("a", "b"))).isEmpty();
  }

  @Test
  void suggestsThreeAtMost() {
    assertThat(Spelling.suggest("aaaa", List.of("aaab", "aaac", "aaad", "aaae"))).hasSize(3);
  }
}
