package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.narrative.statistic.Statistic.What;

/** Reads what was done to what a figure counts where the verb stands behind it. */
final class Passives {
  /** How many words a list of subjects goes on for: "20 women and 12 men were identified". */
  private static final int SUBJECTS = 3;

  /** How far behind a noun a verb stands that follows a participle. */
  private static final int LATE = 10;

  /** How many words a bracket between a noun and its verb has. */
  private static final int BRACKET = 25;

  private final Reading reading;

  Passives(Reading reading) {
    this.reading = reading;
  }

  /**
   * What was done: "were identified", "received shelter", "received prison sentences", "resulted in
   * a conviction". Empty if no such verb stands behind; an empty list if it says that it was not
   * done, or something else was.
   */
  Optional<List<What>> behind(Phrase phrase, int limit) {
    return behind(phrase, phrase, limit, SUBJECTS);
  }

  private Optional<List<What>> behind(Phrase phrase, Phrase subject, int limit, int subjects) {
    int at = behindBracket(subject.end());
    if (subjects > 0 && at < limit && reading.isOne(at, "and", ",", "or")) {
      int next = reading.isOne(at + 1, "and", "or") ? at + 2 : at + 1;
      Optional<Figure> figure = next < limit ? Figure.at(reading, next, limit) : Optional.empty();
      if (figure.isPresent()) {
        Phrase another = Phrase.behind(reading, figure.get().end(), limit);
        boolean alike = another.kind() == phrase.kind() && another.noun() >= 0;
        return alike ? behind(phrase, another, limit, subjects - 1) : Optional.empty();
      }
      int kin = kin(at + 1, limit);
      return kin > 0
          ? behind(phrase, new Phrase(kin, phrase.noun(), phrase.kind()), limit, 0)
          : Optional.empty();
    }
    if (reading.isOne(at, "in", "during")
        && at + 1 < limit
        && Years.year(reading.word(at + 1)) > 0) {
      at += 2;
    }
    while (at < limit && reading.isOne(at, "who", "that", "which", "also", "reportedly")) {
      at++;
    }
    boolean auxiliary = false;
    while (at < limit && isHelp(at)) {
      if (reading.is(at, "not")) {
        return Optional.of(List.of());
      }
      auxiliary |= reading.has(at, Mark.AUXILIARY);
      at++;
    }
    if (at >= limit) {
      return Optional.empty();
    }
    boolean bare = phrase.noun() < 0 && reading.isOne(at - 1, "officially", "formally");
    if ((auxiliary || bare || reading.is(at, "self-identified")) && isDone(at)) {
      return Optional.of(done(phrase, at));
    }
    if (auxiliary && reading.isOne(at, "placed", "granted", "transferred", "moved", "taken")) {
      return received(phrase, at + 1, limit);
    }
    if (reading.has(at, Mark.GIVE) || (reading.is(at, "served") && !auxiliary)) {
      return received(phrase, at + 1, limit);
    }
    if (reading.isOne(at, "faced", "stood", "awaited")
        && reading.isOne(at + 1, "charges", "trial", "prosecution")) {
      return Optional.of(phrase.fitting(List.of(What.PROSECUTIONS)));
    }
    if (reading.isOne(at, "pleaded", "pled", "plead", "found") && reading.is(at + 1, "guilty")) {
      return Optional.of(phrase.fitting(List.of(What.CONVICTIONS)));
    }
    return led(at, limit);
  }

  /** The index behind a bracket that begins at a word, as "(30 percent)", or that word's. */
  private int behindBracket(int at) {
    for (int i = at + 1; reading.is(at, "(") && i < at + BRACKET; i++) {
      if (reading.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** The index behind "relatives of victims", "their families"; 0 if there are none. */
  private int kin(int from, int limit) {
    int at = reading.is(from, "their") ? from + 1 : from;
    if (!reading.isOne(at, "relatives", "dependents", "families", "children", "family")) {
      return 0;
    }
    at++;
    while (at < limit && at < from + 6 && reading.isOne(at, "of", "the", "victims", "members")) {
      at++;
    }
    return at;
  }

  /** What a verb some words behind says was done: "convicted there served jail time". */
  List<What> late(Phrase phrase, int limit) {
    int last = Math.min(limit, phrase.end() + LATE);
    for (int i = phrase.end() + 1; i < last && !reading.isOne(i, ",", ";", "("); i++) {
      if (reading.has(i - 1, Mark.AUXILIARY) && isDone(i)) {
        return done(phrase, i);
      }
      if (reading.has(i, Mark.GIVE) || reading.is(i, "served")) {
        return received(phrase, i + 1, limit).orElse(List.of());
      }
    }
    return List.of();
  }

  private boolean isHelp(int at) {
    return reading.has(at, Mark.AUXILIARY)
        || reading.isOne(
            at, "also", "not", "formally", "officially", "later", "subsequently", "ever")
        || reading.isOne(at, "ultimately", "successfully", "voluntarily", "reportedly");
  }

  /** What a participle says was done, and those that are joined to it. */
  List<What> done(Phrase phrase, int at) {
    var whats = new ArrayList<What>();
    int last = at;
    for (int i = at; i <= last + 3; i++) {
      if (isDone(i) && !whats.contains(reading.what(i).orElseThrow())) {
        whats.add(reading.what(i).orElseThrow());
        last = i;
      } else if (!reading.isOne(i, ",", "and", "or")) {
        break;
      }
    }
    return phrase.fitting(whats);
  }

  /** Whether a participle of a deed stands there. */
  boolean isDone(int at) {
    return reading.has(at, Mark.DEED)
        && !reading.has(at, Mark.BASE)
        && !reading.has(at, Mark.GERUND);
  }

  /** "eight cases resulted in a conviction". */
  private Optional<List<What>> led(int at, int limit) {
    if (reading.isOne(at, "resulted", "led", "resulting", "leading")
        && reading.isOne(at + 1, "in", "to")) {
      int noun = reading.isOne(at + 2, "a", "the") ? at + 3 : at + 2;
      if (noun < limit && reading.has(noun, Mark.MATTER)) {
        return Optional.of(List.of(reading.what(noun).orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** What those got who received what words name: "shelter", "prison sentences". */
  Optional<List<What>> received(Phrase phrase, int from, int limit) {
    int last = Math.min(limit, from + 9);
    for (int i = from; i < last; i++) {
      if (reading.is(i, "status") && reading.isOne(i - 1, "victim", "victims")) {
        return Optional.of(phrase.fitting(List.of(What.IDENTIFIED)));
      }
      if (reading.has(i, Mark.PAPER)) {
        return Optional.of(List.of());
      }
      if (reading.is(i, ",") && i + 1 < limit && Figure.at(reading, i + 1, limit).isPresent()) {
        break;
      }
      if (reading.isOne(i, "sentence", "sentences", "imprisonment", "prison", "jail")) {
        return Optional.of(phrase.fitting(List.of(What.SENTENCES)));
      }
      if (reading.isOne(i, "fine", "fines", "probation")
          && isConvict(phrase)
          && !reading.is(from - 2, "also")) {
        return Optional.of(List.of(What.SENTENCES));
      }
      if (reading.has(i, Mark.AID)) {
        return Optional.of(and(phrase, phrase.fitting(List.of(What.ASSISTED)), i, last));
      }
    }
    return Optional.empty();
  }

  /** Whether words name those whom a court tries, so that a fine is a sentence. */
  private boolean isConvict(Phrase phrase) {
    return phrase.noun() < 0
        || reading.isOne(phrase.noun(), "trafficker", "traffickers", "defendant", "defendants")
        || reading.isOne(phrase.noun(), "perpetrator", "perpetrators", "offender", "offenders");
  }

  /** "received shelter and were referred to care": both. */
  private List<What> and(Phrase phrase, List<What> received, int from, int limit) {
    for (int i = from + 1; i < limit - 2; i++) {
      if (reading.is(i, "and") && reading.has(i + 1, Mark.AUXILIARY) && isDone(i + 2)) {
        return Stream.concat(received.stream(), done(phrase, i + 2).stream()).distinct().toList();
      }
      if (reading.isOne(i, ",", ";")) {
        break;
      }
    }
    return received;
  }
}
