package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.What;

/** Reads how many of how many: "four of the eight suspects were convicted". */
final class Shares {
  private final Reading reading;
  private final Governing governing;

  Shares(Reading reading, Governing governing) {
    this.reading = reading;
    this.governing = governing;
  }

  /**
   * A figure of a larger one.
   *
   * @param whole the larger one, if it is told again
   * @param of what both count
   * @param whats what was done to the smaller one
   * @param told what was done to the larger one, if the text says so again
   */
  record Share(Optional<Figure> whole, Phrase of, List<What> whats, List<What> told) {}

  /** The index behind "(18 percent)" where that begins at a word. */
  private int behindPercent(int at) {
    boolean percent = reading.is(at, "(") && reading.isOne(at + 2, "percent", "%");
    return percent && reading.is(at + 3, ")") ? at + 4 : at;
  }

  /** The share that a figure without a noun is; empty if it is none. */
  Optional<Share> at(Figure figure, int limit) {
    int end = figure.end();
    if (!reading.is(end, "of")) {
      return Optional.empty();
    }
    boolean these = reading.isOne(end + 1, "these", "those", "the", "its", "their");
    int from = these ? end + 2 : end + 1;
    Optional<Figure> whole =
        from < limit ? Figure.at(reading, from, limit) : Optional.<Figure>empty();
    if (!these && whole.isEmpty()) {
      return Optional.empty();
    }
    Phrase of = Phrase.behind(reading, behindPercent(whole.map(Figure::end).orElse(from)), limit);
    boolean single = whole.isEmpty() && reading.is(figure.start(), "one");
    if (of.noun() < 0 || single) {
      return Optional.empty();
    }
    List<What> told = governing.told(of, limit);
    Optional<What> own = of.what(reading);
    List<What> whats =
        own.isPresent()
            ? List.of(own.get())
            : governing.ofShare(figure, of, !told.isEmpty(), limit);
    return Optional.of(new Share(whole, of, whats.isEmpty() ? told : whats, told));
  }
}
