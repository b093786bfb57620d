package org.tierline.narrative.statistic;

import java.util.Optional;

/** Reads sums of money that are given, planned or spent. */
final class Money {
  /** How far before a sum the word stands that tells what it is for. */
  private static final int BEFORE = 30;

  private static final int BEHIND = 12;

  private final Reading reading;
  private final Currencies currencies;

  Money(Reading reading) {
    this.reading = reading;
    currencies = new Currencies(reading.words());
  }

  /**
   * A sum.
   *
   * @param end the index behind its words
   * @param currency empty if the text doesn't tell whose it is
   */
  record Sum(int end, String currency) {}

  /** The sum that a figure is; empty if it is none. */
  Optional<Sum> of(Figure figure, int limit) {
    Optional<String> sign = currencies.before(figure.start());
    if (sign.isPresent()) {
      return Optional.of(new Sum(figure.end(), sign.get()));
    }
    return currencies.behind(figure.end(), limit).map(named -> new Sum(named.end(), named.code()));
  }

  /** Whether a figure is dollars in brackets beside a foreign amount. */
  boolean isConverted(Figure figure) {
    return reading.is(figure.start() - 1, "$") && reading.isOne(figure.start() - 2, "(", "[");
  }

  /** Whether a sum is given, planned or spent: no fine, fee or wage, and no mere difference. */
  boolean isFunds(Figure figure, int end, int sentence, int limit) {
    int first = Math.max(sentence, figure.start() - BEFORE);
    boolean fund = false;
    for (int i = figure.start() - 1; i >= first; i--) {
      if (reading.has(i, Mark.FINE) && figure.start() - i < 16 && !fund) {
        return false;
      }
      boolean most = reading.is(i, "to") && reading.is(i - 1, "up");
      if (most && figure.start() - i < 3 && isAllowed(i, first)) {
        return false;
      }
      if (reading.is(i, "of")
          && reading.isOne(i - 1, "increase", "decrease", "reduction")
          && figure.start() - i < 5) {
        return false;
      }
      if (reading.has(i, Mark.MODAL) && figure.start() - i < 8) {
        return false;
      }
      fund |= reading.has(i, Mark.FUND);
      if (reading.is(i, ";")) {
        break;
      }
    }
    int last = Math.min(limit, end + BEHIND);
    for (int i = end; i < last; i++) {
      if (reading.isOne(i, "fine", "fines", "fee", "fees", "wages", "salary") && i < end + 8) {
        return false;
      }
      fund |= reading.has(i, Mark.FUND);
    }
    return fund;
  }

  /** "allowed the court to award up to": what may be given, not what was. */
  private boolean isAllowed(int at, int first) {
    for (int i = at - 1; i >= Math.max(first, at - 12); i--) {
      if (reading.isOne(i, "allowed", "entitled", "allows", "permitted", "provides")
          || reading.has(i, Mark.MODAL)) {
        return true;
      }
    }
    return false;
  }
}
