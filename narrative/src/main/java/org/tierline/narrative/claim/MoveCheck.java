package org.tierline.narrative.claim;

import java.util.List;
import java.util.stream.Stream;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.record.Grade;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Change;

/** Holds against the record what a text says of who went up, down or stayed. */
final class MoveCheck {
  private final PublicRecord record;

  MoveCheck(PublicRecord record) {
    this.record = record;
  }

  Answer check(Statement.Moved claim, int year) {
    var found = Change.of(record, claim.country(), year);
    if (found.isEmpty()) {
      return ClaimCheck.notPlaced(record, claim.country(), year);
    }
    Change change = found.get();
    List<Cell> cells =
        Stream.concat(change.before().stream(), change.now().stream())
            .map(ClaimCheck::cell)
            .toList();
    String name = ClaimCheck.name(record, claim.country());
    return change.before().isEmpty() || change.now().isEmpty()
        ? Answer.notHeld(
                "The record places %s in only one of the editions %d and %d."
                    .formatted(name, year - 1, year))
            .with(cells)
        : answer(claim, change, change.before().get(), change.now().get()).with(cells);
  }

  private Answer answer(Statement.Moved claim, Change change, Placement before, Placement now) {
    if (change.isDoubtful()) {
      return Answer.unclear(
          "It rests on a cell that no document shows: "
              + graded(before)
              + ", "
              + graded(now)
              + ".");
    }
    String fact = fact(ClaimCheck.name(record, claim.country()), before, now);
    if (change.kind() == Change.Kind.SPECIAL) {
      return Answer.misleading("A special case is not ranked, so nothing went up or down.", fact);
    }
    Direction really = direction(change.kind());
    if (really == claim.direction()) {
      return Answer.agrees(fact);
    }
    Grade worst = worst(before.basis().grade(), now.basis().grade());
    return ClaimCheck.differs(worst, "By the record it " + really.words() + ".", fact);
  }

  /** "Tier 2 in 2019 (inferred)". */
  private static String graded(Placement placement) {
    return "%s in %d (%s)"
        .formatted(
            placement.tier().title(), placement.edition(), placement.basis().grade().written());
  }

  private static String fact(String name, Placement before, Placement now) {
    Tier was = before.tier();
    Tier is = now.tier();
    return was == is
        ? "%s was %s in both editions, %d and %d."
            .formatted(name, ClaimCheck.tier(is), before.edition(), now.edition())
        : "%s was %s in %d and %s in %d."
            .formatted(
                name, ClaimCheck.tier(was), before.edition(), ClaimCheck.tier(is), now.edition());
  }

  private static Direction direction(Change.Kind kind) {
    return switch (kind) {
      case UP -> Direction.UP;
      case DOWN -> Direction.DOWN;
      case NONE, NEW, LEFT, SPECIAL, NOT_KNOWN -> Direction.SAME;
    };
  }

  private static Grade worst(Grade one, Grade other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
