package org.tierline.narrative.statistic;

import org.tierline.narrative.statistic.Statistic.What;

/** What is counted where only what was done is named. */
final class Units {
  private Units() {}

  /**
   * The unit of a thing done.
   *
   * @param noun whether a noun names it: "five prosecutions" are cases, "prosecuted five" persons
   */
  static String of(What what, boolean noun) {
    return switch (what) {
      case INVESTIGATIONS, PROSECUTIONS -> noun ? "cases" : "persons";
      case CONVICTIONS, SENTENCES -> "persons";
      case IDENTIFIED, REFERRED, ASSISTED -> "victims";
      case FUNDS -> "";
    };
  }

  /** The unit that words behind a list give all of it: "of government officials"; or empty. */
  static String shared(Reading reading, int end, int limit) {
    int last = Math.min(limit, end + 6);
    for (int i = end - 1; i < last; i++) {
      if (reading.has(i, Mark.SUSPECT)) {
        return "persons";
      }
      if (i >= end && reading.has(i, Mark.CASE)) {
        return "cases";
      }
    }
    return "";
  }

  /**
   * The unit of a thing that a list names without a figure.
   *
   * @param from the index of its word
   * @param behind the index behind the words that belong to it
   * @param shared the unit of the whole list, or empty
   */
  static String of(Reading reading, What what, int from, int behind, String shared) {
    boolean found = what == What.IDENTIFIED || what == What.REFERRED;
    if (found && hasCase(reading, from + 1, Math.min(behind, from + 4))) {
      return "cases";
    }
    if (what != What.INVESTIGATIONS && what != What.PROSECUTIONS) {
      return of(what, true);
    }
    boolean participle = reading.has(from, Mark.DEED) && !reading.has(from, Mark.GERUND);
    if (participle && hasCase(reading, from - 3, from)) {
      return "cases";
    }
    if (!shared.isEmpty()) {
      return shared;
    }
    for (int i = from + 1; i < behind; i++) {
      if (reading.has(i, Mark.CASE)) {
        return "cases";
      }
      if (reading.has(i, Mark.SUSPECT) || reading.has(i, Mark.PERSON)) {
        return "persons";
      }
    }
    return of(what, reading.has(from, Mark.MATTER));
  }

  private static boolean hasCase(Reading reading, int from, int until) {
    for (int i = from; i < until; i++) {
      if (reading.has(i, Mark.CASE)) {
        return true;
      }
    }
    return false;
  }
}
