package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * Which deed a figure belongs to: the verb that governs it, shared by a list ("convicted five
 * traffickers and two officials"), the noun it hangs on ("prosecutions against six defendants"), or
 * the verb behind it ("three traffickers were convicted").
 */
final class Governing {
  private final Reading reading;
  private final Deeds deeds;
  private final Passives passives;

  Governing(Reading reading, Deeds deeds) {
    this.reading = reading;
    this.deeds = deeds;
    passives = new Passives(reading);
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
    int before = deeds.before(figure.start());
    List<What> hung =
        deeds.hangs(before, phrase.kind() == Phrase.Kind.CASES)
            ? fitting(deeds.noun, deeds.nounAt, figure, phrase)
            : List.of();
    boolean papers = deeds.paper && reading.is(before, "to");
    boolean victims = phrase.kind() != Phrase.Kind.SUSPECTS && phrase.kind() != Phrase.Kind.CASES;
    boolean apart =
        papers
            || reading.isOne(before, "of", "among", "by")
            || (victims && reading.is(before, "involving"));
    boolean accused = phrase.kind() == Phrase.Kind.CASES || phrase.kind() == Phrase.Kind.SUSPECTS;
    if (accused && hung.isEmpty() && isToCourt(before, phrase.end())) {
      return List.of(What.PROSECUTIONS);
    }
    boolean purpose =
        accused && reading.is(phrase.end(), "for") && reading.has(phrase.end() + 1, Mark.MATTER);
    if (purpose && hung.isEmpty()) {
      return List.of(reading.what(phrase.end() + 1).orElseThrow());
    }
    List<What> governed = apart ? List.of() : fitting(deeds.verb, deeds.verbAt, figure, phrase);
    if (!hung.isEmpty() && (deeds.nounAt > deeds.verbAt || governed.isEmpty())) {
      return hung.contains(What.ASSISTED) ? withAlso(hung, figure, phrase) : hung;
    }
    return governed.isEmpty() ? others(figure, phrase, limit, before) : governed;
  }

  private List<What> withAlso(List<What> hung, Figure figure, Phrase phrase) {
    List<What> also = fitting(deeds.also, deeds.verbAt, figure, phrase);
    return Stream.concat(also.stream(), hung.stream()).distinct().toList();
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
    if (phrase.kind() == Phrase.Kind.CASES
        && reading.is(at, "for")
        && reading.has(at + 1, Mark.MATTER)) {
      return List.of(reading.what(at + 1).orElseThrow());
    }
    return at < limit && passives.isDone(at) ? passives.done(phrase, at) : List.of();
  }

  /** The noun that a figure without one hangs on: "the prosecution of 73". */
  List<What> hung(int before, Figure figure) {
    boolean hangs = deeds.nounAt >= 0 && deeds.nounAt == before - 1 && deeds.hangs(before, false);
    return hangs && figure.start() == before + 1 ? deeds.noun : List.of();
  }

  /**
   * What was done to a share of what a phrase names.
   *
   * @param told whether a participle behind it tells of the whole
   */
  List<What> ofShare(Figure figure, Phrase of, boolean told, int limit) {
    List<What> passive = told ? passives.late(of, limit) : passive(of, limit);
    return passive.isEmpty() && !told
        ? fittingAll(deeds.before(figure.start()), figure, of)
        : passive;
  }

  private List<What> fittingAll(int before, Figure figure, Phrase phrase) {
    List<What> hung =
        deeds.hangs(before, false) ? fitting(deeds.noun, deeds.nounAt, figure, phrase) : List.of();
    return hung.isEmpty() && reading.has(before, Mark.DEED)
        ? fitting(deeds.verb, deeds.verbAt, figure, phrase)
        : hung;
  }

  private List<What> others(Figure figure, Phrase phrase, int limit, int before) {
    boolean people = phrase.fits(What.ASSISTED);
    boolean direct =
        deeds.givenAt == before && reading.isOne(phrase.end(), "with", "shelter", "assistance");
    boolean given =
        deeds.givenAt >= 0
            && deeds.aid
            && !deeds.paper
            && figure.start() - deeds.givenAt < Deeds.REACH;
    boolean worker = reading.has(phrase.noun(), Mark.WORKER) && !areVictims(phrase);
    if (people && !worker && (direct || given)) {
      return List.of(What.ASSISTED);
    }
    if (phrase.kind() == Phrase.Kind.CASES && isBegun(before, figure)) {
      String begun = reading.word(deeds.begunAt);
      if (begun.startsWith("fil")) {
        return List.of(What.PROSECUTIONS);
      }
      if (begun.startsWith("regist")
          || begun.startsWith("record")
          || begun.startsWith("open")
          || begun.startsWith("initiat")
          || begun.startsWith("launch")) {
        return List.of(What.INVESTIGATIONS);
      }
    }
    if (phrase.kind() == Phrase.Kind.VICTIMS
        && reading.isOne(before, "recorded", "registered", "documented", "counted")) {
      return List.of(What.IDENTIFIED);
    }
    boolean placed =
        reading.isOne(before, "placed", "placing", "moved")
            && reading.isOne(phrase.end(), "in", "into");
    if (placed && people && !worker) {
      return passives.received(phrase, phrase.end() + 1, limit).orElse(List.of());
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
    if (!reading.has(before, Mark.SEND) || !reading.isOne(end, "to", "for")) {
      return false;
    }
    for (int i = end + 1; i < end + 6; i++) {
      if (reading.isOne(i, "trial", "court", "courts", "justice", "prosecution")
          || reading.isOne(i, "prosecutor", "prosecutors", "prosecutor's", "judges")) {
        return true;
      }
    }
    return false;
  }

  /** "filed 12 cases against agents and 50 cases": nothing else was done between. */
  private boolean isBegun(int before, Figure figure) {
    return deeds.begunAt == before
        || (reading.isOne(before, "and", ",")
            && deeds.verb.isEmpty()
            && deeds.begunAt > deeds.verbAt
            && deeds.begunAt > deeds.nounAt
            && figure.start() - deeds.begunAt < Deeds.REACH / 2);
  }

  private List<What> fitting(List<What> whats, int at, Figure figure, Phrase phrase) {
    if (whats.isEmpty() || figure.start() - at > Deeds.REACH) {
      return List.of();
    }
    boolean anybody = reading.has(at, Mark.ANYBODY) && phrase.kind() == Phrase.Kind.PERSONS;
    boolean worker = reading.has(phrase.noun(), Mark.WORKER) && areForVictims(whats);
    return (anybody || worker) && !areVictims(phrase) ? List.of() : phrase.fitting(whats);
  }

  private static boolean areForVictims(List<What> whats) {
    return whats.stream()
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
