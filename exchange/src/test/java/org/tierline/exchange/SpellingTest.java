package org.tierline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
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
