package org.tierline.narrative.claim;

import org.tierline.narrative.claim.Clause.Kind;

/** What a clause denies, or says may be so only. */
final class Doubts {
  /** So far a word of doubt reaches. */
  private static final int DOUBT = 20;

  private static final int TO_NOT = 6;

  private static final int TO_CONDITION = 6;

  /** So far behind a tier stands what denies it, where the verb comes last. */
  private static final int TO_PARTICLE = 4;

  private static final int TO_FIRST = 12;

  private static final int TO_SUPPOSED = 7;

  private static final String[] SUPPOSING = {"would", "could", "might", "may", "can", "will"};

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
                (before.sign() == Sign.NOT
                        || (before.sign() == Sign.EXCEPT && tokens.is(before.first(), "not")))
                    && before.last() < mark.first()
                    && mark.first() - before.last() <= TO_NOT
                    && !tokens.hasAny(before.last(), mark.first(), ","));
  }

  /** Whether a word of doubt stands before it in the clause, or in the one that it goes on with. */
  boolean isDoubtful(Mark mark) {
    if (tokens.is(sentence.start(), "had") && sentence.groupAt(sentence.start() + 1) != null) {
      return true; // "Had Thailand been left on Tier 3, ..."
    }
    if (sentence.tongue().isVerbLast()) {
      return clause.marks().stream()
          .anyMatch(doubt -> doubt.is(Sign.HEDGE, Sign.MAY) && doubt.first() >= mark.first());
    }
    return clause.marks().stream().anyMatch(doubt -> reaches(doubt, mark)) || isOfDoubtful();
  }

  private boolean reaches(Mark doubt, Mark mark) {
    boolean can = tokens.is(doubt.first(), "can") && !tokens.is(doubt.last() + 1, "be");
    if (doubt.first() > mark.last() && isCondition(doubt)) {
      return doubt.first() - mark.last() <= TO_CONDITION
          && !tokens.hasAny(mark.last(), doubt.first(), ",");
    }
    if (doubt.first() > mark.last() && isSupposed(mark, doubt)) {
      return true;
    }
    if (isFirstTo(doubt) || isOfMove(doubt)) {
      return false;
    }
    boolean all =
        doubt.value().equals("between") || !tokens.hasAny(doubt.last(), mark.first(), ",");
    return doubt.is(Sign.HEDGE, Sign.MAY)
        && all
        && !can
        && doubt.first() <= mark.first()
        && mark.first() - doubt.last() < DOUBT;
  }

  /**
   * "A fall to Tier 3 would bring sanctions": a move, or what it leads to, that is only supposed.
   */
  private boolean isSupposed(Mark mark, Mark doubt) {
    boolean near =
        doubt.is(Sign.HEDGE, Sign.MAY)
            && doubt.first() - mark.last() <= TO_SUPPOSED
            && tokens.hasAny(doubt.first(), doubt.first() + 1, SUPPOSING)
            && !tokens.hasAny(mark.last(), doubt.first(), ",");
    if (!near) {
      return false;
    }
    boolean tier = mark.is(Sign.TIER, Sign.SAME_TIER);
    for (int i = mark.first(); i >= mark.first() - (tier ? TO_PARTICLE : 0); i--) {
      Mark noun = sentence.markOver(i);
      if (noun != null && noun.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL)) {
        return tokens.hasAny(noun.first() - 1, noun.first(), "a", "any", "another", "such");
      }
    }
    return false;
  }

  /** "Will go to Tier 3 if nothing changes". */
  private boolean isCondition(Mark doubt) {
    return doubt.sign() == Sign.HEDGE
        && (tokens.is(doubt.first(), "if") || tokens.is(doubt.first(), "unless"));
  }

  /** "Moved up from the blacklist to be among those on the watch list". */
  private boolean isOfMove(Mark doubt) {
    return tokens.is(doubt.first(), "to")
        && tokens.is(doubt.last(), "be")
        && clause.marks().stream()
            .anyMatch(mark -> mark.is(Sign.UP, Sign.DOWN) && mark.last() < doubt.first());
  }

  /** "May fall to Tier 3 and lose aid". */
  private boolean isOfDoubtful() {
    Clause parent = clause.parent();
    if (isOfBetween(clause)) {
      return true;
    }
    return clause.kind() == Kind.NEXT
        && clause.groups().isEmpty()
        && !clause.has(Sign.PRONOUN)
        && parent != null
        && parent.has(Sign.HEDGE)
        && (tokens.is(clause.first(), "and") || tokens.is(clause.first(), "or"));
  }

  /** "Varied between Tier 1, Tier 2 and Tier 3". */
  private static boolean isOfBetween(Clause clause) {
    Clause parent = clause.parent();
    if (parent == null || clause.kind() != Kind.NEXT || !clause.groups().isEmpty()) {
      return false;
    }
    return isOfBetween(parent)
        || parent.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.HEDGE && mark.value().equals("between"));
  }

  /** "The first country to reach Tier 1" has reached it. */
  private boolean isFirstTo(Mark mark) {
    int from = Math.max(clause.first(), mark.first() - TO_FIRST);
    return tokens.is(mark.first(), "to") && tokens.hasAny(from, mark.first(), "first", "only");
  }
}
