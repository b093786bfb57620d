package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/**
 * Reads what was done to all that were counted just before: "six traffickers, all of whom received
 * prison terms".
 */
final class Everyone {
  private final Reading reading;
  private final Passives passives;

  Everyone(Reading reading) {
    this.reading = reading;
    passives = new Passives(reading);
  }

  /**
   * The drafts of what is said of all; none if nothing is.
   *
   * @param at the index of "all" or "both"
   * @param sum those counted just before
   */
  List<Draft> at(int at, List<Draft> sum, int limit) {
    Optional<Draft> counted =
        sum.stream().filter(draft -> isCounted(draft, reading.is(at, "both"))).findFirst();
    if (counted.isEmpty()) {
      return List.of();
    }
    Draft of = counted.get();
    if (!reading.is(at + 1, "of") || !reading.isOne(at + 2, "whom", "them", "which")) {
      return List.of();
    }
    var phrase = new Phrase(at + 3, -1, kind(of));
    return passives.behind(phrase, limit).orElse(List.of()).stream()
        .filter(what -> what != of.what && phrase.fits(what))
        .map(what -> draft(at, phrase.end(), what, of))
        .toList();
  }

  private static boolean isCounted(Draft draft, boolean both) {
    return draft.period == Period.CURRENT
        && !draft.part
        && draft.what != What.FUNDS
        && draft
            .number
            .filter(
                number ->
                    both
                        ? number.compareTo(BigDecimal.TWO) == 0
                        : number.compareTo(BigDecimal.ONE) > 0)
            .isPresent();
  }

  private static Phrase.Kind kind(Draft draft) {
    return switch (draft.unit) {
      case "victims" -> Phrase.Kind.VICTIMS;
      case "cases" -> Phrase.Kind.CASES;
      default -> Phrase.Kind.SUSPECTS;
    };
  }

  private static Draft draft(int at, int end, What what, Draft of) {
    return new Draft(at, end, what, of.number, of.unit, of.exploitation, false);
  }
}
