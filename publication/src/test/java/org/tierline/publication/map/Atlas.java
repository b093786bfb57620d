package org.tierline.publication.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Derives the geography that the product draws from the atlas as it was published: TopoJSON of
 * Natural Earth in; projected, simplified outlines by the record's codes out.
 *
 * <p>Arcs are simplified before they are joined to outlines, so that two neighbours keep one
 * border. M. Visvalingam, J. D. Whyatt, "Line generalisation by repeated elimination of points",
 * The Cartographic Journal 30(1), 1993.
 */
final class Atlas {
  /** Points whose triangle with their neighbours is smaller are left out, in square units. */
  private static final double SMALLEST_TRIANGLE = 0.3;

  /** Outlines of islands that are smaller are left out, in square units. */
  private static final double SMALLEST_ISLAND = 0.5;

  /** West of it, land is drawn at the right edge of the map. */
  private static final double EDGE = Sheet.CENTRAL_MERIDIAN - 180;

  private record Spot(double longitude, double latitude) {
    double x() {
      return Sheet.x(longitude, latitude);
    }

    double y() {
      return Sheet.y(latitude);
    }
  }

  /** A corner of an outline, in tenths of a unit. */
  private record Corner(int x, int y) {}

  private record Edge(Corner from, Corner to) {
    Edge reversed() {
      return new Edge(to, from);
    }
  }

  private final List<List<Spot>> arcs = new ArrayList<>();
  private final List<List<Spot>> simplified = new ArrayList<>();

  private Atlas(JsonNode arcs, JsonNode transform) {
    double scaleX = transform.get("scale").get(0).asDouble();
    double scaleY = transform.get("scale").get(1).asDouble();
    double left = transform.get("translate").get(0).asDouble();
    double bottom = transform.get("translate").get(1).asDouble();
    for (JsonNode arc : arcs) {
      var spots = new ArrayList<Spot>();
      int x = 0;
      int y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asInt();
        y += step.get(1).asInt();
        spots.add(new Spot(left + x * scaleX, bottom + y * scaleY));
      }
      List<Spot> whole = unbroken(spots);
      this.arcs.add(whole);
      simplified.add(simplify(whole));
    }
  }

  /** The text of the resource {@code geography.txt}. */
  static String geography() throws IOException {
    JsonNode topology = JsonMapper.shared().readTree(resource("countries-50m.json"));
    var atlas = new Atlas(topology.get("arcs"), topology.get("transform"));
    var text = new StringBuilder();
    atlas
        .shapes(topology)
        .forEach((code, parts) -> text.append(code).append('\t').append(atlas.row(parts)));
    return text.toString();
  }

  /**
   * The text of the resource {@code borders.txt}: who shares an arc of an outline with whom. Land
   * under no code has no border, nor has what lies apart from France over the sea.
   */
  static String borders() throws IOException {
    JsonNode topology = JsonMapper.shared().readTree(resource("countries-50m.json"));
    var atlas = new Atlas(topology.get("arcs"), topology.get("transform"));
    Map<Integer, TreeSet<String>> sides = new TreeMap<>();
    atlas
        .shapes(topology)
        .forEach(
            (code, parts) -> {
              for (JsonNode polygon : parts) {
                if (!code.equals("-") && !(code.equals("FRA") && atlas.isOverseas(polygon))) {
                  for (JsonNode ring : polygon) {
                    for (JsonNode index : ring) {
                      int arc = index.asInt();
                      sides.computeIfAbsent(arc < 0 ? ~arc : arc, _ -> new TreeSet<>()).add(code);
                    }
                  }
                }
              }
            });
    Map<String, TreeSet<String>> borders = new TreeMap<>();
    for (TreeSet<String> both : sides.values()) {
      for (String one : both) {
        for (String other : both) {
          if (!one.equals(other)) {
            borders.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
          }
        }
      }
    }
    var text = new StringBuilder();
    borders.forEach(
        (code, others) ->
            text.append(code).append('\t').append(String.join(" ", others)).append('\n'));
    return text.toString();
  }

  /** The polygons under each code; "-" for land under none. */
  private Map<String, List<JsonNode>> shapes(JsonNode topology) throws IOException {
    Map<String, String> codes = codes();
    Map<String, List<JsonNode>> shapes = new TreeMap<>();
    for (JsonNode shape : topology.get("objects").get("countries").get("geometries")) {
      String name = shape.get("properties").get("name").asString();
      if (name.equals("Antarctica")) {
        continue;
      }
      String code = codes.get(name);
      if (code == null) {
        throw new IllegalStateException("codes.csv has no row for \"" + name + "\"");
      }
      boolean one = shape.get("type").asString().equals("Polygon");
      for (JsonNode polygon : one ? List.of(shape.get("arcs")) : shape.get("arcs")) {
        String entry = isCrimea(polygon) ? "UKR" : code.isEmpty() ? "-" : code;
        shapes.computeIfAbsent(entry, _ -> new ArrayList<>()).add(polygon);
      }
    }
    return shapes;
  }

  /** Whether a polygon of France lies beyond the Atlantic: French Guiana and islands. */
  private boolean isOverseas(JsonNode polygon) {
    return ring(polygon.get(0), arcs).stream().allMatch(spot -> spot.longitude() < -20);
  }

  /**
   * Whether a polygon is the Crimean peninsula. The atlas draws who holds land; the map shows under
   * whose entry the reports treat it, and that is Ukraine's.
   */
  private boolean isCrimea(JsonNode polygon) {
    return ring(polygon.get(0), arcs).stream()
        .allMatch(
            spot ->
                spot.longitude() > 32.3
                    && spot.longitude() < 36.8
                    && spot.latitude() > 44.2
                    && spot.latitude() < 46.3);
  }

  private static Map<String, String> codes() throws IOException {
    var codes = new LinkedHashMap<String, String>();
    for (String line : resource("codes.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      codes.put(cells[0], cells[2]);
    }
    return codes;
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = Atlas.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IOException("no resource " + name + " beside " + Atlas.class);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Place of the label, area of the largest part, and outlines of a government's polygons. */
  private String row(List<JsonNode> polygons) {
    var edges = new HashSet<Edge>();
    List<Spot> main = List.of();
    for (JsonNode polygon : polygons) {
      List<Spot> outer = inPlace(ring(polygon.get(0), arcs));
      if (main.isEmpty() || size(outer) > size(main)) {
        main = outer;
      }
      for (JsonNode ring : polygon) {
        add(edges, corners(inPlace(ring(ring, simplified))));
      }
    }
    double[] middle = middle(main);
    return String.format(
        Locale.ROOT,
        "%.1f\t%.1f\t%.2f\t%s%n",
        middle[0],
        middle[1],
        size(main),
        path(outlines(edges)));
  }

  /** A ring's arcs joined; the first spot is not repeated at the end. */
  private static List<Spot> ring(JsonNode indices, List<List<Spot>> arcs) {
    var ring = new ArrayList<Spot>();
    for (JsonNode index : indices) {
      int number = index.asInt();
      List<Spot> arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
      ring.addAll(arc.subList(0, arc.size() - 1));
    }
    return unbroken(ring);
  }

  /** The atlas jumps from 180° E to 180° W; here longitudes run on. */
  private static List<Spot> unbroken(List<Spot> spots) {
    var result = new ArrayList<Spot>();
    double turns = 0;
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (i > 0) {
        double step = spot.longitude() - spots.get(i - 1).longitude();
        turns += step > 180 ? -360 : step < -180 ? 360 : 0;
      }
      result.add(new Spot(spot.longitude() + turns, spot.latitude()));
    }
    return result;
  }

  /** A ring as a whole on the side of the map where its middle is. */
  private static List<Spot> inPlace(List<Spot> ring) {
    double middle = ring.stream().mapToDouble(Spot::longitude).average().orElse(0);
    double turn = middle < EDGE ? 360 : middle >= EDGE + 360 ? -360 : 0;
    return ring.stream().map(spot -> new Spot(spot.longitude() + turn, spot.latitude())).toList();
  }

  private static List<Corner> corners(List<Spot> ring) {
    var corners = new ArrayList<Corner>();
    for (Spot spot : ring) {
      var corner = new Corner((int) Math.round(spot.x() * 10), (int) Math.round(spot.y() * 10));
      if (corners.isEmpty() || !corners.getLast().equals(corner)) {
        corners.add(corner);
      }
    }
    return corners;
  }

  /** Adds a ring's edges; an edge met in both directions is inside, and goes. */
  private static void add(Set<Edge> edges, List<Corner> ring) {
    for (int i = 0; i < ring.size(); i++) {
      var edge = new Edge(ring.get(i), ring.get((i + 1) % ring.size()));
      if (!edge.from().equals(edge.to()) && !edges.remove(edge.reversed())) {
        edges.add(edge);
      }
    }
  }

  /** Edges chained to closed outlines, largest first. */
  private static List<List<Corner>> outlines(Set<Edge> edges) {
    Comparator<Corner> order = Comparator.comparingInt(Corner::x).thenComparingInt(Corner::y);
    var next = new TreeMap<Corner, ArrayDeque<Corner>>(order);
    edges.stream()
        .sorted(Comparator.comparing(Edge::from, order).thenComparing(Edge::to, order))
        .forEach(edge -> next.computeIfAbsent(edge.from(), _ -> new ArrayDeque<>()).add(edge.to()));
    var outlines = new ArrayList<List<Corner>>();
    while (!next.isEmpty()) {
      var outline = new ArrayList<Corner>();
      Corner at = next.firstKey();
      while (next.containsKey(at)) {
        outline.add(at);
        ArrayDeque<Corner> ways = next.get(at);
        Corner to = ways.removeFirst();
        if (ways.isEmpty()) {
          next.remove(at);
        }
        at = to;
      }
      outlines.add(outline);
    }
    outlines.sort(Comparator.comparingDouble((List<Corner> outline) -> area(outline)).reversed());
    return outlines;
  }

  private static String path(List<List<Corner>> outlines) {
    var path = new StringBuilder();
    for (List<Corner> outline : outlines) {
      if (outline.size() < 3
          || area(outline) == 0
          || (!path.isEmpty() && area(outline) < SMALLEST_ISLAND * 100)) {
        continue;
      }
      path.append('M');
      Corner before = new Corner(0, 0);
      for (Corner corner : outline) {
        path.append(before.equals(new Corner(0, 0)) ? "" : " ")
            .append(corner.x() - before.x())
            .append(' ')
            .append(corner.y() - before.y());
        before = corner;
      }
    }
    return path.toString();
  }

  /** In square tenths. */
  private static double area(List<Corner> ring) {
    long twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Corner a = ring.get(i);
      Corner b = ring.get((i + 1) % ring.size());
      twice += (long) a.x() * b.y() - (long) b.x() * a.y();
    }
    return Math.abs(twice) / 2.0;
  }

  private static double size(List<Spot> ring) {
    return Math.abs(sums(ring)[2]) / 2;
  }

  /** The centre of gravity. */
  private static double[] middle(List<Spot> ring) {
    double[] sums = sums(ring);
    if (Math.abs(sums[2]) < 1e-9) {
      return new double[] {ring.getFirst().x(), ring.getFirst().y()};
    }
    return new double[] {
      ring.getFirst().x() + sums[0] / (3 * sums[2]), ring.getFirst().y() + sums[1] / (3 * sums[2])
    };
  }

  private static double[] sums(List<Spot> ring) {
    double[] sums = new double[3];
    double x0 = ring.getFirst().x();
    double y0 = ring.getFirst().y();
    for (int i = 0; i < ring.size(); i++) {
      Spot a = ring.get(i);
      Spot b = ring.get((i + 1) % ring.size());
      double cross = (a.x() - x0) * (b.y() - y0) - (b.x() - x0) * (a.y() - y0);
      sums[0] += (a.x() + b.x() - 2 * x0) * cross;
      sums[1] += (a.y() + b.y() - 2 * y0) * cross;
      sums[2] += cross;
    }
    return sums;
  }

  private record Candidate(double triangle, int index, int left, int right) {}

  /** Leaves out the points that matter least; both ends stay. */
  private static List<Spot> simplify(List<Spot> arc) {
    int count = arc.size();
    var left = new int[count];
    var right = new int[count];
    var gone = new boolean[count];
    var queue =
        new PriorityQueue<Candidate>(
            Comparator.comparingDouble(Candidate::triangle).thenComparingInt(Candidate::index));
    for (int i = 0; i < count; i++) {
      left[i] = i - 1;
      right[i] = i + 1;
      if (i > 0 && i < count - 1) {
        queue.add(candidate(arc, i, i - 1, i + 1));
      }
    }
    // A closed arc keeps a triangle.
    int keep = arc.getFirst().equals(arc.getLast()) ? 4 : 2;
    int kept = count;
    while (!queue.isEmpty() && kept > keep) {
      Candidate least = queue.poll();
      int i = least.index();
      if (gone[i] || left[i] != least.left() || right[i] != least.right()) {
        continue;
      }
      if (least.triangle() >= SMALLEST_TRIANGLE) {
        break;
      }
      gone[i] = true;
      kept--;
      left[right[i]] = left[i];
      right[left[i]] = right[i];
      for (int side : List.of(left[i], right[i])) {
        if (side > 0 && side < count - 1) {
          queue.add(candidate(arc, side, left[side], right[side]));
        }
      }
    }
    var result = new ArrayList<Spot>();
    for (int i = 0; i < count; i++) {
      if (!gone[i]) {
        result.add(arc.get(i));
      }
    }
    return result;
  }

  private static Candidate candidate(List<Spot> arc, int index, int left, int right) {
    Spot a = arc.get(left);
    Spot b = arc.get(index);
    Spot c = arc.get(right);
    double triangle =
        Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y())) / 2;
    return new Candidate(triangle, index, left, right);
  }
}
