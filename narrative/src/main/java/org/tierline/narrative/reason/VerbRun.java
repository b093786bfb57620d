package org.tierline.narrative.reason;

import java.util.Set;
import org.tierline.narrative.text.Words;

/**
 * Finds where a run of finite clauses is to be cut: before a verb that goes on with the same
 * subject, before a new subject with its verb, and before each thing that was not done or not
 * reported. Passes over the words once.
 */
final class VerbRun {
  /** How far a subject's verb is looked for. */
  private static final int LONGEST_SUBJECT = 14;

  private static final Set<String> PARTICIPLES_LINK = Set.of("of", "by", "under", "as");

  private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "that");

  private static final Set<String> SUBJECT_ENDS =
      Set.of(",", ";", "that", "who", "which", "whom", "including");

  /** Words that begin what only leads up to a clause. */
  private static final Set<String> OPENINGS =
      Vocabulary.of(
          """
          despite due because unlike since during after when if where although while though
          before until without
          """);

  /** Verbs by which a "which" clause tells only what came of what was said before it. */
  private static final Set<String> CONSEQUENCES =
      Vocabulary.of(
          """
          resulted led allowed affected hampered hindered impeded made caused prevented severely
          inhibited enabled limited allows gives is was were may could observers undermined
          places in
          """);

  private final Words words;
  private final Joints joints;
  private final int end;

  /** The clause that is read, and what has been met in it so far. */
  private int start;

  private int behindCut;
  private boolean hasVerb;
  private boolean hasNot;
  private boolean hasReport;
  private boolean hasIncluding;
  private boolean hasLack;

  /** Whether a "which" clause that tells what came of it has begun. */
  private boolean hasConsequence;

  /** Whether the words are within ", which ...," between a subject and its verb. */
  private boolean isAside;

  /** Whether the clause is in a list of what was not reported, or of what was not done. */
  private boolean unreported;

  private boolean undone;

  VerbRun(Words words, Joints joints, int from, int end) {
    this.words = words;
    this.joints = joints;
    this.end = end;
    start = from;
    behindCut = from;
  }

  /** Whether the clause that begins now tells what was not done by a "not" before it. */
  boolean isNegated() {
    return undone || unreported;
  }

  /** Where the clause that begins after the last cut begins. */
  int start() {
    return start;
  }

  /** The index behind the coordinator of the last cut. */
  int behindCut() {
    return behindCut;
  }

  /** The index at which the clause that begins there ends. */
  int nextCut(int from) {
    hasVerb = undone;
    hasNot = false;
    hasReport = false;
    hasIncluding = false;
    hasLack = false;
    hasConsequence = false;
    isAside = false;
    for (int i = from; i + 1 < end; i++) {
      int next = i > from && i >= behindCut ? joints.behindCoordinator(i, end) : 0;
      if (next > 0 && next < end && breaks(i, next)) {
        behindCut = next;
        start = words.is(next - 1, "nor") ? next - 1 : joints.behindLinks(next, end);
        return i;
      }
      note(i);
    }
    return end;
  }

  private void note(int at) {
    String word = words.word(at);
    if (word.equals(",")) {
      isAside = !isAside && !hasVerb && isAsideAt(at + 1);
    }
    hasVerb |= !isAside && Verbs.mayBeFinite(word) && !Verbs.isNoVerbHere(words, at, end);
    switch (word) {
      case "which" -> hasConsequence |= words.is(at - 1, ",");
      case "not" -> hasNot = true;
      case "report" -> hasReport |= hasNot;
      case "including" -> hasIncluding = true;
      case "lack", "absence" -> hasLack = true;
      default -> {}
    }
  }

  /**
   * "The center, designed to shelter victims, was closed": what stands between isn't told of it.
   */
  private boolean isAsideAt(int at) {
    String word = words.word(at);
    boolean participle = Verbs.mayBeFinite(word) && !Verbs.isAuxiliary(word);
    if (!word.equals("which") && !participle) {
      return false;
    }
    for (int i = at + 1; i + 1 < Math.min(end, at + LONGEST_SUBJECT); i++) {
      if (words.is(i, ",")) {
        return Verbs.isAuxiliary(words.word(i + 1));
      }
    }
    return false;
  }

  private boolean breaks(int at, int next) {
    boolean and = words.is(next - 1, "and");
    int verb = Verbs.behindAdverbs(words, and ? behindInterlude(next) : next, end);
    if (verb >= end) {
      return false;
    }
    boolean comma = words.is(at, ",");
    boolean coordinator = !comma || next > at + 1;
    if (comma && words.is(next, "which")) {
      return isPointOfItsOwn(next + 1);
    }
    if (hasVerb && (goesOn(at, verb) || beginsAnew(next, comma, coordinator))) {
      undone = false;
      unreported = false;
      return true;
    }
    if ((undone || hasNot) && isNextNotDone(at, verb)) {
      undone = true;
      return true;
    }
    if (comma
        && Verbs.isGerund(words, verb, end)
        && !joints.sharesObject(at, Verbs::isGerundForm)) {
      unreported = (unreported || (hasNot && hasReport)) && !hasIncluding;
      return unreported;
    }
    return coordinator && hasLack && isLack(next);
  }

  private boolean isPointOfItsOwn(int verb) {
    return verb < end
        && Verbs.mayBeFinite(words.word(verb))
        && !CONSEQUENCES.contains(words.word(verb));
  }

  /** Whether another verb of the same subject stands there: "found two victims and opened". */
  private boolean goesOn(int at, int verb) {
    if (words.is(verb - 1, "but") && !Verbs.isAuxiliary(words.word(verb))) {
      return false;
    }
    return !joints.sharesObject(at, Verbs::mayBeFinite)
        && !words.is(at - 1, "serious")
        && !words.is(verb, "resulted")
        && Verbs.isFinite(words, verb, end);
  }

  /** Whether another subject with its verb stands there. */
  private boolean beginsAnew(int next, boolean comma, boolean coordinator) {
    if (coordinator && hasOwnSubject(behindInterlude(next), comma)) {
      return true;
    }
    String first = words.word(start);
    return comma
        && !Verbs.isPreposition(first)
        && !OPENINGS.contains(first)
        && hasOwnSubject(next, false);
  }

  /** Whether the next thing that was not done stands there: "or train judges". */
  private boolean isNextNotDone(int at, int verb) {
    boolean endsObject = isObject(words.is(at - 1, ",") ? at - 2 : at - 1);
    return (endsObject || !joints.sharesObject(at, Verbs::isBaseForm))
        && !(hasConsequence && words.is(at, "and"))
        && !Verbs.isAdverb(words.word(at - 1))
        && Verbs.isBase(words, verb, end);
  }

  /** Whether a word that is a noun or a verb stands as a noun: "fund a shelter, or train". */
  private boolean isObject(int at) {
    if (at <= start || Verbs.isPreposition(words.word(at))) {
      return false;
    }
    String before = words.word(at - 1);
    return Verbs.isNounToo(words.word(at))
        && !before.equals("not")
        && !Joints.isMark(before)
        && !Joints.isCoordinator(before)
        && !Verbs.isPreposition(before)
        && !Verbs.isAdverb(before);
  }

  /** The index behind ", for the second consecutive year," or "despite reports of ...,". */
  private int behindInterlude(int at) {
    int from = words.is(at, ",") ? at + 1 : at;
    if (from < end
        && (OPENINGS.contains(words.word(from)) || Verbs.isPreposition(words.word(from)))) {
      for (int i = from + 1; i + 1 < Math.min(end, from + LONGEST_SUBJECT); i++) {
        if (words.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private boolean isLack(int at) {
    return (words.is(at, "a") || words.is(at, "the"))
        && (words.is(at + 1, "lack") || words.is(at + 1, "absence"));
  }

  /**
   * Whether a subject and its verb stand behind a coordinator. Without a comma before it, the
   * subject has to begin as subjects do, and the verb to be one by itself.
   */
  private boolean hasOwnSubject(int from, boolean comma) {
    if (RELATIVES.contains(words.word(from))) {
      return false;
    }
    boolean mayBegin =
        Joints.startsSubject(words.word(from))
            || (comma && !words.word(from).endsWith("ing") && !Verbs.isBase(words, from, end));
    if (!mayBegin) {
      return false;
    }
    for (int i = from + 1; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
      String word = words.word(i);
      if (SUBJECT_ENDS.contains(word)) {
        return false;
      }
      if (comma
          ? Verbs.mayBeFinite(word) && !isParticiple(i)
          : Verbs.isAuxiliary(word) || (Verbs.mayBeFinite(word) && i == from + 1)) {
        if (Joints.isCoordinator(words.word(i - 1))) {
          return false;
        }
        if (!Verbs.isPreposition(words.word(i - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word in -ed rather tells of the noun before it: "officials suspected of". */
  private boolean isParticiple(int at) {
    return !Verbs.isAuxiliary(words.word(at))
        && (words.is(at - 1, "being")
            || words.is(at - 1, "been")
            || (at + 1 < end && PARTICIPLES_LINK.contains(words.word(at + 1))));
  }
}
