package org.tierline.publication.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who borders whom by land, as the map's geography draws it: those that share a stretch of outline.
 * It implies no position on any border. Derived by {@code GeographyTest}.
 */
public final class Borders {
  private static final Map<String, List<String>> BY_CODE = read();

  private Borders() {}

  /** The codes of those that border a government by land, from A to Z; none for an island. */
  public static List<String> of(String code) {
    return BY_CODE.getOrDefault(code, List.of());
  }

  private static Map<String, List<String>> read() {
    var borders = new LinkedHashMap<String, List<String>>();
    for (String line : Geography.lines("borders.txt")) {
      String[] cells = line.split("\t", -1);
      borders.put(cells[0], List.of(cells[1].split(" ", -1)));
    }
    return borders;
  }
}
