package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * Which deed a figure belongs to: the verb that governs it, shared by a list ("convicted five
 * traffickers and two officials"), the noun it hangs on ("prosecutions against six defendants"), or
 * the verb behind it ("three traffickers were convicted").
 */
final class Deeds {
  /** How far a verb or noun reaches. */
  private static final int REACH = 25;

  private static final Set<String> BETWEEN =
      Set.of("and", "or", ",", "also", "then", "subsequently", "and/or", "successfully");
  private static final Set<String> ABOUT =
      Set.of(
          "at",
          "least",
          "approximately",
          "about",
          "nearly",
          "almost",
          "roughly",
          "around",
          "over",
          "more",
          "than",
          "up",
          "to",
          "all",
          "the",
          "only",
          "just",
          "an",
          "additional",
          "another",
          "other",
          "estimated",
          "remaining",
          "some",
          "a",
          "total",
          "of",
          "as",
          "many",
          "further");

  /** Ending like verbs, they describe what is counted. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "trafficking",
          "smuggling",
          "fishing",
          "mining",
          "clothing",
          "confirmed",
          "presumed",
          "unidentified",
          "unaccompanied",
          "organized",
          "displaced",
          "attempted",
          "aggravated",
          "undocumented",
          "including",
          "involving",
          "related",
          "armed",
          "disabled");

  private final Reading reading;
  private final Passives passives;
  private List<What> verb = List.of();
  private int verbAt = -REACH;
  private List<What> noun = List.of();
  private int nounAt = -REACH;
  private int givenAt = -REACH;
  private boolean aid;
  private boolean paper;
  private int begunAt = -REACH;

  Deeds(Reading reading) {
    this.reading = reading;
    passives = new Passives(reading);
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
            });
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
          nounAt >= 0 && isJoined(nounAt, at)
              ? joined(noun, what.orElseThrow())
              : List.of(what.orElseThrow());
      nounAt = at;
    }
    if (reading.has(at, Mark.PAPER)) {
      paper = true;
    }
    if (reading.has(at, Mark.GIVE) && !isModal(at)) {
      givenAt = at;
      aid = false;
      paper = false;
      verb = List.of();
    }
    if (reading.has(at, Mark.BEGIN)) {
      begunAt = at;
    }
    if (isOther(at) && !isJoined(verbAt, at)) {
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
            && !NO_VERBS.contains(word)
            && (reading.isOne(at - 1, "and", "or", ",", "it", "they", "government", "authorities")
                || reading.isOne(at - 1, "police", "officials", "which", "who")));
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
  }

  /** "could accommodate", "the capacity to house". */
  private boolean isModal(int at) {
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
      if (!BETWEEN.contains(reading.word(i))) {
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
        && ABOUT.contains(reading.word(at))
        && !(reading.isOne(at, "of", "to") && !reading.isOne(at - 1, "total", "up"))) {
      at--;
    }
    return at;
  }

  /** What was done to what a figure counts; empty if nothing that is reported of. */
  List<What> to(Figure figure, Phrase phrase, int limit) {
    Optional<What> own = phrase.what(reading);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    Optional<List<What>> passive =
        phrase.noun() >= 0 ? passives.behind(phrase, limit) : Optional.empty();
    if (passive.isPresent()) {
      return passive.get();
    }
    int before = before(figure.start());
    List<What> hung = hangs(before, phrase.kind() == Phrase.Kind.CASES) ? fitting(noun, nounAt, figure, phrase) : List.of();
    boolean papers = paper && reading.is(before, "to");
    boolean victims = phrase.kind() != Phrase.Kind.SUSPECTS && phrase.kind() != Phrase.Kind.CASES;
    boolean apart =
        papers
            || reading.isOne(before, "of", "among", "by")
            || (victims && reading.is(before, "involving"));
    List<What> governed = apart ? List.of() : fitting(verb, verbAt, figure, phrase);
    if (!hung.isEmpty() && (nounAt > verbAt || governed.isEmpty())) {
      return hung;
    }
    return governed.isEmpty() ? others(figure, phrase, limit, before) : governed;
  }

  /** "prosecutions against six", "services for 12". */
  private boolean hangs(int before, boolean cases) {
    if (nounAt >= before) {
      return false;
    }
    boolean care = noun.contains(What.ASSISTED) || noun.contains(What.SENTENCES);
    return care
        ? reading.isOne(before, "to", "for", "of", "on", "against")
        : reading.isOne(before, "of", "against", "involving", "into")
            || (cases && reading.is(before, "in"));
  }

  /** What a verb behind does to a figure that has no noun; empty if none does. */
  List<What> passive(Phrase phrase, int limit) {
    return passives.behind(phrase, limit).orElse(List.of());
  }

  /** What a participle behind a noun says of it: "the three individuals convicted there". */
  List<What> told(Phrase phrase, int limit) {
    int at = phrase.end();
    if (reading.isOne(at, "formally", "officially", "newly")) {
      at++;
    }
    return at < limit && passives.isDone(at) ? passives.done(phrase, at) : List.of();
  }

  /** The noun that a figure without one hangs on: "the prosecution of 73". */
  List<What> hung(int before, Figure figure) {
    boolean hangs = nounAt >= 0 && nounAt == before - 1 && hangs(before, false);
    return hangs && figure.start() == before + 1 ? noun : List.of();
  }

  /**
   * What was done to a share of what a phrase names.
   *
   * @param told whether a participle behind it tells of the whole
   */
  List<What> ofShare(Figure figure, Phrase of, boolean told, int limit) {
    List<What> passive = told ? passives.late(of, limit) : passive(of, limit);
    return passive.isEmpty() && !told
        ? fittingAll(before(figure.start()), figure, of)
        : passive;
  }

  private List<What> fittingAll(int before, Figure figure, Phrase phrase) {
    List<What> hung = hangs(before, false) ? fitting(noun, nounAt, figure, phrase) : List.of();
    return hung.isEmpty() && reading.has(before, Mark.DEED)
        ? fitting(verb, verbAt, figure, phrase)
        : hung;
  }

  private List<What> others(Figure figure, Phrase phrase, int limit, int before) {
    boolean people = phrase.fits(What.ASSISTED);
    boolean direct =
        givenAt == before && reading.isOne(phrase.end(), "with", "shelter", "assistance");
    boolean given = givenAt >= 0 && aid && !paper && figure.start() - givenAt < REACH;
    boolean worker = reading.has(phrase.noun(), Mark.WORKER) && !areVictims(phrase);
    if (people && !worker && (direct || given)) {
      return List.of(What.ASSISTED);
    }
    boolean accused = phrase.kind() == Phrase.Kind.CASES || phrase.kind() == Phrase.Kind.SUSPECTS;
    if (accused && isToCourt(before, phrase.end())) {
      return List.of(What.PROSECUTIONS);
    }
    if (phrase.kind() == Phrase.Kind.CASES && begunAt == before) {
      String begun = reading.word(begunAt);
      if (begun.startsWith("fil")) {
        return List.of(What.PROSECUTIONS);
      }
      if (begun.startsWith("open") || begun.startsWith("initiat") || begun.startsWith("launch")) {
        return List.of(What.INVESTIGATIONS);
      }
    }
    boolean relative = phrase.noun() >= 0 && phrase.end() < limit && passives.isDone(phrase.end());
    if (relative && reading.is(phrase.end(), "assisted") && reading.is(phrase.end() + 1, "in")) {
      return List.of();
    }
    List<What> late = relative ? passives.late(phrase, limit) : List.of();
    if (!late.isEmpty()) {
      return late;
    }
    return relative ? phrase.fitting(List.of(reading.what(phrase.end()).orElseThrow())) : List.of();
  }

  /** "brought 21 suspects to trial", "sent 85 cases to court". */
  private boolean isToCourt(int before, int end) {
    int to = reading.is(end + 1, "the") ? end + 2 : end + 1;
    return reading.isOne(before, "brought", "bringing", "sent", "sending", "submitted", "took")
        && reading.is(end, "to")
        && reading.isOne(to, "trial", "court", "courts", "justice", "prosecution");
  }

  private List<What> fitting(List<What> deeds, int at, Figure figure, Phrase phrase) {
    if (deeds.isEmpty() || figure.start() - at > REACH) {
      return List.of();
    }
    boolean anybody = reading.has(at, Mark.ANYBODY) && phrase.kind() == Phrase.Kind.PERSONS;
    boolean worker = reading.has(phrase.noun(), Mark.WORKER) && areForVictims(deeds);
    return (anybody || worker) && !areVictims(phrase) ? List.of() : phrase.fitting(deeds);
  }

  private static boolean areForVictims(List<What> deeds) {
    return deeds.stream()
        .allMatch(
            what -> what == What.IDENTIFIED || what == What.REFERRED || what == What.ASSISTED);
  }

  /** "42 foreigners exploited there". */
  private boolean areVictims(Phrase phrase) {
    int last = Math.min(reading.size(), phrase.end() + 8);
    for (int i = phrase.end(); i < last; i++) {
      if (reading.has(i, Mark.VICTIM) || reading.isOne(i, "exploited", "subjected", "trafficked")) {
        return true;
      }
    }
    return false;
  }
}
