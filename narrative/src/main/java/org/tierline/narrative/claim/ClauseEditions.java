package org.tierline.narrative.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;

/** Of which edition a clause, or a tier in it, is said. For one thread and one sentence. */
final class ClauseEditions {
  private static final Set<String> OVER = Set.of("over", "enough");

  private static final int TO_THAT = 4;

  private static final int TO_VERB = 6;

  private static final int TO_SPENT = 7;

  private static final String[] REPORTING = {
    "announcing",
    "announced",
    "confirming",
    "confirmed",
    "revealing",
    "revealed",
    "informed",
    "told"
  };

  private static final String[] SAYING = {
    "said", "says", "saying", "noted", "notes", "noting", "out", "stated", "added", "explained"
  };

  private static final Set<String> ASKING =
      Set.of("asked", "said", "told", "announced", "reported", "noted", "claimed", "alleged");

  private static final Set<String> ENDED = Set.of("run", "ended", "expired", "passed", "lapsed");

  private final Sentence sentence;
  private final Tokens tokens;
  private final List<Clause> clauses;
  private final Subjects subjects;
  private final NamedSubjects named;
  private final SentenceTimes times;
  private final Map<Clause, OptionalInt> found = new HashMap<>();

  ClauseEditions(
      Sentence sentence,
      List<Clause> clauses,
      Subjects subjects,
      NamedSubjects named,
      SentenceTimes times) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clauses = clauses;
    this.subjects = subjects;
    this.named = named;
    this.times = times;
  }

  /** The edition that a clause is about, if no tier of it has one of its own. */
  OptionalInt of(Clause clause) {
    OptionalInt known = found.get(clause);
    if (known == null) {
      known = find(clause);
      found.put(clause, known);
    }
    return known;
  }

  private OptionalInt find(Clause clause) {
    for (TimeReference time : times.of(clause).references()) {
      if (times.isOfLeft(clause, time)) {
        continue;
      }
      if (time.back() > 0) {
        OptionalInt base = clause.kind() == Kind.AFTER ? ofParent(clause) : sentence.edition();
        return Editions.shift(base, -time.back());
      }
      if (!time.besides() && !times.isOfReason(clause, time)) {
        return OptionalInt.of(time.years().get(time.years().size() - 1));
      }
    }
    OptionalInt shared = ofLeaving(clause);
    if (shared.isPresent()) {
      return shared;
    }
    if (isPast(clause)) {
      return times.of(clause).references().stream()
          .filter(time -> time.besides() && tokens.hasAny(clause.first(), time.first(), "last"))
          .map(time -> OptionalInt.of(time.years().getLast())) // "it had been there last in 2012"
          .findFirst()
          .orElseGet(() -> Editions.shift(pastOf(clause), -1));
    }
    boolean row = clause.has(Sign.SINCE, Sign.YEARS, Sign.STREAK);
    OptionalInt move = row ? moveBehind(clause) : OptionalInt.empty();
    return move.isPresent() ? Editions.shift(move, -1) : inherited(clause);
  }

  /**
   * Before which edition a clause in the past perfect tells: "had been there until it fell in
   * 2014".
   */
  private OptionalInt pastOf(Clause clause) {
    OptionalInt move = moveBehind(clause);
    return move.isPresent() ? move : ofParent(clause);
  }

  /** "Before it was downgraded in 2014": the edition of the move; empty if a clause has none. */
  private OptionalInt moveBehind(Clause clause) {
    return clauses.stream()
        .filter(each -> each.kind() == Kind.AFTER && each.parent() == clause)
        .filter(each -> each.has(Sign.WHEN) && tokens.is(each.first(), "before") && isMove(each))
        .findFirst()
        .map(each -> times.of(each).references().isEmpty() ? sentence.edition() : of(each))
        .orElse(OptionalInt.empty());
  }

  /**
   * "Had been removed from Tier 2 and placed on the watch list in 2020": that of what it came to.
   */
  OptionalInt ofLeaving(Clause clause) {
    if (!clause.has(Sign.LEAVE) || !times.of(clause).references().isEmpty()) {
      return OptionalInt.empty();
    }
    return clauses.stream()
        .filter(each -> each.kind() == Kind.NEXT && each.parent() == clause)
        .filter(each -> each.groups().isEmpty() && each.has(Sign.TIER))
        .filter(each -> !times.of(each).references().isEmpty())
        .map(this::of)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** The edition in which the next clause says that its subject moved; empty if it doesn't. */
  OptionalInt nextMove(Clause clause) {
    return clauses.stream()
        .filter(each -> each.first() > clause.first() && each.kind() != Kind.MAIN)
        .findFirst()
        .filter(each -> each.has(Sign.BUT) && isMove(each))
        .filter(each -> !times.of(each).references().isEmpty())
        .map(this::of)
        .orElse(OptionalInt.empty());
  }

  private static boolean isMove(Clause clause) {
    return clause.has(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL, Sign.ENTER, Sign.LEAVE);
  }

  private OptionalInt ofParent(Clause clause) {
    Clause parent = clause.parent();
    return parent == null ? sentence.edition() : of(parent);
  }

  private OptionalInt inherited(Clause clause) {
    Clause parent = clause.parent();
    if (parent == null) {
      return sentence.edition();
    }
    return switch (clause.kind()) {
      case MAIN, APART -> sentence.edition();
      case NEXT ->
          times.isTimedFirst(parent) && (!clause.groups().isEmpty() || hasVerb(clause))
              ? of(parent)
              : sentence.edition();
      case RELATIVE, AFTER -> {
        if (tokens.is(clause.first(), "before") && isMove(clause)) {
          yield sentence.edition(); // "was there for three years before its downgrade"
        }
        OptionalInt named = yearBefore(clause);
        yield named.isPresent() ? named : of(parent);
      }
      case ASIDE -> of(parent);
    };
  }

  /** "Than last year, when it was on Tier 3": the year that stands directly before a clause. */
  private OptionalInt yearBefore(Clause clause) {
    boolean when = tokens.is(clause.first(), "when") || tokens.is(clause.first(), "where");
    int at = tokens.is(clause.first() - 1, ",") ? clause.first() - 2 : clause.first() - 1;
    Mark mark = sentence.markOver(at);
    if (!when || mark == null) {
      return OptionalInt.empty();
    }
    return switch (mark.sign()) {
      case YEAR -> OptionalInt.of(mark.number());
      case LAST_YEAR, YEAR_BEFORE -> Editions.shift(sentence.edition(), -1);
      default -> OptionalInt.empty();
    };
  }

  /** Whether a clause goes on to say something else. */
  private static boolean hasVerb(Clause clause) {
    return clause.marks().stream().anyMatch(mark -> mark.isMove() || mark.sign() == Sign.IS);
  }

  /** The edition of what stands at a number, of a tier if it is one that is counted. */
  OptionalInt at(Mark number, Optional<Tier> tier) {
    for (Clause clause : clauses) {
      if (clause.owns(number.first())) {
        for (Mark mark : clause.marks()) {
          if (mark.sign() == Sign.TIER && Tier.find(mark.value()).equals(tier)) {
            TimeReference time = times.timeOf(clause, mark, List.of());
            if (time != null && time.back() == 0) {
              return OptionalInt.of(time.years().get(time.years().size() - 1));
            }
          }
        }
        return of(clause);
      }
    }
    return sentence.edition();
  }

  /** Whether a clause tells of the edition before. */
  boolean isPast(Clause clause) {
    if (isApposed(clause)) {
      return true;
    }
    if (clause.kind() == Kind.AFTER && clause.has(Sign.AFTER) && isBehindClaim(clause)) {
      return !isNoun(clause);
    }
    if (tokens.is(clause.first(), "therefore")
        || (clause.has(Sign.REPORT) && clause.has(Sign.YEAR) && !clause.has(Sign.SINCE))) {
      return false; // "therefore it had been put back", "in the 2022 report it had been there"
    }
    if (isUntilNow(clause) || isSpent(clause)) {
      return true;
    }
    int anchor = clause.kind() == Kind.RELATIVE ? Integer.MAX_VALUE : clause.anchor();
    for (int i = clause.first(); i <= clause.last() && i < anchor; i++) {
      boolean perfect =
          tokens.is(i - 1, "has")
              || tokens.is(i - 1, "have")
              || isReported(clause)
              || isOfReport(clause)
              || ASKING.contains(tokens.word(i + 1))
              || isReported(i);
      boolean told = sentence.isOf(i, Sign.TIER); // "had not made significant efforts"
      if (clause.owns(i) && tokens.is(i, "had") && !perfect && !told && !isObject(i + 1)) {
        return true;
      }
    }
    return hasRunOut(clause);
  }

  /** "In the two years that Peru spent on Tier 3". */
  private boolean isSpent(Clause clause) {
    for (int i = clause.first(); i <= clause.last(); i++) {
      if (clause.owns(i)
          && tokens.is(i, "years")
          && tokens.is(i + 1, "that")
          && tokens.hasAny(i + 2, i + TO_SPENT, "spent")) {
        return true;
      }
    }
    return false;
  }

  /** "Was on Tier 1 until this year". */
  private boolean isUntilNow(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.THIS_YEAR)
        .anyMatch(mark -> sentence.isOf(mark.first() - 1, Sign.UNTIL));
  }

  /** "Is on Tier 1 after being on Tier 2", and not "protested after it was put on Tier 3". */
  private static boolean isBehindClaim(Clause clause) {
    Clause parent = clause.parent();
    return parent == null
        || parent.isComplete()
        || parent.has(Sign.RISE, Sign.FALL, Sign.LEAVE, Sign.ENTER, Sign.STAY)
        || clause.has(Sign.STREAK, Sign.YEARS);
  }

  /** "Following the upgrade to Tier 2, ..." is on the same edition. */
  private boolean isNoun(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.is(Sign.UP, Sign.DOWN))
        .anyMatch(mark -> tokens.hasAny(mark.first() - 1, mark.first(), "the", "its", "this"));
  }

  /** "The report noted that Belize had been placed on Tier 2": the past of the report's present. */
  private boolean isReported(Clause clause) {
    Mark said = clause.marks().isEmpty() ? null : clause.marks().getFirst();
    return said != null
        && said.sign() == Sign.SAY
        && (tokens.is(said.last() + 1, "that")
            || sentence.isOf(said.first() - 1, Sign.REPORT)
            || clause.has(Sign.UP, Sign.DOWN))
        && times.of(clause).references().isEmpty()
        && !clause.has(Sign.AFTER, Sign.EARLIER, Sign.SINCE, Sign.STREAK, Sign.YEARS);
  }

  /** "The report, in which it had been lowered": what the report itself says. */
  private boolean isOfReport(Clause clause) {
    int before = clause.first() - 1;
    before -= tokens.is(before, "in") ? 1 : 0;
    before -= tokens.is(before, ",") ? 1 : 0;
    return clause.kind() == Kind.RELATIVE
        && sentence.isOf(before, Sign.REPORT)
        && times.of(clause).references().isEmpty();
  }

  /** "Announcing that it had downgraded Ethiopia", "pointed out that 22 had improved". */
  private boolean isReported(int had) {
    int next = tokens.is(had + 1, "been") ? had + 2 : had + 1;
    boolean moved = sentence.isOf(next, Sign.UP) || sentence.isOf(next, Sign.DOWN);
    for (int i = had - 1; i >= Math.max(sentence.start() + 1, had - TO_THAT); i--) {
      if (tokens.is(i, "that")) {
        int from = Math.max(sentence.start(), i - TO_VERB);
        return tokens.hasAny(from, i, REPORTING) || (moved && tokens.hasAny(from, i, SAYING));
      }
    }
    return false;
  }

  /** "Whose years on the watch list had run out", "eleven years of Tier 3 are over". */
  private boolean hasRunOut(Clause clause) {
    if (clause.has(Sign.TIER)
        && clause.has(Sign.YEARS, Sign.STREAK, Sign.NUMBER)
        && isOver(clause)) {
      return true;
    }
    for (int i = clause.first(); i < clause.last(); i++) {
      if (clause.owns(i) && tokens.is(i, "had") && ENDED.contains(tokens.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOver(Clause clause) {
    for (int i = clause.first(); i <= clause.last(); i++) {
      boolean over =
          OVER.contains(tokens.word(i)) && tokens.hasAny(i - 1, i, "is", "are", "was", "were");
      if (clause.owns(i) && (over || tokens.is(i, "ended") || tokens.is(i, "ends"))) {
        return true;
      }
    }
    return false;
  }

  /** "Had China on Tier 3" is no tense. */
  private boolean isObject(int token) {
    Mark mark = sentence.markOver(token);
    return tokens.is(token, "to")
        || tokens.is(token, "the")
        || tokens.is(token, "a")
        || tokens.is(token, "its")
        || (mark != null && mark.sign() == Sign.COUNTRY);
  }

  /** "X, rated Tier 2 since 2017, is on Tier 3": where X was before. */
  private boolean isApposed(Clause clause) {
    if (clause.kind() == Kind.MAIN && named.of(clause).isEmpty()) {
      Clause next = subjects.namedNext(clause);
      return next != null
          && tokens.is(next.first() - 1, ",")
          && times.of(clause).references().isEmpty()
          && (next.has(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL)
              || (firstTier(next).isPresent() && !firstTier(next).equals(firstTier(clause))));
    }
    if (clause.groups().size() != 1
        || !tokens.is(clause.groups().get(0).last() + 1, ",")
        || clause.anchor() < clause.groups().get(0).last()
        || !times.of(clause).references().isEmpty()) {
      return false;
    }
    return clauses.stream()
        .filter(next -> goesOn(clause, next))
        .findFirst()
        .filter(next -> leaves(next, firstTier(clause)))
        .isPresent();
  }

  /** Whether a clause goes on with the subject of one before, which was broken off. */
  private boolean goesOn(Clause clause, Clause next) {
    return next.kind() == Kind.NEXT
        && next.parent() == clause
        && named.of(next).isEmpty()
        && !tokens.is(next.first(), "and");
  }

  /** Whether a clause says that a tier was left, or another one. */
  private boolean leaves(Clause clause, Optional<String> tier) {
    boolean out = clause.has(Sign.LEAVE) && !clause.has(Sign.TIER, Sign.SAME_TIER);
    Optional<String> now = firstTier(clause);
    return out
        || clause.marks().stream().anyMatch(mark -> isLost(clause, mark))
        || (tier.isPresent() && now.isPresent() && !tier.equals(now));
  }

  /** "Forfeited that rank". */
  private boolean isLost(Clause clause, Mark mark) {
    if (mark.sign() != Sign.SAME_TIER) {
      return false;
    }
    String verb = tokens.word(mark.first() - 1);
    return verb.startsWith("los") || verb.startsWith("forfeit") || clause.has(Sign.LEAVE);
  }

  private static Optional<String> firstTier(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.TIER)
        .map(Mark::value)
        .findFirst();
  }
}
