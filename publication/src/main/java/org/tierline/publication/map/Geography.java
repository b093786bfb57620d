package org.tierline.publication.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of governments, and where dots stand for those too small to see. From Natural Earth;
 * derived by {@code GeographyTest}.
 *
 * @param areas by code, "-" for land that is no government's of the record
 * @param dots by code, where a dot stands away from its place
 */
record Geography(Map<String, Area> areas, Map<String, Place> dots) {

  /** A place on the sheet, in units. */
  record Place(double x, double y) {}

  /**
   * One government's outlines.
   *
   * @param middle of the largest part
   * @param size of the largest part, in square units
   * @param path SVG path data in units; empty text where nothing is large enough to draw
   */
  record Area(Place middle, double size, String path) {}

  private static final Geography BUILT_IN = read();

  /** The outlines that come with the product. */
  static Geography builtIn() {
    return BUILT_IN;
  }

  Optional<Area> area(String code) {
    return Optional.ofNullable(areas.get(code));
  }

  private static Geography read() {
    var areas = new LinkedHashMap<String, Area>();
    for (String line : lines("geography.txt")) {
      String[] cells = line.split("\t", -1);
      areas.put(
          cells[0],
          new Area(
              new Place(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
              Double.parseDouble(cells[3]),
              path(cells[4])));
    }
    var dots = new LinkedHashMap<String, Place>();
    List<String> rows = lines("dots.csv");
    for (String line : rows.subList(1, rows.size())) {
      String[] cells = line.split(",", -1);
      dots.put(cells[0], new Place(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
    }
    return new Geography(areas, dots);
  }

  /** The resource's steps in tenths of a unit as path data: each ring starts from the corner. */
  private static String path(String rings) {
    var path = new StringBuilder();
    for (String ring : rings.split("M", -1)) {
      if (ring.isEmpty()) {
        continue;
      }
      String[] steps = ring.split(" ", -1);
      path.append('M');
      for (int i = 0; i < steps.length; i++) {
        String step = tenths(Integer.parseInt(steps[i]));
        boolean first = i == 0 || i == 2;
        path.append(i == 2 ? "l" : first || step.startsWith("-") ? "" : " ").append(step);
      }
      path.append('z');
    }
    return path.toString();
  }

  /** "-.3", "12", "4.5". */
  private static String tenths(int tenths) {
    int whole = Math.abs(tenths) / 10;
    int rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "")
        + (whole == 0 && rest != 0 ? "" : whole)
        + (rest == 0 ? "" : "." + rest);
  }

  static List<String> lines(String name) {
    try (InputStream bytes = Geography.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the program");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the resource " + name, e);
    }
  }
}
