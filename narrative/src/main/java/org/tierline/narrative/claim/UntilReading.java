package org.tierline.narrative.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.tierline.law.Tier;

/**
 * Reads of a clause how long its subject stayed where the clause before it came to: "rose to Tier 1
 * in 2002 and stayed there until its downgrade in 2022". For one thread and one clause.
 */
final class UntilReading extends KindReading {

  UntilReading(ClauseAnalysis analysis) {
    super(analysis);
  }

  @Override
  void read() {
    OptionalInt since = since();
    OptionalInt until = until();
    Optional<Standing> there = there();
    if (since.isPresent() && until.isPresent() && there.isPresent()) {
      Tier tier = there.get().tier().orElseThrow();
      for (String country : subjects) {
        var row = new Statement.InARow(country, until, tier, OptionalInt.empty(), since);
        analysis.add(row, there.get().mark(), country);
      }
    }
  }

  /** Whether a clause says so, and nothing else. */
  boolean isUntil() {
    return since().isPresent() && until().isPresent() && there().isPresent();
  }

  private Optional<Standing> there() {
    return standings.stream()
        .filter(each -> each.isOn() && !each.said() && each.tier().isPresent())
        .findFirst()
        .or(() -> isEverSince() ? ofParent() : Optional.empty());
  }

  private Optional<Standing> ofParent() {
    Clause parent = clause.parent();
    return parent == null
        ? Optional.empty()
        : parent.standings().stream()
            .filter(each -> each.isOn() && each.tier().isPresent())
            .reduce((one, next) -> next);
  }

  /** The year that the clause before gives. */
  private OptionalInt since() {
    Clause parent = clause.parent();
    if (clause.kind() != Clause.Kind.NEXT || parent == null) {
      return OptionalInt.empty();
    }
    return analysis.times(parent).references().stream()
        .filter(time -> time.back() == 0)
        .mapToInt(time -> time.years().getFirst())
        .findFirst();
  }

  /** The last edition of the row: that before a move, or the one that is named. */
  private OptionalInt until() {
    for (Clause other : analysis.clausesWithin()) {
      if (other.has(Sign.DOWN, Sign.UP, Sign.FALL, Sign.RISE)) {
        OptionalInt named = lastYear(other);
        OptionalInt moved = named.isPresent() ? named : lastYear(clause);
        if (moved.isPresent() && (clause.has(Sign.UNTIL) || other.has(Sign.UNTIL))) {
          return Editions.shift(moved, -1);
        }
      }
    }
    if (isEverSince()) {
      return analysis.sentence().edition();
    }
    return clause.has(Sign.UNTIL) ? lastYear(clause) : OptionalInt.empty();
  }

  /** "And has maintained it ever since". */
  private boolean isEverSince() {
    return clause.has(Sign.SINCE)
        && clause.has(Sign.STAY, Sign.SAME, Sign.SAME_TIER)
        && analysis.times().since().isEmpty()
        && analysis.times().references().isEmpty()
        && !clause.has(Sign.STREAK, Sign.YEARS, Sign.HEDGE, Sign.NOT);
  }

  private OptionalInt lastYear(Clause other) {
    return analysis.times(other).references().stream()
        .filter(time -> time.back() == 0)
        .mapToInt(time -> time.years().getLast())
        .reduce((one, next) -> next);
  }
}
