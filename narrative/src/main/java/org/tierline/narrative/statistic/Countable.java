package org.tierline.narrative.statistic;

import java.math.BigDecimal;

/** Tells from the words beside a figure whether it counts anything that is reported. */
final class Countable {
  private final Reading reading;
  private final Periods periods;

  Countable(Reading reading, Periods periods) {
    this.reading = reading;
    this.periods = periods;
  }

  /** Whether a figure without a noun can stand for itself. */
  boolean isBare(int end, int limit) {
    return end >= limit
        || reading.has(end, Mark.STOP)
        || reading.has(end, Mark.DEED)
        || reading.has(end, Mark.GIVE)
        || reading.has(end, Mark.SEX)
        || reading.has(end, Mark.LABOUR)
        || reading.has(end, Mark.ALONE)
        || reading.isOne(end, "pleaded", "pled")
        || periods.at(end).isPresent();
  }

  /** "five were forced to steal" behind parts that tell of which exploitation they are. */
  boolean isOfAnotherKind(int end, int limit) {
    if (!reading.isOne(end, "was", "were", "as")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(limit, end + 4); i++) {
      if (reading.isNoun(i)
          || reading.words().isCapital(i)
          || reading.isOne(i, "foreign", "underage")) {
        return false;
      }
    }
    return true;
  }

  /** "for child trafficking". */
  boolean isTrafficking(int end) {
    return reading.is(end + 1, "trafficking") || reading.is(end + 2, "trafficking");
  }

  /** "with psychological assistance". */
  boolean isAidNear(int end, int limit) {
    for (int i = end + 1; i < Math.min(limit, end + 6); i++) {
      if (reading.has(i, Mark.AID)) {
        return true;
      }
    }
    return false;
  }

  /** "no victims received restitution": no money was paid. */
  boolean isUnpaid(Phrase phrase, int limit) {
    if (phrase.kind() != Phrase.Kind.VICTIMS) {
      return false;
    }
    boolean received = false;
    for (int i = phrase.end(); i < Math.min(limit, phrase.end() + 8); i++) {
      received |= reading.isOne(i, "received", "awarded", "obtained", "paid");
      if (received && reading.isOne(i, "restitution", "compensation", "damages")) {
        return true;
      }
      if (reading.isOne(i, ",", ";", "but")) {
        return false;
      }
    }
    return false;
  }

  /** "17 women and four men": who the victims were, not what was done to them. */
  boolean isBySexOrAge(Phrase phrase) {
    return reading.has(phrase.noun(), Mark.SEX_OR_AGE);
  }

  /** "29 victim affidavits": it is not the victims that are counted. */
  boolean isOfAnotherNoun(Figure figure, Phrase phrase, int limit) {
    boolean many = figure.value().filter(value -> value.compareTo(BigDecimal.ONE) > 0).isPresent();
    return many
        && !reading.has(phrase.noun(), Mark.PLURAL)
        && !phrase.isName(reading)
        && phrase.end() < limit
        && Character.isLetter(reading.word(phrase.end()).charAt(0))
        && !reading.has(phrase.end(), Mark.STOP)
        && !reading.has(phrase.end(), Mark.SEX)
        && !reading.has(phrase.end(), Mark.LABOUR)
        && !reading.is(phrase.end(), "trafficking");
  }

  /**
   * One investigation, but not "two referral centers" or "no identification and ... procedures".
   */
  boolean isCounted(Figure figure, Phrase phrase, int limit) {
    boolean listed = figure.isZero() && reading.isOne(phrase.end(), "and", "or", ",");
    if (!reading.has(phrase.noun(), Mark.PLURAL) && listed) {
      return false;
    }
    return reading.has(phrase.noun(), Mark.PLURAL)
        || phrase.end() >= limit
        || reading.has(phrase.end(), Mark.STOP)
        || reading.has(phrase.end(), Mark.BEGIN)
        || reading.has(phrase.end(), Mark.DEED);
  }
}
