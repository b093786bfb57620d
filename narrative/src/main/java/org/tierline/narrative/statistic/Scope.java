package org.tierline.narrative.statistic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Period;

/** What holds at a place of a sentence: in a comparison, among parts, within brackets, denied. */
final class Scope {
  /** How far a bracket is looked through for the time at its end. */
  private static final int BRACKET = 25;

  private final Reading reading;
  private final Periods periods;
  private final Deeds deeds;
  private final Deque<Bracket> brackets = new ArrayDeque<>();

  /** Whether figures are earlier ones, set beside those before. */
  boolean compare;

  /** How many figures the comparison has had. */
  int compared;

  /** The index of the word that opens the comparison; -1 if none was read. */
  int comparedAt = -1;

  /** Whether figures are parts of one before. */
  boolean parts;

  /** Whether such parts tell of which exploitation they are. */
  boolean kinds;

  /** Whether "from ..." was read, and "to ..." is to come. */
  boolean from;

  /** Whether a verb of a deed stands in the bracket. */
  boolean acts;

  /** Whether what is said isn't so. */
  boolean denied;

  /** The time that opens the clause. */
  Optional<Period> opened = Optional.empty();

  Scope(Reading reading, Periods periods, Deeds deeds) {
    this.reading = reading;
    this.periods = periods;
    this.deeds = deeds;
  }

  /** What holds outside a bracket, and the figure before it. */
  private record Bracket(Deeds.Kept deeds, boolean compare, boolean parts, List<Draft> before) {}

  void sentence(int at) {
    brackets.clear();
    clause(at);
  }

  void clause(int at) {
    deeds.clear();
    compare = false;
    comparedAt = -1;
    parts = false;
    kinds = false;
    from = false;
    denied = false;
    opened =
        reading.isOne(at, "in", "during")
            ? periods.at(at).map(Periods.Dated::period)
            : Optional.empty();
  }

  /** A dash opens parts of what stands before it, or closes them. */
  void dash(int at, int limit, boolean counted) {
    boolean figure = at + 1 < limit && Figure.at(reading, at + 1, limit).isPresent();
    parts = counted && !parts && figure;
    compare = false;
  }

  void open(int at, int limit, List<Draft> before) {
    brackets.push(new Bracket(deeds.keep(), compare, parts, before));
    compare = isEarlier(at, limit);
    compared = 0;
    parts = false;
    acts = false;
  }

  /** "(69 cases with 69 suspects in 2016)": an earlier time at the end. */
  private boolean isEarlier(int at, int limit) {
    int last = Math.min(limit, at + BRACKET);
    for (int i = at + 1; i < last; i++) {
      if (reading.has(i, Mark.NO_TIME)) {
        return false;
      }
      Optional<Periods.Dated> dated = periods.at(i);
      if (dated.isPresent()) {
        return dated.get().period() == Period.PREVIOUS
            && reading.isOne(dated.get().end(), ")", ",", ";", "and");
      }
    }
    return false;
  }

  void close() {
    if (!brackets.isEmpty()) {
      Bracket bracket = brackets.pop();
      deeds.restore(bracket.deeds());
      compare = bracket.compare();
      parts = bracket.parts();
    }
  }

  boolean isBracketed() {
    return !brackets.isEmpty();
  }

  /** The figures before the bracket. */
  List<Draft> before() {
    Bracket bracket = brackets.peek();
    return bracket == null ? List.of() : bracket.before();
  }
}
