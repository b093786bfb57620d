package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.chart.YearLines;
import org.tierline.publication.frame.Published;
import org.tierline.record.GlobalFigures;
import org.tierline.record.GlobalFigures.Figure;

/**
 * What the reports count over the world, year by year: a table, and the same as lines.
 *
 * @param rows the first year first
 */
public record WorldFigures(List<Row> rows) {

  /** One year; the year is the calendar year that the figures are about. */
  public record Row(
      int year,
      Cell prosecutions,
      Cell convictions,
      Cell victims,
      String grade,
      List<SourceLink> sources) {}

  /**
   * One figure; none where it isn't held, which is never zero.
   *
   * @param doubtful whether no document shows it
   */
  public record Cell(OptionalInt value, boolean doubtful) {

    /** "18,774", "7,909?", "not held". */
    public String words() {
      return value.isEmpty()
          ? "not held"
          : String.format(Locale.ROOT, "%,d", value.getAsInt()) + (doubtful ? "?" : "");
    }
  }

  /** Copies. */
  public WorldFigures {
    rows = List.copyOf(rows);
  }

  static WorldFigures of(Published published) {
    return new WorldFigures(
        published.record().tables().globalFigures().stream()
            .filter(figures -> figures.region().isEmpty())
            .map(
                figures ->
                    new Row(
                        figures.year(),
                        cell(figures, Figure.PROSECUTIONS),
                        cell(figures, Figure.CONVICTIONS),
                        cell(figures, Figure.VICTIMS),
                        Wording.gradeName(figures.basis().grade()),
                        SourceLink.of(published, figures.basis())))
            .toList());
  }

  private static Cell cell(GlobalFigures figures, Figure figure) {
    return new Cell(
        figures.find(figure),
        figures.recalled().contains(figure) || !figures.basis().grade().isDocumented());
  }

  /** Whether prosecutions or convictions are held for any year. */
  public boolean hasCases() {
    return rows.stream()
        .anyMatch(
            row -> row.prosecutions().value().isPresent() || row.convictions().value().isPresent());
  }

  /** Whether victims identified are held for any year. */
  public boolean hasVictims() {
    return rows.stream().anyMatch(row -> row.victims().value().isPresent());
  }

  /** Prosecutions and convictions, on one scale. */
  public YearLines cases() {
    return new YearLines(
        "Prosecutions and convictions for trafficking, worldwide by year",
        List.of(
            series("prosecutions", rows.stream().map(Row::prosecutions).toList()),
            series("convictions", rows.stream().map(Row::convictions).toList())));
  }

  /** Victims identified. */
  public YearLines identified() {
    return new YearLines(
        "Victims identified, worldwide by year",
        List.of(series("victims", rows.stream().map(Row::victims).toList())));
  }

  private YearLines.Series series(String name, List<Cell> cells) {
    var points = new ArrayList<YearLines.Point>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.value().isPresent()) {
        points.add(
            new YearLines.Point(rows.get(i).year(), cell.value().getAsInt(), cell.doubtful()));
      }
    }
    return new YearLines.Series(name, points);
  }
}
