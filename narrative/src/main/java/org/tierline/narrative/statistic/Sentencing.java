package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * Reads that those whose conviction was counted were sentenced: "convicted two traffickers and
 * sentenced them", "were convicted there and sentenced to", "convicted four with sentences of".
 */
final class Sentencing {
  /** How many figures back the conviction may stand. */
  private static final int BACK = 8;

  private final Reading reading;

  Sentencing(Reading reading) {
    this.reading = reading;
  }

  /**
   * How many were sentenced, if a word says so of those that drafts count.
   *
   * @param drafts those of the sentence and the one before
   * @param first the first of the sentence
   */
  Optional<Draft> at(int at, List<Draft> drafts, int first) {
    boolean noun = reading.isOne(at, "sentence", "sentences");
    if (!noun && !reading.is(at, "sentenced")) {
      return Optional.empty();
    }
    if (reading.is(at + 1, "both") && reading.has(at + 3, Mark.SUSPECT)) {
      return Optional.of(both(at));
    }
    boolean again = isToldAgain(at);
    boolean here = noun ? hasPreposition(at) : isOfThose(at);
    if (!again && !here) {
      return Optional.empty();
    }
    int last = drafts.size() - 1;
    for (int i = last; i >= Math.max(last - BACK, again ? 0 : first); i--) {
      Draft draft = drafts.get(i);
      if (draft.what == What.SENTENCES) {
        break;
      }
      boolean counted = draft.number.isPresent() && draft.number.get().signum() > 0;
      if (draft.what == What.CONVICTIONS
          && counted
          && !draft.part
          && draft.period != Period.PREVIOUS) {
        return Optional.of(sentences(at, draft, again ? at - 1 : draft.start));
      }
    }
    return Optional.empty();
  }

  /** "sentenced them", "and sentenced to". */
  private boolean isOfThose(int at) {
    return reading.isOne(at + 1, "them", "him", "her", "each")
        || (reading.is(at - 1, "and") && reading.is(at + 1, "to"));
  }

  /** "sentenced these traffickers", "the trafficker was sentenced". */
  private boolean isToldAgain(int at) {
    boolean behind =
        reading.isOne(at + 1, "these", "the")
            && reading.has(at + 2, Mark.SUSPECT)
            && reading.is(at + 3, "to");
    boolean before =
        reading.isOne(at - 1, "was", "were")
            && reading.has(at - 2, Mark.SUSPECT)
            && reading.isOne(at - 3, "the", "these")
            && reading.is(at + 1, "to");
    return reading.is(at, "sentenced") && (behind || before);
  }

  /** "with sentences ranging", "with a sentence of", "to sentences". */
  private boolean hasPreposition(int at) {
    int before = reading.is(at - 1, "a") ? at - 2 : at - 1;
    return reading.isOne(before, "with", "to") && reading.isOne(at + 1, "of", "ranging", "between");
  }

  private Draft both(int at) {
    return new Draft(
        at,
        at + 4,
        What.SENTENCES,
        Optional.of(BigDecimal.TWO),
        "persons",
        Statistic.Exploitation.UNSTATED,
        false);
  }

  private Draft sentences(int at, Draft convictions, int start) {
    var draft =
        new Draft(
            start,
            at + 1,
            What.SENTENCES,
            convictions.number,
            "persons",
            convictions.exploitation,
            false);
    draft.period = convictions.period;
    return draft;
  }
}
