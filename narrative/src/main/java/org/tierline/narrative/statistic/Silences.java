package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Optional;

/**
 * Reads what a text says was not reported ("did not report any prosecutions or convictions") and
 * what it says was not done at all ("did not convict any traffickers": a zero that the text
 * writes).
 */
final class Silences {
  /** How many words two subjects take: "neither the police nor the ministry". */
  private static final int NEITHER = 14;

  private final Reading reading;
  private final Untold untold;
  private final Undone undone;

  Silences(Reading reading) {
    this.reading = reading;
    untold = new Untold(reading);
    undone = new Undone(reading);
  }

  /**
   * What a clause is silent about.
   *
   * @param end the index behind its words
   * @param drafts one for each thing that it names
   */
  record Silence(int end, List<Draft> drafts) {}

  /** What the words from one on are silent about, if that word begins to say so. */
  Optional<Silence> at(int start, int limit) {
    if (!reading.has(start, Mark.SILENT) || reading.isOne(start - 1, "may", "might", "would")) {
      return Optional.empty();
    }
    if (reading.is(start, "not")
        && reading.has(start - 1, Mark.AUXILIARY)
        && reading.has(start + 1, Mark.TOLD)) {
      return untold.before(start);
    }
    if (reading.is(start, "not") && reading.is(start + 1, "been")) {
      return undone.none(start, start + 2, limit);
    }
    if (reading.is(start, "neither")) {
      return neither(start, limit);
    }
    int verb = verb(start, limit);
    if (verb >= 0 && verb < limit) {
      int from = first(start);
      return reading.has(verb, Mark.TELL)
          ? untold.behind(from, verb, limit)
          : undone.behind(from, verb, limit);
    }
    if (verb >= 0) {
      return Optional.empty();
    }
    if (reading.isOne(start, "unclear", "unknown") && reading.isOne(start + 1, "how", "what")) {
      return untold.list(start, start + 1, limit);
    }
    boolean told =
        reading.has(start - 1, Mark.AUXILIARY) || reading.isOne(start - 1, "remained", "remains");
    if (told && reading.isOne(start, "unclear", "unknown", "unavailable")) {
      return untold.before(start);
    }
    if (reading.is(start, "lack") && reading.is(start + 1, "of")) {
      return untold.lack(start, limit);
    }
    boolean none = reading.isOne(start, "lacked", "without", "no");
    for (int i = start + 1; none && i < start + 4; i++) {
      if (reading.isOne(i, "data", "statistics", "information", "reports", "records", "figures")) {
        return untold.list(start, start + 1, limit);
      }
    }
    return Optional.empty();
  }

  /** "Neither the police nor the ministry identified any victims". */
  private Optional<Silence> neither(int start, int limit) {
    int last = Math.min(limit, start + NEITHER);
    for (int i = start + 1; i < last; i++) {
      if (reading.has(i, Mark.TELL_STRAIGHT)) {
        return untold.behind(start, i, limit);
      }
      boolean verb = reading.has(i, Mark.DEED) || reading.has(i, Mark.BEGIN);
      if (verb && reading.is(i + 1, "any")) {
        return undone.behind(start, i, limit);
      }
    }
    return Optional.empty();
  }

  /** The index of "did" in "did not". */
  private int first(int start) {
    boolean help =
        reading.isOne(start - 1, "did", "does", "do", "could")
            || reading.has(start - 1, Mark.AUXILIARY);
    return help ? start - 1 : start;
  }

  /** The index of the verb behind "did not", "failed to", "was unable to"; -1 if there is none. */
  private int verb(int start, int limit) {
    int at = start;
    if (reading.isOne(at, "not", "never")) {
      at++;
      if (reading.isOne(at, "able", "available")) {
        at += 2;
      }
    } else if (reading.is(at, "nor")) {
      at++;
      while (at < limit
          && (reading.isOne(at, "did", "has", "have", "had", "the", "it", "they")
              || reading.isOne(at, "government", "authorities", "officials"))) {
        at++;
      }
    } else if (reading.is(at, "yet") && reading.is(at + 1, "to")) {
      at += 2;
    } else if (reading.isOne(at, "failed", "unable", "declined", "refused")
        && reading.is(at + 1, "to")) {
      at += 2;
    } else {
      return -1;
    }
    while (at < limit && reading.has(at, Mark.WAY)) {
      at++;
    }
    return at;
  }
}
