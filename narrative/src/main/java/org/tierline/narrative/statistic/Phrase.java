package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * What a figure counts: the noun's phrase behind it, as "suspected trafficking cases" behind "166".
 *
 * @param end the index behind its noun; that behind the figure if there is none
 * @param noun the index of its noun; -1 if there is none
 * @param kind what sort of noun it is
 */
record Phrase(int end, int noun, Kind kind) {
  /** How many words before its noun are read. */
  private static final int LONGEST = 9;

  /** Sorts of nouns. */
  enum Kind {
    /** Prosecutions, convictions: the noun says what was done. */
    MATTER,
    CASES,
    SUSPECTS,
    VICTIMS,
    PERSONS,
    /** None: the figure stands bare. */
    NONE
  }

  /** The phrase behind a figure that ends before a word. */
  static Phrase behind(Reading reading, int from, int limit) {
    Phrase own = alone(reading, from, limit);
    Phrase shared = own.noun() < 0 ? shared(reading, from, limit) : own;
    return shared.noun() < 0 ? own : shared;
  }

  private static Phrase alone(Reading reading, int from, int limit) {
    int noun = -1;
    int last = Math.min(limit, from + LONGEST);
    for (int i = from; i < last; i++) {
      if (noun < 0 && isAbbreviation(reading, i)) {
        i += 2;
      } else if (reading.isNoun(i)) {
        boolean another = noun >= 0 && reading.has(noun, Mark.PLURAL);
        if (another) {
          break;
        }
        noun = i;
      } else if (isEnd(reading, i, noun)) {
        break;
      } else if (noun >= 0 && reading.has(noun, Mark.PLURAL)) {
        break;
      }
    }
    if (noun < 0) {
      return people(reading, from, last);
    }
    return new Phrase(more(reading, noun, last), noun, kind(reading, noun));
  }

  /** "five Ruritanian and seven Elbonian defendants": the first figure counts defendants too. */
  private static Phrase shared(Reading reading, int from, int limit) {
    int last = Math.min(limit, from + LONGEST);
    int at = from;
    while (at < last && at < from + 4 && isAdjective(reading, at)) {
      at++;
    }
    boolean joined = at > from && at + 1 < last && reading.is(at, "and");
    Optional<Figure> figure = joined ? Figure.at(reading, at + 1, limit) : Optional.<Figure>empty();
    if (figure.isPresent()) {
      Phrase next = alone(reading, figure.get().end(), limit);
      if (next.noun() >= 0 && next.noun() > figure.get().end()) {
        return new Phrase(at, next.noun(), next.kind());
      }
    }
    return new Phrase(from, -1, Kind.NONE);
  }

  private static boolean isAdjective(Reading reading, int at) {
    return reading.words().isCapital(at)
        || reading.isOne(at, "potential", "confirmed", "suspected", "alleged", "presumed")
        || reading.has(at, Mark.SEX)
        || reading.has(at, Mark.LABOUR)
        || reading.is(at, "trafficking")
        || (Character.isLetter(reading.word(at).charAt(0))
            && !reading.isKnown(at)
            && !reading.has(at, Mark.STOP));
  }

  /** The index behind "victims or their dependents". */
  private static int more(Reading reading, int noun, int last) {
    if (reading.isOne(noun + 1, "and", "or")) {
      for (int i = noun + 2; i < Math.min(last, noun + 5); i++) {
        if (reading.isNoun(i) && reading.has(i, Mark.PLURAL) && !reading.has(i, Mark.MATTER)) {
          return i + 1;
        }
        if (isEnd(reading, i, noun)
            || reading.has(i, Mark.DEED)
            || reading.has(i, Mark.OTHER)
            || Figure.at(reading, i, last).isPresent()
            || reading.has(i, Mark.BEGIN)
            || reading.isNoun(i)) {
          break;
        }
      }
    }
    return noun + 1;
  }

  private static boolean isEnd(Reading reading, int index, int noun) {
    if (reading.isOne(index, "and", "or", ",")) {
      return noun >= 0 || !isAdjectives(reading, index);
    }
    if (reading.is(index, "of")) {
      return noun >= 0 || !isName(reading, index);
    }
    boolean verb =
        reading.is(index, "involved")
            || (reading.has(index, Mark.GIVE) && reading.word(index).endsWith("ed"));
    if (noun < 0 && verb) {
      return true; // "one involved child begging", "19 entered the victim care program"
    }
    if (reading.has(index, Mark.DEED) || reading.has(index, Mark.OTHER)) {
      // "three convicted traffickers", but "three assisted in the arrests"
      return reading.has(index + 1, Mark.STOP) || !reading.word(index).endsWith("ed");
    }
    char first = reading.word(index).charAt(0);
    return reading.has(index, Mark.STOP)
        || (first >= '0' && first <= '9')
        || !(Character.isLetterOrDigit(first) || first == '"');
  }

  /** "sex and labor trafficking victims", "alleged or confirmed cases". */
  private static boolean isAdjectives(Reading reading, int index) {
    int next = index + (reading.isOne(index + 1, "and", "or") ? 2 : 1);
    return next < reading.size()
        && !reading.is(index, ",")
        && Character.isLetter(reading.word(next).charAt(0))
        && !reading.has(next, Mark.DEED)
        && !reading.has(next, Mark.STOP)
        && !reading.has(next, Mark.BEGIN)
        && !reading.has(next, Mark.GIVE)
        && Figure.at(reading, next, reading.size()).isEmpty();
  }

  /** "Bureau of Immigration". */
  private static boolean isName(Reading reading, int index) {
    return index + 1 < reading.size()
        && reading.words().isCapital(index - 1)
        && reading.words().isCapital(index + 1);
  }

  /** "(BI)" behind the name that it stands for. */
  private static boolean isAbbreviation(Reading reading, int index) {
    return reading.is(index, "(")
        && reading.is(index + 2, ")")
        && reading.words().isCapital(index + 1)
        && reading.words().isCapital(index - 1);
  }

  private static Kind kind(Reading reading, int noun) {
    if (reading.has(noun, Mark.MATTER)) {
      return Kind.MATTER;
    }
    if (reading.has(noun, Mark.CASE)) {
      return Kind.CASES;
    }
    if (reading.has(noun, Mark.SUSPECT) && !reading.is(noun - 1, "child")) {
      return Kind.SUSPECTS;
    }
    boolean child = reading.is(noun - 1, "child") || reading.has(noun, Mark.VICTIM);
    return child ? Kind.VICTIMS : Kind.PERSONS;
  }

  /** A people's name alone: "1,097 Filipinos". */
  private static Phrase people(Reading reading, int from, int last) {
    boolean people =
        from < last
            && reading.words().isCapital(from)
            && reading.word(from).endsWith("s")
            && (from + 1 >= last
                || reading.has(from + 1, Mark.STOP)
                || reading.has(from + 1, Mark.OTHER)
                || reading.has(from + 1, Mark.DEED));
    return people ? new Phrase(from + 1, from, Kind.PERSONS) : new Phrase(from, -1, Kind.NONE);
  }

  /** Whether its noun is a people's name, which no vocabulary knows. */
  boolean isName(Reading reading) {
    return noun >= 0 && !reading.isNoun(noun);
  }

  /** What was done, if its noun says so. */
  Optional<What> what(Reading reading) {
    return kind == Kind.MATTER ? reading.what(noun) : Optional.empty();
  }

  /** Whether something done can have been done to what it names. */
  boolean fits(What what) {
    return switch (what) {
      case INVESTIGATIONS, PROSECUTIONS, CONVICTIONS ->
          kind == Kind.CASES || kind == Kind.SUSPECTS || kind == Kind.PERSONS;
      case SENTENCES -> kind == Kind.SUSPECTS || kind == Kind.PERSONS;
      case IDENTIFIED -> kind == Kind.VICTIMS || kind == Kind.PERSONS || kind == Kind.CASES;
      case REFERRED, ASSISTED -> kind == Kind.VICTIMS || kind == Kind.PERSONS;
      case FUNDS -> false;
    };
  }

  /** Whether a figure counts what another one counted. */
  boolean fits(Draft draft) {
    return fits(draft.what)
        && switch (kind) {
          case CASES -> draft.unit.equals("cases");
          case SUSPECTS -> draft.unit.equals("persons");
          case VICTIMS -> draft.unit.equals("victims");
          case PERSONS -> !draft.unit.equals("cases");
          case MATTER, NONE -> true;
        };
  }

  /** Those of several deeds that can have been done to it. */
  List<What> fitting(List<What> deeds) {
    return deeds.stream().filter(what -> kind == Kind.NONE || fits(what)).toList();
  }

  /** The unit of a figure of it; empty if it has no noun. */
  String unit(What what) {
    return switch (kind) {
      case CASES -> "cases";
      case SUSPECTS -> "persons";
      case VICTIMS -> "victims";
      case PERSONS, NONE, MATTER -> Units.of(what, kind == Kind.MATTER);
    };
  }
}
