package org.tierline.narrative.claim;

import org.tierline.narrative.claim.Clause.Kind;

/** What a clause denies, or says may be so only. */
final class Doubts {
  /** So far a word of doubt reaches. */
  private static final int DOUBT = 14;

  private static final int TO_NOT = 6;

  /** So far behind a tier stands what denies it, where the verb comes last. */
  private static final int TO_PARTICLE = 4;

  private static final int TO_FIRST = 6;

  private final Sentence sentence;
  private final Tokens tokens;
  private final Clause clause;

  Doubts(Sentence sentence, Clause clause) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clause = clause;
  }

  /** Whether a "not" stands before it in the clause, or it is named for comparison only. */
  boolean isDenied(Mark mark) {
    if (sentence.tongue().isVerbLast()) {
      return clause.marks().stream()
          .anyMatch(
              not ->
                  not.sign() == Sign.NOT
                      && not.first() > mark.last()
                      && not.first() - mark.last() <= TO_PARTICLE);
    }
    return clause.marks().stream()
        .anyMatch(
            before ->
                before.sign() == Sign.NOT
                    && before.last() < mark.first()
                    && mark.first() - before.last() <= TO_NOT
                    && !tokens.hasAny(before.last(), mark.first(), ","));
  }

  /** Whether a word of doubt stands before it in the clause, or in the one that it goes on with. */
  boolean isDoubtful(Mark mark) {
    if (sentence.tongue().isVerbLast()) {
      return clause.marks().stream()
          .anyMatch(doubt -> doubt.is(Sign.HEDGE, Sign.MAY) && doubt.first() >= mark.first());
    }
    return clause.marks().stream().anyMatch(doubt -> reaches(doubt, mark)) || isOfDoubtful();
  }

  private boolean reaches(Mark doubt, Mark mark) {
    boolean can = tokens.is(doubt.first(), "can") && !tokens.is(doubt.last() + 1, "be");
    return doubt.is(Sign.HEDGE, Sign.MAY)
        && !can
        && doubt.first() <= mark.first()
        && mark.first() - doubt.last() < DOUBT
        && !tokens.hasAny(doubt.last(), mark.first(), ",")
        && !isFirstTo(doubt);
  }

  /** "May fall to Tier 3 and lose aid". */
  private boolean isOfDoubtful() {
    Clause parent = clause.parent();
    return clause.kind() == Kind.NEXT
        && clause.groups().isEmpty()
        && !clause.has(Sign.PRONOUN)
        && parent != null
        && parent.has(Sign.HEDGE)
        && (tokens.is(clause.first(), "and") || tokens.is(clause.first(), "or"));
  }

  /** "The first country to reach Tier 1" has reached it. */
  private boolean isFirstTo(Mark mark) {
    int from = Math.max(clause.first(), mark.first() - TO_FIRST);
    return tokens.is(mark.first(), "to") && tokens.hasAny(from, mark.first(), "first", "only");
  }
}
