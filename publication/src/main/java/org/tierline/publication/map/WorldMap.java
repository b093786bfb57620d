package org.tierline.publication.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.chart.Figure;
import org.tierline.publication.chart.FigureStyle;
import org.tierline.publication.chart.Palette;
import org.tierline.publication.chart.Patterns;
import org.tierline.publication.chart.Xml;
import org.tierline.publication.map.Geography.Area;
import org.tierline.publication.map.Geography.Place;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RecordHistory;

/**
 * The governments of one edition on a map of the world. It says published tiers only: what Tierline
 * derives never colours it. Its lines imply no position on any border or status.
 *
 * <p>Outlines come first and small governments with their dots after them, each from A to Z, which
 * is the order of the keyboard too. A dot's target is {@value #TARGET} units across; a page shows
 * the map at least {@value Sheet#WIDTH} CSS pixels wide, or lets it scroll, so that it stays 24
 * pixels.
 *
 * @param title of the whole, like "The 2025 edition by tier"
 * @param cells one for each government shown, from A to Z
 */
public record WorldMap(String title, List<Cell> cells) {
  /** Across a dot's target, in units. */
  static final int TARGET = 24;

  /** Smaller outlines have a target of their own, in square units. */
  private static final double SMALL = 13;

  /** Smaller outlines are drawn as a dot, in square units. */
  private static final double TOO_SMALL_TO_SEE = 4;

  private static final double DOT = 3.2;

  /**
   * A government on the map.
   *
   * @param code its code in the record
   * @param name as people know it
   * @param doubt why its tier isn't certain, in a few words; empty text if a document shows it
   */
  public record Cell(String code, String name, Palette look, String doubt) {

    /** Whether no document shows the tier. */
    public boolean isDoubtful() {
      return !doubt.isEmpty();
    }

    /** "South Korea: Tier 1", "Tuvalu: Tier 2 ? (inferred, no document of its own)". */
    public String label() {
      return name + ": " + look.words() + (isDoubtful() ? " ? (" + doubt + ")" : "");
    }
  }

  /** Copies. */
  public WorldMap {
    cells = List.copyOf(cells);
  }

  /**
   * The map of an edition: all it places, and the outlines of governments that the record knows and
   * it doesn't place.
   */
  public static WorldMap of(PublicRecord record, int edition) {
    var cells = new ArrayList<Cell>();
    Set<String> drawn = new HashSet<>();
    boolean southSudanApart = record.find("SSD", edition).isPresent();
    for (Placement placement : record.placements(edition)) {
      drawn.addAll(parts(placement.country(), southSudanApart));
    }
    for (Country country :
        record.countries().stream().sorted(Comparator.comparing(Country::sortName)).toList()) {
      Optional<Placement> placement = record.find(country.code(), edition);
      if (placement.isPresent()) {
        cells.add(cell(country, placement.get()));
      } else if (!drawn.contains(country.code())
          && Geography.builtIn().area(country.code()).filter(a -> a.size() >= SMALL).isPresent()) {
        boolean placedBefore =
            record.history(country.code()).stream().anyMatch(one -> one.edition() < edition);
        cells.add(
            new Cell(
                country.code(),
                country.officialName(),
                RecordHistory.lacks(record, edition, placedBefore)
                    ? Palette.NOT_HELD
                    : Palette.NOT_PLACED,
                ""));
      }
    }
    return new WorldMap("The " + edition + " edition by tier", cells);
  }

  private static Cell cell(Country country, Placement placement) {
    var grade = placement.basis().grade();
    return new Cell(
        country.code(),
        country.officialName(),
        Palette.of(placement.tier()),
        grade.isDocumented() ? "" : Wording.grade(grade));
  }

  /** The codes of today's outlines that a government covered. */
  private static List<String> parts(String code, boolean southSudanApart) {
    return switch (code) {
      case "SCG" -> List.of("SCG", "SRB", "MNE");
      case "ANT" -> List.of("ANT", "CUW");
      case "SDN" -> southSudanApart ? List.of("SDN") : List.of("SDN", "SSD");
      default -> List.of(code);
    };
  }

  /**
   * For a page: an {@code svg} element without styles, coloured by {@link FigureStyle#css()}.
   *
   * @param id the element's, unique on the page; the ids inside begin with it
   * @param link from a code to its page; empty text for none
   */
  public String forPage(String id, UnaryOperator<String> link) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" id="%s" class="figure world-map" viewBox="0 0 %d %d" \
    role="group" aria-labelledby="%s-title"><title id="%s-title">%s</title>%s%s</svg>
    """
        .formatted(
            id,
            Sheet.WIDTH,
            Sheet.HEIGHT,
            id,
            id,
            Xml.escape(title),
            Patterns.defs(id),
            body(id, link));
  }

  /** For a file or a picture of its own, without links. */
  public Figure figure() {
    return new Figure(
        "map",
        title,
        Sheet.WIDTH,
        Sheet.HEIGHT,
        body("map", _ -> ""),
        List.of(Palette.values()).stream()
            .filter(look -> cells.stream().anyMatch(cell -> cell.look() == look))
            .toList(),
        cells.stream().anyMatch(Cell::isDoubtful),
        Figure.Keys.PATTERNS,
        "The map's lines imply no position.");
  }

  private String body(String id, UnaryOperator<String> link) {
    var outlines = new StringBuilder();
    var dots = new StringBuilder();
    Set<String> drawn = new HashSet<>();
    boolean southSudanApart = cells.stream().anyMatch(one -> one.code().equals("SSD"));
    for (Cell cell : cells) {
      var shape = shape(cell.code(), southSudanApart);
      drawn.addAll(shape.parts());
      (shape.small() ? dots : outlines).append(element(id, cell, shape, link.apply(cell.code())));
    }
    var rest = new StringBuilder();
    Geography.builtIn()
        .areas()
        .forEach((code, area) -> rest.append(drawn.contains(code) ? "" : area.path()));
    return """
    <path class="not-placed area" d="%s"/>
    <g>
    %s</g>
    <g>
    %s</g>
    """
        .formatted(rest, outlines, dots);
  }

  private record Shape(List<String> parts, String path, double size, Place middle, Place dot) {
    boolean small() {
      return size < SMALL;
    }
  }

  private static Shape shape(String code, boolean southSudanApart) {
    List<String> parts = parts(code, southSudanApart);
    Geography geography = Geography.builtIn();
    var path = new StringBuilder();
    Area largest = new Area(new Place(0, 0), 0, "");
    String named = code;
    for (String part : parts) {
      Optional<Area> area = geography.area(part);
      if (area.isPresent()) {
        path.append(area.get().path());
        if (area.get().size() > largest.size()) {
          largest = area.get();
          named = part;
        }
      }
    }
    Place dot = Optional.ofNullable(geography.dots().get(named)).orElse(largest.middle());
    return new Shape(
        parts, path.toString(), largest.size(), largest.size() == 0 ? dot : largest.middle(), dot);
  }

  private static String element(String id, Cell cell, Shape shape, String link) {
    String tag = link.isEmpty() ? "g" : "a";
    String label = Xml.escape(cell.label());
    var svg = new StringBuilder("<" + tag + " id=\"" + id + "-" + cell.code() + "\" ");
    if (!link.isEmpty()) {
      svg.append("href=\"").append(Xml.escape(link)).append("\" ");
    }
    svg.append(Patterns.attributes(id, cell.look(), cell.isDoubtful()));
    svg.append(link.isEmpty() ? " role=\"img\"" : "").append(" aria-label=\"").append(label);
    svg.append("\"><title>").append(label).append("</title>");
    if (!shape.path().isEmpty()) {
      svg.append("<path class=\"area\" d=\"").append(shape.path()).append("\"/>");
    }
    if (shape.small()) {
      svg.append(marks(shape));
    }
    return svg.append("</").append(tag).append(">\n").toString();
  }

  /** The target of a small government, its dot, and the line from the dot to its place. */
  private static String marks(Shape shape) {
    Place dot = shape.dot();
    String at = String.format(Locale.ROOT, "cx=\"%.1f\" cy=\"%.1f\"", dot.x(), dot.y());
    String target = "<circle class=\"hit\" %s r=\"%d\"/>".formatted(at, TARGET / 2);
    if (shape.size() >= TOO_SMALL_TO_SEE) {
      return target;
    }
    double dx = shape.middle().x() - dot.x();
    double dy = shape.middle().y() - dot.y();
    String leader =
        Math.hypot(dx, dy) <= DOT
            ? ""
            : String.format(
                Locale.ROOT,
                "<path class=\"leader\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
                dot.x(),
                dot.y(),
                shape.middle().x(),
                shape.middle().y());
    return target + leader + "<circle class=\"dot\" %s r=\"%s\"/>".formatted(at, DOT);
  }
}
