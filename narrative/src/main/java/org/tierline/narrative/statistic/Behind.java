package org.tierline.narrative.statistic;

import java.util.List;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.Period;

/** What stands behind figures and is said of them: a time, or "all for sex trafficking". */
final class Behind {
  /** How many words behind a figure a time may stand. */
  private static final int NEAR = 14;

  private final Reading reading;
  private final Scope scope;
  private final List<Draft> drafts;

  /** The first draft that words to come may be said of. */
  private int clause;

  Behind(Reading reading, Scope scope, List<Draft> drafts) {
    this.reading = reading;
    this.scope = scope;
    this.drafts = drafts;
  }

  /** Begins a clause: what follows isn't said of the figures so far. */
  void clause() {
    clause = drafts.size();
  }

  /** Whether a phrase of time may begin at a word. */
  boolean isDate(int at) {
    if (!reading.has(at, Mark.TIME)) {
      return false;
    }
    if (reading.isOne(at, "from", "since", "between")) {
      return true;
    }
    return reading.isOne(at, "in", "during", "for", "over", "the", "last", "fy")
        && !reading.isOne(
            at - 1, "from", "since", "than", "with", "to", "for", "until", "in", "during", "as");
  }

  /** A time behind figures dates them; one in the past those before them in a list too. */
  void date(int at, Period period) {
    int last = drafts.size() - 1;
    if (last < clause || !isNear(drafts.get(last), at)) {
      return;
    }
    Draft latest = drafts.get(last);
    if (scope.opened.isPresent() && at - behindBracket(latest.end) > 2) {
      return;
    }
    boolean list =
        period != Period.CURRENT
            && !scope.compare
            && !scope.isBracketed()
            && latest.number.isPresent();
    for (int i = last; i >= clause; i--) {
      Draft draft = drafts.get(i);
      if (draft.dated || (draft.end != latest.end && !list)) {
        break;
      }
      draft.period = period;
      draft.dated = true;
    }
    if (period != Period.CURRENT && !scope.compare) {
      clause();
    }
  }

  /** The index behind "($3,450)" where that begins there. */
  private int behindBracket(int at) {
    boolean bracket = reading.is(at, "(") && reading.is(at + 1, "$");
    for (int i = at + 2; bracket && i < at + 6; i++) {
      if (reading.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** Whether a time at a word is of a draft before it. */
  private boolean isNear(Draft draft, int at) {
    if (at - draft.end > NEAR) {
      return false;
    }
    for (int i = draft.end; i < at; i++) {
      boolean told = reading.has(i, Mark.DEED) && !reading.has(i, Mark.GERUND);
      boolean another =
          reading.has(i, Mark.OTHER)
              || (told && reading.what(i).filter(draft.what::equals).isEmpty())
              || reading.is(i, "occurred")
              || reading.isOne(i, "initiated", "opened", "begun", "began", "started", "filed");
      if (reading.isOne(i, ";", ",") || (another && !scope.compare)) {
        return false;
      }
    }
    return true;
  }

  /** "..., all for child sex trafficking": said of the figures before it. */
  void ofAll(int at, int limit) {
    boolean said =
        reading.isOne(at + 1, "for", "involving")
            || (reading.is(at + 1, "of") && reading.isOne(at + 2, "which", "whom"));
    Exploitation of = said ? Exploitations.near(reading, at, at + 1, limit) : Exploitation.UNSTATED;
    if (of == Exploitation.UNSTATED) {
      return;
    }
    for (int i = drafts.size() - 1; i >= clause; i--) {
      Draft draft = drafts.get(i);
      if (draft.exploitation != Exploitation.UNSTATED || draft.period != Period.CURRENT) {
        break;
      }
      draft.exploitation = of;
      if (reading.is(at, "both")) {
        break;
      }
    }
  }
}
