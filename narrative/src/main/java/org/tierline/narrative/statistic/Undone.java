package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Silences.Silence;
import org.tierline.narrative.statistic.Statistic.What;

/** Reads what a text says was not done at all, which is a zero that it writes. */
final class Undone {
  /** How many words a list of verbs takes. */
  private static final int LONGEST = 14;

  /** How many lists are joined: "did not initiate any prosecutions or achieve any convictions". */
  private static final int LISTS = 4;

  private final Reading reading;

  Undone(Reading reading) {
    this.reading = reading;
  }

  /** The zeros of "did not convict any traffickers" or "did not secure any convictions". */
  Optional<Silence> behind(int start, int verb, int limit) {
    if (reading.word(verb).endsWith("ly")) {
      return Optional.empty(); // "did not vigorously prosecute officials": some were
    }
    var drafts = new ArrayList<Draft>();
    int end = verb;
    int from = verb;
    for (int i = 0; i < LISTS; i++) {
      int read = list(start, from, limit, drafts);
      if (read < 0) {
        int next = drafts.isEmpty() ? nextVerb(from, limit) : -1;
        if (next < 0) {
          break;
        }
        from = next;
        continue;
      }
      end = read;
      from = reading.is(end, ",") ? end + 1 : end;
      if (!reading.isOne(from, "or", "and", "nor")) {
        break;
      }
      from++;
    }
    return drafts.isEmpty() ? Optional.empty() : Optional.of(new Silence(end, drafts));
  }

  /**
   * The next verb that "did not" denies, as "convict" in "did not investigate abuses or convict any
   * traffickers"; -1 if there is none near.
   */
  private int nextVerb(int from, int limit) {
    int last = Math.min(limit - 1, from + LONGEST);
    for (int i = from + 1; i < last; i++) {
      if (reading.isOne(i, ";", ":", "but", "although", "while", "not")) {
        return -1;
      }
      if (reading.isOne(i, "or", "nor", "and") && reading.has(i + 1, Mark.BASE)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Reads one list of verbs and what it is of; the index behind it, or -1 if there is none. */
  private int list(int start, int verb, int limit, List<Draft> drafts) {
    var whats = new ArrayList<What>();
    int at = verb;
    int last = Math.min(limit, verb + LONGEST);
    boolean begun = reading.has(verb, Mark.BEGIN);
    while (at < last && isOfList(at, verb)) {
      if (reading.has(at, Mark.DEED)) {
        whats.add(reading.what(at).orElseThrow());
      }
      at++;
    }
    if (at == verb || (whats.isEmpty() && !begun)) {
      return -1;
    }
    if (begun && reading.isOne(at, "in", "to")) {
      at++;
    }
    Phrase phrase = Phrase.behind(reading, at, limit);
    boolean many = begun && phrase.noun() >= 0 && reading.has(phrase.noun(), Mark.PLURAL);
    boolean one =
        reading.isOne(at, "a", "an")
            && (reading.has(phrase.noun(), Mark.SUSPECT) || reading.has(phrase.noun(), Mark.VICTIM))
            && !reading.has(phrase.noun(), Mark.PLURAL);
    boolean a = begun && reading.isOne(at, "a", "an") && phrase.kind() == Phrase.Kind.MATTER;
    boolean none =
        isAny(at) || many || one || a || isDated(phrase.end(), limit) || isEvery(phrase, whats);
    if (phrase.noun() < 0 || !none) {
      return -1;
    }
    return phrase.kind() == Phrase.Kind.MATTER
        ? nouns(start, at, phrase, limit, drafts)
        : objects(start, at, phrase, whats, limit, drafts);
  }

  /** "did not investigate or prosecute complicit officials": none, where no other way is named. */
  private boolean isEvery(Phrase phrase, List<What> whats) {
    return phrase.kind() == Phrase.Kind.SUSPECTS
        && reading.has(phrase.noun(), Mark.PLURAL)
        && !reading.isOne(phrase.end(), "under", "with", "for", "using", "to")
        && whats.stream()
            .allMatch(
                what ->
                    what == What.INVESTIGATIONS
                        || what == What.PROSECUTIONS
                        || what == What.CONVICTIONS);
  }

  /** The zeros of "there has not been a single investigation or prosecution". */
  Optional<Silence> none(int start, int from, int limit) {
    Phrase phrase = Phrase.behind(reading, from, limit);
    if (!isAny(from) || phrase.kind() != Phrase.Kind.MATTER) {
      return Optional.empty();
    }
    var drafts = new ArrayList<Draft>();
    int end = nouns(start, from, phrase, limit, drafts);
    if (reading.isOne(end, "or", "and") && reading.has(end + 1, Mark.MATTER)) {
      What what = reading.what(end + 1).orElseThrow();
      end += 2;
      drafts.add(zero(start, end, what, Units.of(what, true), from, limit));
    }
    return Optional.of(new Silence(end, drafts));
  }

  private boolean isOfList(int at, int verb) {
    return reading.has(at, Mark.DEED)
        || (reading.has(at, Mark.BEGIN) && at == verb)
        || reading.isOne(at, ",", "or", "and", "arrest", "detain", "punish")
        || (at > verb && reading.is(at, "hold") && reading.is(at + 1, "accountable"))
        || (at > verb && reading.is(at, "accountable") && reading.is(at - 1, "hold"));
  }

  private boolean isAny(int at) {
    return reading.isOne(at, "any", "one", "single", "new", "additional", "further")
        || (reading.is(at, "a") && reading.is(at + 1, "single"));
  }

  /** "any investigations, prosecutions, or convictions". */
  private int nouns(int start, int from, Phrase phrase, int limit, List<Draft> drafts) {
    var whats = new ArrayList<What>();
    whats.add(reading.what(phrase.noun()).orElseThrow());
    int end = matters(reading, phrase.end(), limit, whats);
    String shared = Units.shared(reading, end, limit);
    for (What what : whats) {
      String unit = Units.of(reading, what, phrase.noun(), phrase.noun(), shared);
      drafts.add(zero(start, end, what, unit, from, limit));
    }
    return end;
  }

  /** "any traffickers". */
  private int objects(
      int start, int from, Phrase phrase, List<What> whats, int limit, List<Draft> drafts) {
    for (What what : whats) {
      if (phrase.fits(what)) {
        drafts.add(zero(start, phrase.end(), what, phrase.unit(what), from, limit));
      }
    }
    return phrase.end();
  }

  private Draft zero(int start, int end, What what, String unit, int from, int limit) {
    return new Draft(
        start,
        end,
        what,
        Optional.of(BigDecimal.ZERO),
        unit,
        Exploitations.near(reading, from, end, limit),
        false);
  }

  /**
   * Further nouns of a list: ", prosecutions, or convictions".
   *
   * @param whats what they name is added to these
   * @return the index behind the last
   */
  static int matters(Reading reading, int from, int limit, List<What> whats) {
    int end = from;
    int at = from;
    while (at < limit) {
      boolean own =
          reading.isOne(at + 1, "of", "against")
              && at + 2 < limit
              && Figure.at(reading, at + 2, limit).isPresent();
      boolean many = reading.has(at, Mark.MATTER) && reading.has(at, Mark.PLURAL) && !own;
      if (many) {
        whats.add(reading.what(at).orElseThrow());
        end = at + 1;
      } else if (!reading.isOne(at, ",", "and", "or", "nor")) {
        break;
      }
      at++;
    }
    return end;
  }

  /** Whether words soon behind say that the reporting period is meant. */
  private boolean isDated(int from, int limit) {
    int last = Math.min(limit, from + 10);
    for (int i = from; i < last; i++) {
      if (reading.is(i, "reporting") && reading.is(i + 1, "period")) {
        return true;
      }
      if (reading.isOne(i, ",", ";")) {
        return false;
      }
    }
    return false;
  }
}
