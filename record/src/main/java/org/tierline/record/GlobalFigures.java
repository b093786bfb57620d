package org.tierline.record;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Law enforcement figures of one year, of the world or of a region, as the reports publish them.
 *
 * @param year the calendar year they are about; the report is the edition after
 * @param region empty for the world
 * @param figures those that are held
 * @param recalled those that are from memory though the row has sources
 */
public record GlobalFigures(
    int year,
    Optional<Region> region,
    Map<Figure, Integer> figures,
    Set<Figure> recalled,
    Basis basis,
    Origin origin) {

  public GlobalFigures {
    figures = Map.copyOf(figures);
    recalled = Set.copyOf(recalled);
  }

  /** One figure; empty where it isn't held, which is never zero. */
  public OptionalInt find(Figure figure) {
    var value = figures.get(figure);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** What is counted; those of forced labour are part of the figure before. */
  public enum Figure implements Written {
    PROSECUTIONS("prosecutions"),
    PROSECUTIONS_FORCED_LABOR("prosecutionsForcedLabor"),
    CONVICTIONS("convictions"),
    CONVICTIONS_FORCED_LABOR("convictionsForcedLabor"),
    VICTIMS("victims"),
    VICTIMS_FORCED_LABOR("victimsForcedLabor"),
    /** Laws that are new or were amended. */
    LEGISLATION("legislation");

    private final String written;

    Figure(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
