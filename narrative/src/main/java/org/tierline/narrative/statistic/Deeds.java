package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.statistic.Statistic.What;

/** The verb and the noun of a deed that were read last, as they reach on to figures to come. */
final class Deeds {
  /** How far a verb or noun reaches. */
  static final int REACH = 25;

  private static final Set<String> JOINTS =
      Set.of("and", "or", ",", "also", "then", "subsequently", "and/or", "successfully");
  private final Reading reading;

  /** What the last verb says was done, and those joined to it; empty once another one follows. */
  List<What> verb = List.of();

  int verbAt = -REACH;

  /** The same of the last noun: "prosecutions". */
  List<What> noun = List.of();

  int nounAt = -REACH;

  /** Whether that noun was counted itself: another one isn't joined to it. */
  private boolean nounCounted;

  /** The index of the last word that gives: "provided". */
  int givenAt = -REACH;

  /** What was done beside giving: "identifying and providing care to". */
  List<What> also = List.of();

  /** Whether care stands behind that word. */
  boolean aid;

  /** Whether visas and such stand behind it. */
  boolean paper;

  /** The index of the last word that begins a thing: "opened". */
  int begunAt = -REACH;

  Deeds(Reading reading) {
    this.reading = reading;
  }

  /** What may be done at a place, kept while a bracket is read. */
  record Kept(List<What> verb, int verbAt, int givenAt, boolean aid, boolean paper) {}

  Kept keep() {
    return new Kept(verb, verbAt, givenAt, aid, paper);
  }

  void restore(Kept kept) {
    verb = kept.verb();
    verbAt = kept.verbAt();
    givenAt = kept.givenAt();
    aid = kept.aid();
    paper = kept.paper();
  }

  void clear() {
    verb = List.of();
    noun = List.of();
    nounAt = -REACH;
    givenAt = -REACH;
    begunAt = -REACH;
    also = List.of();
    aid = false;
    paper = false;
  }

  /** What the reader should go on with behind a list of things not reported. */
  void set(What what, int at) {
    verb = List.of(what);
    verbAt = at;
  }

  /** Takes in a noun that was counted itself: "18 investigations involving 17 suspects". */
  void counted(Phrase phrase) {
    phrase
        .what(reading)
        .ifPresent(
            what -> {
              noun = List.of(what);
              nounAt = phrase.noun();
              nounCounted = true;
            });
  }

  /** Whether care was given to those that a figure may count. */
  boolean isAidGiven() {
    return givenAt >= 0 && aid && !paper;
  }

  /** Whether a verb was read behind a word of the sentence. */
  boolean isSince(int at) {
    return at >= 0 && (verbAt > at || givenAt > at);
  }

  boolean isNone() {
    return verb.isEmpty();
  }

  /** Takes a word in; tells whether it is a verb of a deed. */
  boolean see(int at) {
    if (reading.has(at, Mark.AID)) {
      boolean toDo = reading.has(at, Mark.BASE) && reading.is(at - 1, "to");
      aid = true;
      if (reading.isOne(at + 1, "to", "for") && !(paper && givenAt >= 0)) {
        noun = List.of(What.ASSISTED);
        nounAt = at;
      }
      if (!toDo) {
        return false;
      }
    }
    boolean attempt = reading.is(at, "tried") && reading.is(at + 1, "to");
    if (reading.has(at, Mark.DEED) && !attempt) {
      deed(at);
      return true;
    }
    if (reading.has(at, Mark.MATTER)) {
      Optional<What> what = reading.what(at);
      noun =
          nounAt >= 0 && !nounCounted && isJoined(nounAt, at)
              ? joined(noun, what.orElseThrow())
              : List.of(what.orElseThrow());
      nounAt = at;
      nounCounted = false;
    }
    if (reading.is(at, "status") && reading.isOne(at - 1, "victim", "victims")) {
      noun = List.of(What.IDENTIFIED);
      nounAt = at;
    } else if (reading.has(at, Mark.PAPER)) {
      paper = true;
    }
    if (reading.has(at, Mark.GIVE) && !isModal(at)) {
      also = verbAt == at - 2 && reading.is(at - 1, "and") ? verb : List.of();
      givenAt = at;
      aid = false;
      paper = false;
      verb = List.of();
    }
    if (reading.has(at, Mark.BEGIN)) {
      begunAt = at;
    }
    if (isOther(at) && !isJoined(verbAt, at) && !isRelative(at)) {
      verb = List.of();
      givenAt = -REACH;
    }
    return false;
  }

  /** Another verb, known as one, or by its ending and by what stands before it. */
  private boolean isOther(int at) {
    if (reading.has(at, Mark.GIVE)) {
      return false;
    }
    String word = reading.word(at);
    boolean ending = word.endsWith("ing") || word.endsWith("ed");
    return reading.has(at, Mark.OTHER)
        || (ending
            && !reading.isKnown(at)
            && (reading.isOne(at - 1, "and", "or", ",", "it", "they", "government", "authorities")
                || reading.isOne(at - 1, "police", "officials", "which", "who")));
  }

  /** "who had been held": said of those counted, not of those to come. */
  private boolean isRelative(int at) {
    int i = at - 1;
    while (i > at - 4 && (reading.has(i, Mark.AUXILIARY) || reading.has(i, Mark.WAY))) {
      i--;
    }
    return reading.isOne(i, "who", "whom", "that") && !reading.is(i - 1, ",");
  }

  private void deed(int at) {
    What what = reading.what(at).orElseThrow();
    if (isModal(at)) {
      verb = List.of();
    } else {
      verb = isJoined(verbAt, at) ? joined(verb, what) : List.of(what);
      paper = false;
    }
    verbAt = at;
    givenAt = -REACH;
    also = List.of();
  }

  /** "could accommodate", "the capacity to house". */
  private boolean isModal(int at) {
    if (reading.is(at - 1, "did")) {
      return false;
    }
    if (reading.has(at - 1, Mark.MODAL)) {
      return true;
    }
    for (int i = at - 1; reading.has(at, Mark.BASE) && i > at - 5 && i > 0; i--) {
      if (reading.is(i, "to")) {
        return reading.has(i - 1, Mark.MODAL);
      }
    }
    return false;
  }

  /** "identifying and referring": nothing but joints between two verbs. */
  private boolean isJoined(int first, int second) {
    if (first < 0 || second - first > 4 || second - first < 2) {
      return false;
    }
    for (int i = first + 1; i < second; i++) {
      if (!JOINTS.contains(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<What> joined(List<What> first, What second) {
    var both = new ArrayList<>(first);
    if (!both.contains(second)) {
      both.add(second);
    }
    return both;
  }

  /** The index of the word before a figure, past "at least", "all the" and such. */
  int before(int figure) {
    int at = figure - 1;
    while (at >= 0
        && figure - at < 6
        && reading.has(at, Mark.ABOUT)
        && !(reading.isOne(at, "of", "to") && !reading.isOne(at - 1, "total", "up"))) {
      at--;
    }
    return at;
  }

  /** Whether a figure hangs on the noun: "prosecutions against six", "services for 12". */
  boolean hangs(int before, boolean cases) {
    if (nounAt >= before) {
      return false;
    }
    boolean care =
        noun.contains(What.ASSISTED)
            || noun.contains(What.SENTENCES)
            || reading.is(nounAt, "status");
    return care
        ? reading.isOne(before, "to", "for", "of", "on", "against")
        : reading.isOne(before, "of", "against", "involving", "into")
            || (cases && reading.is(before, "in"));
  }
}
