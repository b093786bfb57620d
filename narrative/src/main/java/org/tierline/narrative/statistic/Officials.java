package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Set;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * Tells figures that count officials, which would else look like those of all: "did not convict any
 * complicit officials", "no prosecutions of government employees".
 */
final class Officials {
  /** How many words behind a figure may say whom it counts. */
  private static final int TAIL = 9;

  /** How many words before "employees" may say whose they are. */
  private static final int WHOSE = 4;

  /** How many words behind a sum its part may stand. */
  private static final int PART = 40;

  private static final Set<What> AGAINST_THEM =
      Set.of(What.INVESTIGATIONS, What.PROSECUTIONS, What.CONVICTIONS, What.SENTENCES);

  private static final Set<String> OFFICIALS =
      Set.of(
          "official",
          "officials",
          "officer",
          "officers",
          "diplomat",
          "diplomats",
          "policeman",
          "policemen",
          "peacekeeper",
          "peacekeepers",
          "soldier",
          "soldiers");

  private static final Set<String> STAFF =
      Set.of("employee", "employees", "personnel", "agents", "agent", "forces");

  private static final Set<String> PUBLIC =
      Set.of(
          "government",
          "governmental",
          "public",
          "state",
          "police",
          "enforcement",
          "military",
          "security",
          "immigration",
          "border",
          "ministry",
          "embassy",
          "consular",
          "diplomatic",
          "municipal",
          "federal",
          "civil");

  private final Reading reading;

  Officials(Reading reading) {
    this.reading = reading;
  }

  /** Marks the drafts that count officials, those set beside them, and their parts. */
  void mark(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int end = draft.end;
      for (int j = i + 1; j < drafts.size() && drafts.get(j).start == draft.start; j++) {
        end = Math.max(end, drafts.get(j).end);
      }
      draft.officials |=
          AGAINST_THEM.contains(draft.what)
              && (counts(draft, draft.end) || counts(draft, end) || isSentenceOfThem(drafts, i));
      if (draft.officials && draft.earlier != null) {
        draft.earlier.officials = true;
      }
      if (draft.officials && !draft.part) {
        parts(drafts, i);
      }
    }
  }

  /** "convicted two officials and sentenced them": the sentences begin where the convictions do. */
  private static boolean isSentenceOfThem(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    Draft before = drafts.get(Math.max(0, at - 1));
    return draft.what == What.SENTENCES && before.officials && before.start == draft.start;
  }

  private static void parts(List<Draft> drafts, int sum) {
    Draft of = drafts.get(sum);
    for (int i = sum + 1; i < drafts.size() && drafts.get(i).start - of.end < PART; i++) {
      Draft part = drafts.get(i);
      if (part.what == of.what && !part.part && part.period == of.period) {
        return;
      }
      part.officials |= part.part && part.what == of.what;
    }
  }

  /**
   * Whether a figure counts officials.
   *
   * @param end the index behind the words of all things that its list names
   */
  private boolean counts(Draft draft, int end) {
    boolean silent =
        reading.has(draft.start, Mark.SILENT) || reading.has(draft.start + 1, Mark.SILENT);
    int from = silent ? firstDeed(draft.start, end) : draft.start;
    for (int i = end - 1; i >= from; i--) {
      if (isOfficial(i)) {
        return true;
      }
      if (reading.isNoun(i)) {
        boolean others = reading.has(i, Mark.SUSPECT) || reading.has(i, Mark.VICTIM);
        return !others && follow(end, false);
      }
    }
    return follow(end, silent);
  }

  /** The index of the first word that names a deed. */
  private int firstDeed(int start, int end) {
    for (int i = start; i < end; i++) {
      if (reading.has(i, Mark.DEED) || reading.has(i, Mark.MATTER)) {
        return i;
      }
    }
    return start;
  }

  /**
   * Whether officials follow as those whom a thing was done to: "of government employees".
   *
   * @param object whether they may follow without a preposition: "investigating officials"
   */
  private boolean follow(int end, boolean object) {
    boolean them = object;
    int last = Math.min(reading.size(), end + TAIL);
    for (int i = end; i < last; i++) {
      if (them && isOfficial(i)) {
        return true;
      }
      if (reading.isOne(i, "of", "against", "involving", "into")) {
        them = true;
      } else if (reading.isOne(i, ",", ";", ".", "(", ")", "by", "from", "with", "for", "to", "in")
          || reading.isOne(i, "compared", "including", "while", "but", "who", "that", "which")
          || Figure.at(reading, i, reading.size()).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfficial(int at) {
    String word = reading.word(at);
    if (OFFICIALS.contains(word)) {
      boolean child = reading.is(at - 1, "child");
      boolean adjective = word.equals("official") && reading.isNoun(at + 1);
      return !child && !adjective;
    }
    if (!STAFF.contains(word)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - WHOSE); i--) {
      if (PUBLIC.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }
}
