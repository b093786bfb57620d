package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/** Lists by line: a tier as a heading, and the governments on it in the lines below. */
final class Headings {
  /** A heading has few words beside its tier. */
  private static final int MOST_WORDS = 4;

  private final Tokens tokens;

  Headings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The tier that a sentence is the heading of; empty if it says more, or no tier. */
  Optional<Tier> tierOf(Span sentence, List<Mark> marks) {
    List<String> tiers =
        marks.stream()
            .filter(mark -> mark.sign() == Sign.TIER)
            .map(Mark::value)
            .distinct()
            .toList();
    boolean more =
        !marks.stream()
            .allMatch(
                mark ->
                    mark.is(
                        Sign.TIER, Sign.COUNTRIES, Sign.NUMBER, Sign.AND, Sign.YEAR, Sign.REPORT));
    return tiers.size() != 1 || more || words(sentence, marks) > MOST_WORDS
        ? Optional.empty()
        : Tier.find(tiers.getFirst());
  }

  /** Whether a sentence only names governments. */
  boolean isNames(Span sentence, List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.sign() == Sign.COUNTRY)
        && marks.stream().allMatch(mark -> mark.is(Sign.COUNTRY, Sign.AND))
        && words(sentence, marks) == 0;
  }

  /** How many words of a sentence are part of no mark. */
  private int words(Span sentence, List<Mark> marks) {
    int words = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int at = i;
      boolean word =
          !tokens.word(i).isEmpty() && Character.isLetterOrDigit(tokens.word(i).charAt(0));
      boolean known = marks.stream().anyMatch(mark -> mark.first() <= at && at <= mark.last());
      words += word && !known ? 1 : 0;
    }
    return words;
  }
}
