package org.tierline.narrative.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.testkit.Seeds.forRandom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static List<String> sentences(String text) {
    var words = Words.of(text, 0, text.length());
    var sentences = new ArrayList<String>();
    for (int i = 0; i < words.sentenceCount(); i++) {
      int from = words.sentenceStart(i);
      int until = words.sentenceEnd(i);
      sentences.add(from == until ? "" : text.substring(words.start(from), words.end(until - 1)));
    }
    return sentences;
  }

  @Test
  void partsWordsNumbersAndMarks() {
    String text =
        "Police convicted 1,204 traffickers (7.5 percent), the judge's anti-trafficking unit";
    var words = Words.of(text, 0, text.length());
    var all = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      all.add(words.word(i));
    }
    assertThat(all)
        .containsExactly(
            "police",
            "convicted",
            "1,204",
            "traffickers",
            "(",
            "7.5",
            "percent",
            ")",
            ",",
            "the",
            "judge's",
            "anti-trafficking",
            "unit");
    assertThat(words.isCapital(0)).isTrue();
    assertThat(words.isCapital(1)).isFalse();
    assertThat(words.is(2, "1,204")).isTrue();
    assertThat(words.is(-1, "police")).isFalse();
    assertThat(words.is(words.size(), "unit")).isFalse();
  }

  @Test
  void partsSentencesGluedOnesToo() {
    assertThat(sentences("It convicted two.Police found 3.5 victims. 2017 was worse."))
        .containsExactly("It convicted two.", "Police found 3.5 victims.", "2017 was worse.");
  }

  @Test
  void keepsAbbreviationsWithinTheirSentence() {
    assertThat(sentences("The U.S. Embassy in St. John gave aid. It ended."))
        .containsExactly("The U.S. Embassy in St. John gave aid.", "It ended.");
  }

  @Test
  void hasOneEmptySentenceInAnEmptyText() {
    assertThat(sentences("")).containsExactly("");
    assertThat(sentences("One.")).containsExactly("One.");
  }

  @Test
  void readsAPartAlone() {
    var words = Words.of("one two three", 4, 7);
    assertThat(words.size()).isEqualTo(1);
    assertThat(words.word(0)).isEqualTo("two");
    assertThat(words.start(0)).isEqualTo(4);
    assertThat(words.end(0)).isEqualTo(7);
  }

  @Test
  void takesAPartAsIfItWereReadAlone() {
    var pieces =
        List.of(
            "Police ",
            "U.S. ",
            "found",
            "Two",
            " ",
            ".",
            ". ",
            "\"",
            "1,204",
            "3.5 ",
            "-",
            "'s ",
            "St",
            "? ",
            ";",
            "(Tier 2)",
            "Š",
            "İ",
            "anti-trafficking ");
    forRandom(
        random -> {
          var written = new StringBuilder();
          for (int i = random.nextInt(30); i >= 0; i--) {
            written.append(pieces.get(random.nextInt(pieces.size())));
          }
          String text = written.toString();
          int start = random.nextInt(text.length() + 1);
          int end = random.nextInt(start, text.length() + 1);
          var part = Words.of(text, 0, text.length()).part(start, end);
          assertThat(told(part)).isEqualTo(told(Words.of(text, start, end)));
        });
  }

  private static List<String> told(Words words) {
    var told = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      told.add(words.word(i) + " " + words.start(i) + "-" + words.end(i));
    }
    for (int i = 0; i < words.sentenceCount(); i++) {
      told.add("sentence " + words.sentenceStart(i) + "-" + words.sentenceEnd(i));
    }
    return told;
  }

  @Test
  void knowsALongTextsWordsApartHoweverAlikeTheirHashes() {
    // "ak" and "c-" weigh the same in String's hash, and so does any run of them.
    forRandom(
        random -> {
          var expected = new ArrayList<String>();
          for (int i = 0; i < 200; i++) {
            var word = new StringBuilder("X");
            for (int j = 0; j < 12; j++) {
              word.append(random.nextBoolean() ? "ak" : "c-");
            }
            expected.add(word.append('z').toString());
          }
          String text = String.join(" ", expected);
          var words = Words.of(text, 0, text.length());
          for (int i = 0; i < expected.size(); i++) {
            assertThat(words.word(i)).isEqualTo(expected.get(i).toLowerCase(Locale.ROOT));
          }
        });
  }
}
