package org.tierline.narrative.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tierline.narrative.text.Phrases;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Words;

/**
 * Knows the sentences that open a determination or a profile, for neither has a heading in the
 * layouts of 2005 to 2016, and copies lose headings.
 */
final class Opening {
  private enum Mark {
    DETERMINATION,
    PROFILE,
    REQUEST
  }

  private static final Phrases<Mark> MARKS =
      new Phrases<Mark>()
          .with(
              "fully? meet|meets|comply|complies fully? with? the? minimum standards",
              Mark.DETERMINATION)
          .with("is|remains|remained a special case", Mark.DETERMINATION)
          .with("is|was placed? on the? tier 1|2|3", Mark.DETERMINATION)
          .with("as reported over|in the past", Mark.PROFILE)
          .with("as reported within the past", Mark.PROFILE)
          .with("should", Mark.REQUEST);

  private final Words words;

  /** The first word of the sentence that first has a mark. */
  private final Map<Mark, Integer> first = new EnumMap<>(Mark.class);

  private Opening(Words words) {
    this.words = words;
  }

  /** Looks for them in a part of a text. */
  static Opening of(ReadableText readable, int from, int until) {
    var opening = new Opening(readable.words(from, until));
    opening.read();
    return opening;
  }

  private void read() {
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int start = words.sentenceStart(sentence);
      MARKS.in(
          words,
          start,
          words.sentenceEnd(sentence),
          (mark, at, end) -> {
            boolean due =
                switch (mark) {
                  case DETERMINATION -> true;
                  case PROFILE -> at == start;
                  case REQUEST -> first.containsKey(Mark.DETERMINATION);
                };
            if (due) {
              first.putIfAbsent(mark, start);
            }
          });
    }
  }

  /** Where the sentence with the first determination begins. */
  Optional<Integer> determination() {
    return place(Mark.DETERMINATION);
  }

  /** Where a sentence with the profile's fixed opening begins. */
  Optional<Integer> profile() {
    return place(Mark.PROFILE);
  }

  /** Where the first sentence behind the determination that says what should be done begins. */
  Optional<Integer> request() {
    return place(Mark.REQUEST);
  }

  private Optional<Integer> place(Mark mark) {
    return Optional.ofNullable(first.get(mark)).map(words::start);
  }
}
