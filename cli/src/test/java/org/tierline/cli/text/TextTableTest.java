package org.tierline.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tierline.testkit.Seeds;

class TextTableTest {
  private static TextTable table() {
    return new TextTable(
        List.of(TextTable.word("tier"), TextTable.number("editions"), TextTable.text("why")));
  }

  @Test
  void setsWordsLeftAndNumbersRight() {
    assertThat(table().add("T2WL", "3", "on the list").add("T3", "23", "").lines(80))
        .containsExactly("tier  editions  why", "T2WL         3  on the list", "T3          23");
  }

  @Test
  void goesOnInTheNextLineInsteadOfLeavingOut() {
    assertThat(table().add("T3", "23", "no system to prevent or to protect").lines(36))
        .containsExactly(
            "tier  editions  why",
            "T3          23  no system to prevent",
            "                or to protect");
  }

  @Test
  void becomesBlocksWhereColumnsDontFit() {
    assertThat(table().add("T3", "23", "seized").add("T1", "2", "kept up").lines(20))
        .containsExactly(
            "tier: T3",
            "editions: 23",
            "why: seized",
            "",
            "tier: T1",
            "editions: 2",
            "why: kept up");
  }

  @Test
  void countsColumnsAsATerminalDoes() {
    var table = new TextTable(List.of(TextTable.word("name"), TextTable.word("code")));
    assertThat(table.add("대한민국", "KOR").add("Co\u0302te", "CIV").add("Türkiye", "TUR").lines(80))
        .containsExactly("name      code", "대한민국  KOR", "Co\u0302te      CIV", "Türkiye   TUR");
  }

  @Test
  void needsACellForEachColumn() {
    var table = table();
    assertThatThrownBy(() -> table.add("T3", "23"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 cells for 3 columns");
  }

  @Test
  void neverOverflowsAndNeverLosesALetter() {
    Seeds.forRandom(TextTableTest::fitsAndKeepsAll);
  }

  @Test
  @Tag("fuzz")
  void neverOverflowsAndNeverLosesALetterOfMany() {
    Seeds.forRandom(TextTableTest::fitsAndKeepsAll);
  }

  private static void fitsAndKeepsAll(RandomGenerator random) {
    var columns = new ArrayList<TextTable.Column>();
    for (int c = random.nextInt(1, 7); c > 0; c--) {
      var kinds = TextTable.Kind.values();
      columns.add(new TextTable.Column(text(random, 10), kinds[random.nextInt(kinds.length)]));
    }
    var table = new TextTable(columns);
    var given = new StringBuilder();
    for (int r = random.nextInt(1, 5); r > 0; r--) {
      String[] cells = columns.stream().map(_ -> text(random, 60)).toArray(String[]::new);
      table.add(cells);
      given.append(String.join("", cells));
    }
    int width = random.nextInt(10, 100);
    List<String> lines = table.lines(width);
    assertThat(lines).allMatch(line -> TextWidth.of(line) <= width);
    String headings = String.join("", columns.stream().map(TextTable.Column::heading).toList());
    String shown = String.join("", lines);
    // Cells are woven into each other line by line, so letters are counted, not their order.
    for (int letter : given.chars().distinct().filter(c -> c > ' ').toArray()) {
      assertThat(count(shown, letter))
          .as("letter %c at width %d in %s", letter, width, lines)
          .isGreaterThanOrEqualTo(count(given.toString(), letter))
          .isLessThanOrEqualTo(
              count(given.toString(), letter)
                  + (letter == ':' ? 1000L : 5L * count(headings, letter)));
    }
  }

  private static long count(String text, int letter) {
    return text.chars().filter(c -> c == letter).count();
  }

  private static String text(RandomGenerator random, int longest) {
    var text = new StringBuilder();
    for (int i = random.nextInt(0, longest); i > 0; i--) {
      text.append("abcdefg  é한".charAt(random.nextInt(11)));
    }
    return text.toString();
  }
}
