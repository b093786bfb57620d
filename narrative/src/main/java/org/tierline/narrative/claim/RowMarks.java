package org.tierline.narrative.claim;

import java.util.Set;
import org.tierline.narrative.claim.Clause.Kind;

/** Which marks of a clause say for how many years something was so. */
final class RowMarks {
  private static final Set<String> IN_A_ROW =
      Set.of("consecutive", "straight", "successive", "uninterrupted");

  private final Sentence sentence;
  private final Tokens tokens;
  private final Clause clause;

  RowMarks(Sentence sentence, Clause clause) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clause = clause;
  }

  /** "After nine years on the watch list" says for how long, and no more. */
  boolean isAfterYears() {
    if (clause.kind() != Kind.AFTER || !clause.has(Sign.AFTER)) {
      return false;
    }
    for (int i = 0; i < clause.marks().size(); i++) {
      if (clause.marks().get(i).is(Sign.YEARS, Sign.STREAK) || isYearOfTier(i)) {
        return true;
      }
    }
    return false;
  }

  /** "The third Tier 2 year", "its fourth Tier 1 in succession". */
  boolean isYearOfTier(int index) {
    Mark mark = clause.marks().get(index);
    if (mark.sign() != Sign.NUMBER || index + 1 >= clause.marks().size()) {
      return false;
    }
    Mark next = clause.marks().get(index + 1);
    boolean years = tokens.at(mark.first()).ordinal() || tokens.is(next.last() + 1, "years");
    int behind = mark.last() + 1;
    if (IN_A_ROW.contains(tokens.word(behind))) {
      behind++;
    }
    return years && mark.number() > 1 && next.sign() == Sign.TIER && next.first() == behind;
  }

  /** "After three years": whether what is so comes behind them. */
  boolean isAfter(Mark row) {
    for (int i = row.first() - 1; i >= Math.max(clause.first(), row.first() - 5); i--) {
      if (tokens.is(i, "after") || tokens.is(i, "following")) {
        return true;
      }
      if (tokens.is(i, ",")) {
        break;
      }
    }
    return false;
  }

  /** Whether a number of years is a row and not a sentence to prison. */
  boolean isOfYears(Mark mark) {
    if (sentence.tongue() != Tongue.ENGLISH) {
      return true;
    }
    return switch (tokens.word(mark.first() - 1)) {
      case "no" -> false;
      case ",",
          "(",
          "for",
          "past",
          "last",
          "the",
          "after",
          "spent",
          "its",
          "of",
          "into",
          "a",
          "been" ->
          true;
      default ->
          tokens.at(mark.first()).ordinal()
              || (tokens.is(mark.last() + 1, "on") && !tokens.is(mark.last() + 2, ","));
    };
  }
}
