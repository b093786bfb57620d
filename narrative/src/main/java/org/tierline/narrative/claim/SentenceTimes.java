package org.tierline.narrative.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The times that the clauses of a sentence name, and what each is the time of. */
final class SentenceTimes {
  private static final int TO_YEAR = 3;

  private static final Set<String> REASONS = Set.of("because", "due", "owing", "citing", "over");

  private final TextReading reading;
  private final Sentence sentence;
  private final Tokens tokens;
  private final Map<Clause, ClauseTimes> times = new HashMap<>();

  SentenceTimes(TextReading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The times of a clause. */
  ClauseTimes of(Clause clause) {
    return times.computeIfAbsent(
        clause,
        each ->
            new ClauseTimes(reading, each.marks(), sentence.edition(), reading.discourse().year()));
  }

  /** The time that goes with a tier or verb of a clause; null if none does. */
  @Nullable TimeReference timeOf(Clause clause, Mark mark, List<Standing> standings) {
    TimeReference before = null;
    for (TimeReference time : of(clause).references()) {
      if (time.first() > mark.last()) {
        if (before != null && sentence.tongue().isTimeFirst()) {
          return before;
        }
        if (isOfLeft(clause, time) && !sentence.isLeft(mark)) {
          return before; // "to Tier 3 from its 2019 Tier 2 ranking"
        }
        boolean comma = before != null && tokens.hasAny(mark.last() + 1, time.first(), ",");
        return comma || isOfOther(time, mark, standings) || isParted(mark, time) ? before : time;
      }
      if (isTherefore(time.last(), mark.first()) || isBeforeAnd(clause, time, mark)) {
        continue;
      }
      if (time.first() >= mark.first() || !isOfLeft(clause, time)) {
        before = time;
      }
    }
    return before;
  }

  /** Whether another tier stands between a mark and a time behind it. */
  private static boolean isOfOther(TimeReference time, Mark mark, List<Standing> standings) {
    return standings.stream()
        .map(Standing::mark)
        .anyMatch(other -> other.first() > mark.last() && other.last() < time.first());
  }

  /** "From Tier 1 in 2014 to Tier 3": the year is that of the tier that was left. */
  boolean isOfLeft(Clause clause, TimeReference time) {
    Mark left = null;
    for (Mark mark : clause.marks()) {
      if (!mark.is(Sign.TIER, Sign.SAME_TIER)) {
        continue;
      }
      if (time.last() == mark.first() - 1 && sentence.isLeft(mark)) {
        return true; // "from its 2019 Tier 2 ranking"
      }
      if (mark.last() < time.first()) {
        left = sentence.isLeft(mark) && time.first() - mark.last() <= TO_YEAR ? mark : null;
      } else if (mark.first() > time.last() && left != null) {
        return !sentence.isLeft(mark);
      }
    }
    return left != null && (isMoveAsNoun(clause) || isAppended(clause) || isAppended(clause, left));
  }

  /** "On Tier 2, upgraded from Tier 3 in last year's report". */
  private boolean isAppended(Clause clause, Mark left) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.TIER && mark.last() < left.first())
        .anyMatch(mark -> tokens.hasAny(mark.last(), left.first(), ",", "—"));
  }

  private static boolean isAppended(Clause clause) {
    Clause parent = clause.parent();
    return clause.kind() == Clause.Kind.NEXT
        && clause.groups().isEmpty()
        && !clause.has(Sign.IS, Sign.PRONOUN)
        && parent != null
        && parent.has(Sign.TIER);
  }

  /** "..., a downgrade from its Tier 2 ranking in 2015": a clause without a verb. */
  private boolean isMoveAsNoun(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL))
        .anyMatch(mark -> tokens.is(mark.first() - 1, "a") || tokens.is(mark.first() - 1, "an"));
  }

  /** Whether a time is only that of the reason given. */
  boolean isOfReason(Clause clause, TimeReference time) {
    Mark before = null;
    Mark after = null;
    for (Mark mark : clause.marks()) {
      if (mark.last() < time.first() && mark.isPredicate()) {
        before = mark;
      }
      if (after == null && mark.first() > time.last() && mark.isPredicate()) {
        after = mark;
      }
    }
    return before != null
        ? isParted(before, time)
        : after != null
            && (isTherefore(time.last(), after.first()) || isBeforeAnd(clause, time, after));
  }

  /** "Noted its efforts in 2020 and upgraded it": the year is of what stands before the "and". */
  private boolean isBeforeAnd(Clause clause, TimeReference time, Mark mark) {
    return sentence.tongue() == Tongue.ENGLISH
        && time.back() == 0
        && time.first() - clause.first() > TO_YEAR
        && mark.isMove()
        && tokens.is(time.last() + 1, "and");
  }

  /** "In 2017 it convicted more; therefore it was upgraded": the year is of the reason. */
  private boolean isTherefore(int from, int until) {
    return tokens.hasAny(from, until, "therefore");
  }

  /** "Is on Tier 3 because convictions fell in 2021": the year is of the reason. */
  private boolean isParted(Mark mark, TimeReference time) {
    for (int i = mark.last() + 1; i < time.first(); i++) {
      boolean since = tokens.is(i, "since") && !tokens.isNumber(i + 1);
      if (since || REASONS.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "In 2023 ...": whether a time before all else holds for the clauses that follow. */
  boolean isTimedFirst(Clause clause) {
    int anchor = clause.anchor();
    return of(clause).references().stream()
        .anyMatch(time -> time.last() < anchor && time.first() - clause.first() <= 3);
  }
}
