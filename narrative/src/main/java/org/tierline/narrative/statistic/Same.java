package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * Reads that an earlier figure was the same: "14 victims, the same as in 2016", "the same amount
 * allocated the previous year".
 */
final class Same {
  /** How many words may stand between "the same" and its time. */
  private static final int NEAR = 8;

  /** How many words behind its figure "the same" may stand. */
  private static final int FAR = 24;

  private final Reading reading;
  private final Periods periods;

  Same(Reading reading, Periods periods) {
    this.reading = reading;
    this.periods = periods;
  }

  /**
   * The earlier figure that words give.
   *
   * @param at the index of "same"
   * @param current the figure before
   */
  Optional<Draft> at(int at, List<Draft> current, int limit) {
    if (current.isEmpty() || !reading.is(at - 1, "the") || !isOfFigures(at)) {
      return Optional.empty();
    }
    int latest = current.size() - 1;
    while (latest > 0
        && (current.get(latest).part || current.get(latest).period != Period.CURRENT)) {
      latest--;
    }
    Draft of = current.get(latest);
    boolean far = at - of.end > FAR || (reading.is(at + 1, "amount") && of.what != What.FUNDS);
    if (far || of.period != Period.CURRENT || of.number.isEmpty() || of.earlier != null) {
      return Optional.empty();
    }
    int last = Math.min(limit, at + NEAR);
    for (int i = at + 1; i < last && !reading.isOne(i, ";", ",", "("); i++) {
      Optional<Periods.Dated> dated = periods.at(i);
      if (dated.filter(each -> each.period() == Period.PREVIOUS).isPresent()) {
        var draft =
            new Draft(
                at - 1, dated.get().end(), of.what, of.number, of.unit, of.exploitation, of.part);
        draft.period = Period.PREVIOUS;
        draft.dated = true;
        of.earlier = draft;
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** "the same as", "the same number as", "the same amount allocated". */
  private boolean isOfFigures(int at) {
    return reading.isOne(at + 1, "as", "amount", "number", "figure", "total");
  }
}
