package org.tierline.benchmark;

import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;

/** The watch-list clocks before an edition, which all engines are handed. */
final class ClocksBefore {
  private ClocksBefore() {}

  static Clocks of(Facts facts) {
    var history = facts.answer(Questions.EARLIER_EDITIONS);
    return history == null
        ? Clocks.unknown(facts.edition(), Readings.PRACTICE)
        : Clocks.after(history, facts.edition(), Readings.PRACTICE);
  }
}
