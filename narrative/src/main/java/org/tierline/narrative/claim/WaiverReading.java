package org.tierline.narrative.claim;

import java.util.OptionalInt;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Direction;

/**
 * Reads what a clause says of waivers and of automatic downgrades. For one thread and one clause.
 */
final class WaiverReading extends KindReading {
  /** Of a waiver that is said to be one of the limit: "a waiver from the automatic downgrade". */
  static final String LIMIT = "limit";

  WaiverReading(ClauseAnalysis analysis) {
    super(analysis);
  }

  @Override
  void read() {
    for (Mark mark : clause.marks()) {
      if (mark.sign() == Sign.AUTOMATIC) {
        addAutomatic(mark);
      } else if (mark.is(Sign.WAIVER, Sign.WAIVES) && isOfLimit(mark) && isGiven(mark)) {
        boolean granted = !isRefused(mark);
        boolean before =
            clause.kind() == Clause.Kind.AFTER
                && !clause.has(Sign.YEARS, Sign.STREAK)
                && analysis.times().references().isEmpty();
        OptionalInt edition = before ? analysis.editionOfParent() : analysis.edition();
        for (String country : subjects) {
          analysis.add(new Statement.LimitWaived(country, edition, granted), mark, country);
        }
      }
    }
  }

  /** Whether a waiver is one of the limit of years on the watch list, and not of sanctions. */
  private boolean isOfLimit(Mark waiver) {
    if (waiver.value().equals(LIMIT)) {
      return true;
    }
    return !sentence.has(Sign.SANCTIONS)
        && !sentence.has(Sign.PRESIDENT)
        && !analysis.isOnDetermination()
        && !clause.has(Sign.MAY);
  }

  /** Whether a waiver was given, or refused, and not used up: "kept there by a waiver". */
  private boolean isGiven(Mark waiver) {
    if (waiver.sign() == Sign.WAIVES && !tokens.word(waiver.first()).startsWith("waive")) {
      return false;
    }
    if (waiver.sign() == Sign.WAIVES || isRefused(waiver)) {
      return true;
    }
    for (int i = waiver.first() - 1; i >= Math.max(clause.first(), waiver.first() - 6); i--) {
      switch (tokens.word(i)) {
        case "out", "exhausted", "used", "ran", "exhausting" -> {
          return false;
        }
        case "by", "thanks", "through", "with", "virtue", "courtesy", "took", "needed", "need" -> {
          return true;
        }
        default -> {}
      }
    }
    if (tokens.is(waiver.last() + 1, "for") && sentence.groupAt(waiver.last() + 2) != null) {
      return true; // "justifies a waiver for Algeria"
    }
    boolean first = clause.marks().get(0).equals(waiver);
    return clause.has(Sign.GRANTED)
        || first
        || clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.STAY && mark.first() > waiver.last());
  }

  /** "Without a waiver". */
  private boolean isRefused(Mark mark) {
    for (int i = mark.first() - 1; i >= Math.max(clause.first(), mark.first() - 4); i--) {
      Mark before = sentence.markOver(i);
      if (tokens.is(i, "no")
          || tokens.is(i, "refused")
          || tokens.is(i, "denied")
          || (before != null && before.sign() == Sign.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** "Tier 3 states are automatically cut off": not who is on it. */
  private boolean isOfStates(Standing standing) {
    Mark next = sentence.markOver(standing.mark().last() + 1);
    return next != null && next.sign() == Sign.COUNTRIES;
  }

  private void addAutomatic(Mark mark) {
    boolean placed =
        standings.stream()
            .anyMatch(each -> each.isOn() && each.isTier(Tier.T3) && !isOfStates(each));
    Mark next = sentence.markOver(mark.last() + 1);
    boolean sanctions = sentence.has(Sign.SANCTIONS) && (next == null || !next.is(Sign.DOWN));
    boolean down = !sanctions && (placed || clause.has(Sign.DOWN, Sign.FALL));
    if (down && !doubts.isDoubtful(mark) && !clause.has(Sign.NOT)) {
      OptionalInt edition = analysis.edition();
      for (String country : subjects) {
        analysis.add(new Statement.Automatic(country, edition), mark, country);
        analysis.add(new Statement.Moved(country, edition, Direction.DOWN), mark, country);
      }
    }
  }
}
