package org.tierline.publication.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.publication.chart.PairBars;

/**
 * What a narrative counts of prosecutions, convictions and victims identified, in its own period
 * and in the one before where it compares them: a table, and the same as bars.
 *
 * @param rows in the order of {@link Statistic.What}, two at least
 */
public record NarrativeFigures(int edition, List<Row> rows) {
  private static final Map<Statistic.What, String> SHOWN =
      Map.of(
          Statistic.What.PROSECUTIONS, "Prosecutions",
          Statistic.What.CONVICTIONS, "Convictions",
          Statistic.What.IDENTIFIED, "Victims identified");

  /**
   * One figure.
   *
   * @param of what is counted, and of which exploitation; may be empty text
   */
  public record Row(String what, String of, int now, OptionalInt before) {

    /** "18,774". */
    public String nowWords() {
      return words(now);
    }

    /** Empty text where nothing is compared. */
    public String beforeWords() {
      return before.isPresent() ? words(before.getAsInt()) : "";
    }

    private static String words(int number) {
      return String.format(Locale.ROOT, "%,d", number);
    }
  }

  /** Copies. */
  public NarrativeFigures {
    rows = List.copyOf(rows);
  }

  /** Empty if there are fewer than two figures. */
  static Optional<NarrativeFigures> of(int edition, List<Statistic> statistics) {
    var rows = new ArrayList<Row>();
    for (Statistic.What what : Statistic.What.values()) {
      String title = SHOWN.get(what);
      if (title != null) {
        for (Statistic statistic : statistics) {
          if (statistic.what() == what
              && statistic.period() == Statistic.Period.CURRENT
              && !statistic.ofOfficials()
              && statistic.number().isPresent()) {
            rows.add(
                new Row(
                    title,
                    NarrativeStated.of(statistic),
                    statistic.number().get().intValueExact(),
                    before(statistic, statistics)));
          }
        }
      }
    }
    long figures = rows.stream().mapToInt(row -> row.before().isPresent() ? 2 : 1).sum();
    return figures < 2 ? Optional.empty() : Optional.of(new NarrativeFigures(edition, rows));
  }

  private static OptionalInt before(Statistic statistic, List<Statistic> statistics) {
    return NarrativeStated.before(statistic, statistics)
        .flatMap(Statistic::number)
        .map(BigDecimal::intValueExact)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** The same as bars. */
  public PairBars bars() {
    return new PairBars(
        "Figures that the narrative of " + edition + " states",
        rows.stream()
            .map(Row::what)
            .distinct()
            .map(
                what ->
                    new PairBars.Group(
                        what,
                        rows.stream()
                            .filter(row -> row.what().equals(what))
                            .map(row -> new PairBars.Row(row.of(), row.now(), row.before()))
                            .toList()))
            .toList());
  }
}
