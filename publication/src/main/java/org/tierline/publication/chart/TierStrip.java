package org.tierline.publication.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Placement;
import org.tierline.record.history.CountrySheet;

/**
 * A government's editions beside each other, a cell for each: its letter, its colour and pattern; a
 * thin line where it isn't placed; hatched where the record holds nothing. A cell that no document
 * shows has a dashed outline and a "?".
 *
 * @param name of the government
 * @param cells first edition to last
 */
public record TierStrip(String name, List<Cell> cells) {
  private static final int LARGE = 28;
  private static final int SMALL_WIDTH = 14;
  private static final int SMALL_HEIGHT = 16;

  /**
   * One edition.
   *
   * @param doubt why the tier isn't certain; empty text if a document shows it
   */
  public record Cell(int edition, Palette look, String doubt) {

    /** Whether no document shows the tier. */
    public boolean isDoubtful() {
      return !doubt.isEmpty();
    }

    /** "2001 Tier 3", "2016 Tier 2 ? (inferred, no document of its own)". */
    public String label() {
      return edition + " " + words();
    }

    private String words() {
      return look.words() + (isDoubtful() ? " ? (" + doubt + ")" : "");
    }
  }

  /** Copies. */
  public TierStrip {
    cells = List.copyOf(cells);
  }

  /** The strip of a government. */
  public static TierStrip of(CountrySheet sheet) {
    return new TierStrip(
        sheet.country().officialName(),
        sheet.cells().stream()
            .map(
                cell ->
                    new Cell(
                        cell.edition(),
                        cell.placement()
                            .map(Placement::tier)
                            .map(Palette::of)
                            .orElse(cell.held() ? Palette.NOT_PLACED : Palette.NOT_HELD),
                        cell.placement()
                            .map(placement -> placement.basis().grade())
                            .filter(grade -> !grade.isDocumented())
                            .map(Wording::grade)
                            .orElse("")))
            .toList());
  }

  /** For those who hear it: "2001 Tier 3, 2002 to 2004 Tier 2". */
  public String label() {
    var runs = new ArrayList<String>();
    for (int i = 0; i < cells.size(); ) {
      int last = i;
      while (last + 1 < cells.size() && cells.get(last + 1).words().equals(cells.get(i).words())) {
        last++;
      }
      runs.add(
          last == i
              ? cells.get(i).label()
              : cells.get(i).edition() + " to " + cells.get(last).label());
      i = last + 1;
    }
    return String.join(", ", runs);
  }

  /**
   * For a page: with years below, and what each cell means when it is pointed at.
   *
   * @param id the element's, unique on the page
   */
  public String large(String id) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" id="%s" class="figure tier-strip" width="%d" \
    height="%d" viewBox="0 0 %d %d" role="img" aria-label="%s">%s%s</svg>
    """
        .formatted(
            id,
            LARGE * cells.size(),
            LARGE + 18,
            LARGE * cells.size(),
            LARGE + 18,
            Xml.escape(name + ": " + label()),
            Patterns.defs(id),
            content(id));
  }

  /**
   * For a line of a table: letters alone.
   *
   * @param patterns id of a figure on the same page that defines the patterns, like {@link
   *     Patterns#svg}
   */
  public String small(String patterns) {
    var svg = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      svg.append(
          cell(patterns, cells.get(i), i * SMALL_WIDTH, SMALL_WIDTH, SMALL_HEIGHT, 12, false));
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="figure tier-strip-small" width="%d" \
    height="%d" viewBox="0 0 %d %d" role="img" aria-label="%s">%s</svg>
    """
        .formatted(
            SMALL_WIDTH * cells.size(),
            SMALL_HEIGHT,
            SMALL_WIDTH * cells.size(),
            SMALL_HEIGHT,
            Xml.escape(name + ": " + label()),
            svg);
  }

  /** For a file or a picture of its own. */
  public Figure figure() {
    return new Figure(
        "strip",
        "%s: tiers, %d to %d"
            .formatted(name, cells.getFirst().edition(), cells.getLast().edition()),
        LARGE * cells.size(),
        LARGE + 18,
        content("strip"),
        List.of(Palette.values()).stream()
            .filter(look -> cells.stream().anyMatch(cell -> cell.look() == look))
            .toList(),
        cells.stream().anyMatch(Cell::isDoubtful),
        Figure.Keys.LETTERS,
        "Published tiers of the Trafficking in Persons Report.");
  }

  private String content(String patterns) {
    var svg = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      svg.append(cell(patterns, cell, i * LARGE, LARGE - 2, LARGE - 2, 16, true));
      svg.append(
          text(
              "year",
              i * LARGE + LARGE / 2 - 1,
              LARGE + 11,
              11,
              "%02d".formatted(cell.edition() % 100)));
    }
    return svg.toString();
  }

  private static String cell(
      String patterns, Cell cell, int left, int width, int height, int size, boolean titled) {
    var svg = new StringBuilder(cell.isDoubtful() ? "<g class=\"doubtful\">" : "<g>");
    if (titled) {
      svg.append("<title>").append(Xml.escape(cell.label())).append("</title>");
    }
    svg.append(
        cell.look() == Palette.NOT_PLACED
            ? gap(left + width / 4.0, height / 2.0, width / 2)
            : box(patterns, cell.look(), left + .5, .5, width - 1, height - 1));
    String letter = cell.look().letter();
    if (!letter.isEmpty()) {
      svg.append(
          text(
              "letter letter-" + cell.look().cssClass(),
              left + width / 2,
              height / 2 + size / 3 + 1,
              cell.isDoubtful() ? size - 3 : size,
              letter + (cell.isDoubtful() ? "?" : "")));
    }
    return svg.append("</g>").toString();
  }

  /** The thin line of an edition that doesn't place the government. */
  static String gap(double left, double middle, int width) {
    return String.format(
        Locale.ROOT, "<path class=\"gap\" d=\"M%.1f %.1fh%d\"/>", left, middle, width);
  }

  /** A cell's box. Its letter tells tiers apart; only what isn't held needs its pattern. */
  static String box(String patterns, Palette look, double left, double top, int width, int height) {
    String fill =
        look == Palette.NOT_HELD
            ? "class=\"cell\" fill=\"url(#" + patterns + "-" + look.cssClass() + ")\""
            : "class=\"cell ground-" + look.cssClass() + "\"";
    return String.format(
        Locale.ROOT,
        "<rect %s x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\"/>",
        fill,
        left,
        top,
        width,
        height);
  }

  private static String text(String classes, int x, int y, int size, String words) {
    return "<text class=\"%s\" x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>"
        .formatted(classes, x, y, size, Xml.escape(words));
  }
}
