package org.tierline.narrative.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Standing.Role;

/** How the subject of a clause stands to the tiers and lists that it speaks of. */
final class Roles {
  private static final int TO_PREPOSITION = 6;
  private static final int TO_PARTICLE = 4;

  private static final Set<String> OFF = Set.of("off", "from", "out", "left");

  private final Sentence sentence;
  private final Tokens tokens;
  private final Clause clause;
  private final Doubts doubts;

  Roles(Sentence sentence, Clause clause, Doubts doubts) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clause = clause;
    this.doubts = doubts;
  }

  /** How the subject stands to what a mark names. */
  Role of(Mark mark) {
    if (sentence.tongue().isVerbLast()) {
      return byNext(mark);
    }
    if (doubts.isDenied(mark) || isOfNone(mark)) {
      return isNeverOff(mark) ? Role.ON : Role.NOT;
    }
    boolean off = OFF.contains(tokens.word(mark.first())) && !isStayingFrom(mark.first());
    if (mark.sign() == Sign.SAME_TIER ? hasOff(mark) : off) {
      return Role.FROM;
    }
    if (isNoLonger(mark) || isOnTheWay(mark)) {
      return Role.FROM;
    }
    Role role = byBefore(mark);
    boolean earlier = mark.sign() == Sign.TIER && isEarlier(mark);
    return role == Role.ON && earlier ? Role.FROM : role;
  }

  /** "Has never been off it". */
  private boolean isNeverOff(Mark mark) {
    return mark.sign() == Sign.SAME_TIER
        && hasOff(mark)
        && tokens.hasAny(mark.first() - 2, mark.first(), "never");
  }

  /** "With no Caribbean country being placed on Tier 1". */
  private boolean isOfNone(Mark mark) {
    return clause.marks().stream()
        .filter(each -> each.sign() == Sign.COUNTRIES && each.last() < mark.first())
        .anyMatch(each -> tokens.hasAny(each.first() - 2, each.first(), "no"));
  }

  /** "Thailand (watch list to Tier 2)". */
  private boolean isOnTheWay(Mark mark) {
    int to = mark.last() + 1;
    int next = tokens.is(to + 1, "the") ? to + 2 : to + 1;
    return tokens.is(to, "to")
        && sentence.isOf(next, Sign.TIER)
        && clause.owns(next)
        && clause.marks().stream()
            .noneMatch(before -> before.sign() == Sign.IS && before.last() < mark.first());
  }

  /** "Is no longer listed as Tier 3". */
  private boolean isNoLonger(Mark mark) {
    for (int i = mark.first() - 1;
        i >= Math.max(clause.first(), mark.first() - TO_PREPOSITION);
        i--) {
      if (tokens.is(i, "longer") && tokens.is(i - 1, "no") && clause.owns(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Was previously included in Tier 1". */
  private boolean isEarlier(Mark mark) {
    return clause.marks().stream()
        .anyMatch(
            before ->
                before.sign() == Sign.EARLIER
                    && !tokens.is(before.last(), "in") // "as in 2011"
                    && before.last() < mark.first()
                    && (before.first() == clause.first()
                        || mark.first() - before.last() <= TO_PREPOSITION)
                    && !tokens.hasAny(before.last(), mark.first(), ","));
  }

  private boolean hasOff(Mark mark) {
    for (int i = mark.first(); i <= mark.last(); i++) {
      if (OFF.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** By the verb or preposition that stands nearest before. */
  private Role byBefore(Mark mark) {
    int least = Math.max(clause.first(), mark.first() - 1 - TO_PREPOSITION);
    for (int i = mark.first() - 1; i >= least && clause.owns(i); i--) {
      Mark before = sentence.markOver(i);
      if (before != null && isFrom(before, mark)) {
        return Role.FROM;
      }
      if (isStayingFrom(i)) {
        return Role.ON;
      }
      Role role = before == null ? null : byVerb(before);
      if (role == null) {
        role = byWord(i);
      }
      if (role != null) {
        return role;
      }
      if (before != null
          && (before.is(Sign.TIER, Sign.SAME_TIER, Sign.BARRED) || before.isPredicate())) {
        return Role.ON;
      }
    }
    return Role.ON;
  }

  /**
   * "Del nivel 1 al nivel 2": where "del" may be "of" too, and another tier shows that it isn't.
   */
  private boolean isFrom(Mark before, Mark tier) {
    boolean from = before.sign() == Sign.FROM && tier.first() - before.last() == 1;
    return from
        && sentence.tongue() != Tongue.ENGLISH
        && clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.TIER && mark.first() > tier.last());
  }

  /** "Hasn't moved from Tier 2". */
  private boolean isStayingFrom(int token) {
    Mark verb = sentence.markOver(token - 1);
    boolean from = tokens.is(token, "from") || tokens.is(token, "off");
    return from && verb != null && verb.sign() == Sign.STAY;
  }

  private static @Nullable Role byVerb(Mark before) {
    return switch (before.sign()) {
      case STAY, SAME -> Role.ON;
      case LEAVE, EARLIER -> Role.FROM;
      case NEAR -> Role.NOT;
      default -> null;
    };
  }

  private @Nullable Role byWord(int token) {
    return switch (tokens.word(token)) {
      case "below", "above" -> Role.NOT;
      case "to",
          "into",
          "onto",
          "on",
          "in",
          "at",
          "among",
          "under",
          "as",
          "with",
          ",",
          ":",
          ";",
          "(",
          ")",
          "—",
          "and",
          "becomes" ->
          Role.ON;
      case "from",
          "off",
          "instead",
          "lost",
          "loses",
          "lose",
          "losing",
          "forfeited",
          "forfeits",
          "surrendered",
          "quit",
          "quits" ->
          Role.FROM;
      case "of" -> tokens.hasAny(token - 1, token, "out", "instead", "loss") ? Role.FROM : null;
      default -> null;
    };
  }

  /** Where what says how a government stands to a tier comes behind it. */
  private Role byNext(Mark mark) {
    for (Mark next : clause.marks()) {
      if (next.first() > mark.last()) {
        boolean left = next.is(Sign.FROM, Sign.LEAVE) && next.first() - mark.last() <= TO_PARTICLE;
        return left && !doubts.isDenied(next) ? Role.FROM : Role.ON;
      }
    }
    return Role.ON;
  }
}
