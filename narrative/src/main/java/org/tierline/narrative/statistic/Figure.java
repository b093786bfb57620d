package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text, in digits or in words.
 *
 * @param start the index of its first word
 * @param end the index behind its last
 * @param value empty for "an unknown number of"
 */
record Figure(int start, int end, Optional<BigDecimal> value) {
  private static final int LONGEST = 18;

  /** The number that begins at a word: no year, share, ordinal, or part of a longer thing. */
  static Optional<Figure> at(Reading reading, int start, int limit) {
    String word = reading.word(start);
    char first = word.charAt(0);
    if (first >= '0' && first <= '9') {
      return digits(reading, word, start, limit);
    }
    if (!reading.has(start, Mark.NUMBER)) {
      return Optional.empty();
    }
    if (word.equals("unknown") && isUnknownNumber(reading, start)) {
      int end = start + 2 + (reading.is(start + 2, "of") ? 1 : 0);
      return Optional.of(new Figure(start, end, Optional.empty()));
    }
    BigDecimal value = Numbers.of(word);
    return value == null || hasAnotherMeaning(reading, word, start)
        ? Optional.empty()
        : Optional.of(scaled(reading, value, start, limit));
  }

  /** "no one", "one another", "no longer", "ten percent", "two years". */
  private static boolean hasAnotherMeaning(Reading reading, String word, int start) {
    return switch (word) {
          case "one" -> reading.is(start - 1, "no") || reading.is(start + 1, "another");
          case "no" -> reading.isOne(start + 1, "longer", "one", ".");
          default -> false;
        }
        || reading.isOne(start + 1, "percent", "-", "%", "years", "months")
        || isRange(reading, start);
  }

  /** "six to nine years". */
  private static boolean isRange(Reading reading, int start) {
    return reading.isOne(start + 1, "to", "and", "or")
        && reading.isOne(start + 3, "years", "months", "year", "years'");
  }

  private static boolean isUnknownNumber(Reading reading, int start) {
    return reading.isOne(start + 1, "number", "amount");
  }

  private static Optional<Figure> digits(Reading reading, String word, int start, int limit) {
    boolean glued =
        reading.isGlued(start + 1)
            && (reading.is(start + 1, "-")
                || Character.isLetter(reading.word(start + 1).charAt(0)));
    boolean year =
        word.length() == 4
            && (word.startsWith("19") || word.startsWith("20"))
            && word.indexOf('.') < 0;
    if (glued
        || year
        || isRange(reading, start)
        || word.length() > LONGEST
        || reading.isOne(start + 1, "percent", "%")) {
      return Optional.empty();
    }
    return value(word).map(value -> scaled(reading, value, start, limit));
  }

  /** The value of digits with commas between groups of three and one point at most. */
  private static Optional<BigDecimal> value(String word) {
    var digits = new StringBuilder();
    int sinceComma = -1;
    int points = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == ',' || c == '.') {
        if ((sinceComma >= 0 && sinceComma != 3) || points > 0) {
          return Optional.empty();
        }
        sinceComma = c == ',' ? 0 : -1;
        if (c == '.') {
          points++;
          digits.append('.');
        }
      } else {
        digits.append(c);
        sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
      }
    }
    return sinceComma >= 0 && sinceComma != 3
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits.toString()));
  }

  private static Figure scaled(Reading reading, BigDecimal number, int start, int limit) {
    BigDecimal value = number;
    int end = start + 1;
    BigDecimal scale = end < limit ? Numbers.scale(reading.word(end)) : null;
    if (scale != null) {
      value = value.multiply(scale);
      end++;
    }
    BigDecimal plain = value.stripTrailingZeros();
    return new Figure(start, end, Optional.of(plain.setScale(Math.max(0, plain.scale()))));
  }

  /** The one of "convicted a trafficker". */
  static Optional<Figure> single(Reading reading, int at, int limit) {
    if (!reading.isOne(at, "a", "an")
        || !(reading.has(at - 1, Mark.DEED) || reading.has(at - 1, Mark.GIVE))
        || reading.has(at - 1, Mark.BASE)) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.behind(reading, at + 1, Math.min(limit, at + 5));
    boolean one =
        (phrase.kind() == Phrase.Kind.SUSPECTS || phrase.kind() == Phrase.Kind.VICTIMS)
            && !reading.has(phrase.noun(), Mark.PLURAL);
    return one
        ? Optional.of(new Figure(at, at + 1, Optional.of(BigDecimal.ONE)))
        : Optional.empty();
  }

  /** Whether it is a zero that the text writes. */
  boolean isZero() {
    return value.isPresent() && value.get().signum() == 0;
  }
}
