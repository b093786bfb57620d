package org.tierline.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final WordAnalyzer STEMS = WordAnalyzer.ofStems();

  private static String marked(String description, String... stems) {
    return Excerpt.of(description, Set.of(stems), STEMS).stream()
        .map(piece -> piece.matched() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @Test
  void marksEachWordOfAStem() {
    assertThat(marked("The limit, waived: a waiver waives.", "waiv", "limit"))
        .isEqualTo("The [limit], [waived]: a waiver [waives].");
    assertThat(marked("Côte d’Ivoire", "divoir")).isEqualTo("Côte [d’Ivoire]");
  }

  @Test
  void marksNothingWhereNothingIs() {
    assertThat(marked("", "limit")).isEmpty();
    assertThat(marked("Other words.", "limit")).isEqualTo("Other words.");
  }

  @Test
  void cutsALongDescriptionAroundTheFirstWord() {
    String shown = marked("before ".repeat(100) + "limit" + " after".repeat(100), "limit");
    assertThat(shown).startsWith("…before ").contains("before [limit] after").endsWith("after…");
    assertThat(shown.length()).isBetween(280, 304);
    assertThat(marked("before ".repeat(100), "limit")).startsWith("before ").endsWith("before…");
  }
}
