package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;

/**
 * Reads for how long a sentence says the law lets any government stay on the watch list: "after two
 * years a country has to be dropped to Tier 3 unless it gets a waiver".
 */
final class LimitReading {
  private static final int LONGEST = 9;

  private final TextReading reading;
  private final Sentence sentence;
  private final Optional<Tier> tierBefore;

  /**
   * @param tierBefore the one spoken of before the sentence
   */
  LimitReading(TextReading reading, Sentence sentence, Optional<Tier> tierBefore) {
    this.reading = reading;
    this.sentence = sentence;
    this.tierBefore = tierBefore;
  }

  void read() {
    Mark years = years();
    if (years != null && isOnWatchList() && isRule() && isDownward()) {
      var rule =
          new Statement.Limit(
              sentence.edition(), OptionalInt.of(years.number()), sentence.has(Sign.WAIVER));
      reading.add(rule, sentence.span(), List.of(years));
    }
  }

  private @Nullable Mark years() {
    return sentence.marks().stream()
        .filter(mark -> mark.is(Sign.YEARS, Sign.STREAK))
        .filter(mark -> mark.number() > 1 && mark.number() <= LONGEST)
        .findFirst()
        .orElse(null);
  }

  private boolean isOnWatchList() {
    return names(Tier.T2WL)
        || (tierBefore.filter(tier -> tier == Tier.T2WL).isPresent() && !names(Tier.T1));
  }

  private boolean names(Tier tier) {
    return sentence.marks().stream()
        .anyMatch(mark -> mark.sign() == Sign.TIER && mark.value().equals(tier.name()));
  }

  /** Whether it is said of any government, and of no year. */
  private boolean isRule() {
    return (isCondition() || sentence.groups().stream().allMatch(this::isExample))
        && (isCondition() || !(isOnOne() || sentence.has(Sign.ALL)))
        && !sentence.has(Sign.YEAR)
        && !sentence.has(Sign.THIS_YEAR)
        && !sentence.has(Sign.LAST_YEAR)
        && (sentence.has(Sign.HEDGE)
            || sentence.has(Sign.AUTOMATIC)
            || sentence.has(Sign.MAY)
            || (sentence.has(Sign.COUNTRIES) && sentence.has(Sign.WAIVER)));
  }

  /** "The country survived". */
  private boolean isOnOne() {
    return sentence.marks().stream()
        .filter(mark -> mark.sign() == Sign.PRONOUN)
        .anyMatch(
            mark ->
                sentence.tokens().is(mark.first(), "the")
                    && !sentence.tokens().word(mark.last()).endsWith("s"));
  }

  /** "If Ghana stays there for two years, ...". */
  private boolean isCondition() {
    return sentence.tokens().is(sentence.start(), "if")
        || sentence.tokens().is(sentence.start(), "should");
  }

  /** "Those that stay there for three years, like Hong Kong, ...". */
  private boolean isExample(Group group) {
    return sentence.tokens().is(group.first() - 1, "like");
  }

  private boolean isDownward() {
    return names(Tier.T3) || sentence.has(Sign.DOWN) || sentence.has(Sign.FALL);
  }
}
