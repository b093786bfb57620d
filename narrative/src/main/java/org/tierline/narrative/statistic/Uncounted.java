package org.tierline.narrative.statistic;

/** Tells figures that count nothing, or nothing new. */
final class Uncounted {
  private final Reading reading;

  Uncounted(Reading reading) {
    this.reading = reading;
  }

  /** "articles 171 and 172", "aged 18": no count of anything. */
  boolean isNoCount(int at, int sentence) {
    int i = at - 1;
    while (i > sentence
        && i > at - 12
        && (reading.isOne(i, ",", "and", "or") || Character.isDigit(reading.word(i).charAt(0)))) {
      i--;
    }
    return reading.has(i, Mark.LAW)
        || reading.isOne(i, "age", "ages", "aged")
        || (reading.is(i, "of") && reading.isOne(i - 1, "age", "ages"))
        || (reading.is(i, "than") && reading.isOne(i - 1, "younger", "older"));
  }

  /** "Of the 38 victims": a sum that was given before, unless it is told again what was done. */
  boolean isReferredBack(Figure figure, int before, Phrase phrase, int sentence, int limit) {
    int the = figure.start() - 1;
    boolean told =
        phrase.noun() >= 0 && phrase.end() < limit && reading.has(phrase.end(), Mark.DEED);
    return !told
        && reading.isOne(the, "the", "these", "those", "its", "their")
        && reading.isOne(the - 1, "of", "among", "from")
        && (before == sentence
            || the - 1 == sentence
            || reading.isOne(the - 2, ",", ";", "(", "and", "one", "some", "many", "all", "most"));
  }
}
