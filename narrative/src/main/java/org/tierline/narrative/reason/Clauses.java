package org.tierline.narrative.reason;

import java.util.ArrayList;
import java.util.List;
import org.tierline.narrative.text.Words;

/**
 * Parts a sentence into clauses that each make a point: at semicolons, at the items of a list of
 * acts ("by investigating three cases, prosecuting six suspects, and coordinating with ..."), and
 * between verbs that don't share what they act on. "Did not finalize or adopt a plan" stays one.
 */
final class Clauses {
  /** How far a subject's verb is looked for. */
  private static final int LONGEST_SUBJECT = 14;

  private final Words words;
  private final int until;
  private final Joints joints;
  private final List<Clause> clauses = new ArrayList<>();

  /**
   * A clause of a sentence.
   *
   * @param from the index of its first word
   * @param until the index behind its last
   * @param role how it stands to the others
   */
  record Clause(int from, int until, Role role) {}

  /** How a clause stands to the others of its sentence. */
  enum Role {
    PLAIN,
    /** An item of a list of acts in -ing. */
    LISTED,
    /** An item of a list of what was not done, behind its first. */
    NEGATED,
    /** Conceded: "while ...", "... , but". */
    CONCEDED
  }

  private Clauses(Words words, int until) {
    this.words = words;
    this.until = until;
    joints = new Joints(words);
  }

  /** The clauses of a sentence, in order. */
  static List<Clause> of(Words words, int from, int until) {
    var clauses = new Clauses(words, until);
    clauses.parts(from);
    return clauses.clauses;
  }

  /** Parts at semicolons. */
  private void parts(int from) {
    boolean listed = false;
    int start = from;
    for (int i = from; i <= until; i++) {
      if (i == until || words.is(i, ";")) {
        listed = part(start, i, listed);
        start = i + 1;
      }
    }
  }

  /** Reads what stands between two semicolons; whether it is in a list of acts. */
  private boolean part(int start, int end, boolean wasListed) {
    int from = behindFormula(behindPreamble(joints.behindLinks(start, end), end), end);
    if (from >= end) {
      return wasListed;
    }
    if (wasListed && Verbs.isGerund(words, Verbs.behindAdverbs(words, from, end), end)) {
      list(from, end);
      return true;
    }
    int list = listStart(from, end);
    if (list > 0) {
      clauses.add(new Clause(from, list, Role.PLAIN));
      list(list, end);
      return true;
    }
    if (Joints.isConcession(words.word(from))) {
      int comma = concessionEnd(from + 1, end);
      if (comma > 0) {
        verbs(from + 1, comma, Role.CONCEDED);
        verbs(joints.behindLinks(comma + 1, end), end, Role.PLAIN);
        return false;
      }
    }
    verbs(from, end, Role.PLAIN);
    return false;
  }

  /** The index behind "did not meet the minimum standards, as": what follows is the reason. */
  private int behindFormula(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (words.is(i, "standards") && words.is(i + 1, ",") && words.is(i + 2, "as")) {
        return i + 3;
      }
    }
    return from;
  }

  /** The index behind "Despite these achievements," and "Unlike in prior years,". */
  private int behindPreamble(int from, int end) {
    if (from >= end || !(words.is(from, "despite") || words.is(from, "unlike"))) {
      return from;
    }
    for (int i = from + 1; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
      if (words.is(i, ",")) {
        boolean formula =
            words.is(from, "unlike")
                || has(from, i, "achievements")
                || (has(from, i, "lack") && has(from, i, "significant"));
        return formula ? joints.behindLinks(i + 1, end) : from;
      }
    }
    return from;
  }

  /**
   * Where a list of acts begins behind the formula that opens it: "demonstrated ... efforts by",
   * "took some steps ..., including by", "these achievements included"; 0 if none does.
   */
  private int listStart(int from, int end) {
    boolean isFormula = false;
    for (int i = from; i < end; i++) {
      String word = words.word(i);
      isFormula |=
          word.equals("efforts")
              || word.equals("achievements")
              || word.equals("steps")
              || word.equals("achievement");
      if (isFormula
          && (word.equals("by")
              || word.equals("included")
              || word.equals("include")
              || word.equals("including"))) {
        int next = words.is(i + 1, "by") ? i + 2 : i + 1;
        int act = Verbs.behindAdverbs(words, next, end);
        if (act < end && (words.word(act).endsWith("ing") || isNamedAct(next))) {
          return next;
        }
      }
    }
    return 0;
  }

  /** "The identification of", "its increased number of": an act by its noun. */
  private boolean isNamedAct(int at) {
    return (words.is(at, "the") || words.is(at, "its"))
        && (words.is(at + 2, "of") || words.is(at + 3, "of"));
  }

  /** The comma that ends a concession; 0 if there is none. */
  private int concessionEnd(int from, int end) {
    boolean hasVerb = false;
    for (int i = from; i + 1 < end; i++) {
      if (words.is(i, ",") && words.is(i - 1, "standards")) {
        return i;
      }
      if (words.is(i, ",")
          && (hasVerb || i - from < 3)
          && !Joints.isCoordinator(words.word(i + 1))
          && !words.word(i + 1).endsWith("ing")
          && (Joints.startsSubject(words.word(i + 1))
              || words.isCapital(i + 1)
              || hasFinite(i + 1, end))) {
        return i;
      }
      hasVerb |= Verbs.mayBeFinite(words.word(i));
    }
    return 0;
  }

  private boolean hasFinite(int from, int end) {
    for (int i = from; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
      if (Verbs.mayBeFinite(words.word(i))) {
        return true;
      }
      if (words.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** Parts a list of acts in -ing. */
  private void list(int from, int end) {
    int start = from;
    boolean toVerb = false;
    for (int i = from + 1; i + 1 < end; i++) {
      int next = joints.behindCoordinator(i, end);
      boolean inAddition =
          words.is(i, "in") && words.is(i + 1, "addition") && words.is(i + 2, "to");
      if (inAddition) {
        next = i + 3;
      } else if (words.is(i, "as") && words.is(i + 1, "well") && words.is(i + 2, "as")) {
        next = i + 3;
      }
      if (words.is(i, "to") && Verbs.isBaseForm(words.word(i + 1))) {
        toVerb = true;
      }
      if (next == 0 || next >= end) {
        continue;
      }
      int act = Verbs.behindAdverbs(words, words.is(next, "by") ? next + 1 : next, end);
      boolean gerund =
          act < end
              && Verbs.isGerund(words, act, end)
              && !joints.sharesObject(i, Verbs::isGerundForm);
      boolean infinitive =
          toVerb && act + 1 < end && words.is(act, "to") && Verbs.isBase(words, act + 1, end);
      boolean named =
          isNamedAct(start) && (isNamedAct(next) || (act < end && words.is(act, "increased")));
      if (gerund || infinitive || named) {
        add(start, i, Role.LISTED);
        start = words.is(next, "by") ? next + 1 : next;
        toVerb = false;
        i = next - 1;
      }
    }
    add(start, end, Role.LISTED);
  }

  private boolean has(int from, int end, String word) {
    for (int i = from; i < end; i++) {
      if (words.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Parts a run of finite clauses. */
  private void verbs(int from, int end, Role role) {
    var run = new VerbRun(words, joints, from, end);
    int start = from;
    while (start < end) {
      boolean negated = run.isNegated();
      int cut = run.nextCut(start);
      add(
          start,
          cut,
          negated
              ? Role.NEGATED
              : role == Role.PLAIN && words.is(run.behindCut() - 1, "but") && cut < end
                  ? Role.CONCEDED
                  : role);
      start = cut < end ? run.start() : end;
    }
  }

  private static boolean mayNotEnd(String word) {
    return Joints.isCoordinator(word) || (Joints.isMark(word) && !word.equals(")"));
  }

  private void add(int from, int end, Role role) {
    int first = from;
    int last = end;
    while (first < last && Joints.isMark(words.word(first))) {
      first++;
    }
    if (last - first > 3 && words.is(last - 1, ")") && words.is(last - 3, "(")) {
      // A digest ends with the year of its edition.
      last -= 3;
    }
    while (last > first && mayNotEnd(words.word(last - 1))) {
      last--;
    }
    if (last > first) {
      clauses.add(new Clause(first, last, role));
    }
  }
}
