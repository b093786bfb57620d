package org.tierline.exchange.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tierline.narrative.Determination;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.Span;

/**
 * How what is read agrees with labels, by half of the set and kind of item.
 *
 * @param rows a half and a kind each
 * @param lacking labelled texts that weren't among the files
 */
public record LabelScore(List<Row> rows, List<String> lacking) {
  /** A place is met if both ends are within so many characters. */
  private static final int TOLERANCE = 3;

  /** What precision and recall of recommendations are to reach. */
  public static final double RECOMMENDATIONS_BAR = 0.98;

  /** What label files write of a fact that a text doesn't state. */
  private static final String UNSTATED = "unstated";

  /** The kind of the facts. */
  public static final String FACTS = "facts";

  /** The kind of the recommendations. */
  public static final String RECOMMENDATIONS = "recommendations";

  /** Copies. */
  public LabelScore {
    rows = List.copyOf(rows);
    lacking = List.copyOf(lacking);
  }

  /**
   * Counts of one kind in one half.
   *
   * @param right found and labelled
   * @param wrong found, but not labelled so
   * @param missed labelled, but not found
   */
  public record Row(String half, String kind, int documents, int right, int wrong, int missed) {
    /** The share of what was found that is right; 1 if nothing was found. */
    public double precision() {
      return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    /** The share of what is labelled that was found; 1 if nothing is labelled. */
    public double recall() {
      return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    /** The harmonic mean of the two. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** Whether the kind's bar is reached; there is none for facts. */
    public boolean reachesBar() {
      return !kind.equals(RECOMMENDATIONS)
          || (precision() >= RECOMMENDATIONS_BAR && recall() >= RECOMMENDATIONS_BAR);
    }

    /** Such as "0.985". */
    public static String written(double share) {
      return String.format(Locale.ROOT, "%.3f", share);
    }
  }

  /** Reads the files whose texts are labelled, and compares. */
  public static LabelScore of(Labels labels, List<NarrativeFile> files, NarrativeReader reader) {
    var byHash = new HashMap<String, NarrativeFile>();
    files.forEach(file -> byHash.put(file.sha256(), file));
    var counts = new TreeMap<String, Map<String, Count>>();
    var lacking = new ArrayList<String>();
    for (Labels.Document document : labels.documents()) {
      NarrativeFile file = byHash.get(document.sha256());
      if (file == null) {
        lacking.add(document.country());
        continue;
      }
      Narrative read = reader.read(file.text());
      var half = counts.computeIfAbsent(document.half(), name -> new TreeMap<>());
      facts(document, read, half.computeIfAbsent(FACTS, kind -> new Count()));
      document
          .recommendations()
          .ifPresent(
              wanted ->
                  places(
                      wanted,
                      read.recommendations(),
                      half.computeIfAbsent(RECOMMENDATIONS, kind -> new Count())));
    }
    var rows = new ArrayList<Row>();
    counts.forEach(
        (half, kinds) -> kinds.forEach((kind, count) -> rows.add(count.row(half, kind))));
    return new LabelScore(rows, lacking);
  }

  /** The counts of a row while they grow. */
  private static final class Count {
    private int documents;
    private int right;
    private int wrong;
    private int missed;

    Row row(String half, String kind) {
      return new Row(half, kind, documents, right, wrong, missed);
    }
  }

  private static void facts(Labels.Document document, Narrative read, Count count) {
    count.documents++;
    for (var matter : Determination.Matter.values()) {
      String wanted = document.facts().getOrDefault(matter.written(), UNSTATED);
      String found =
          read.determination()
              .find(matter)
              .map(stated -> stated.value() ? "yes" : "no")
              .orElse(UNSTATED);
      if (found.equals(wanted)) {
        count.right += found.equals(UNSTATED) ? 0 : 1;
      } else {
        count.wrong += found.equals(UNSTATED) ? 0 : 1;
        count.missed += wanted.equals(UNSTATED) ? 0 : 1;
      }
    }
  }

  private static void places(List<Span> wanted, List<Span> found, Count count) {
    count.documents++;
    var left = new ArrayList<>(found);
    for (Span want : wanted) {
      var alike = left.stream().filter(span -> isAlike(span, want)).findFirst();
      if (alike.isPresent()) {
        left.remove(alike.get());
        count.right++;
      } else {
        count.missed++;
      }
    }
    count.wrong += left.size();
  }

  private static boolean isAlike(Span a, Span b) {
    return Math.abs(a.start() - b.start()) <= TOLERANCE && Math.abs(a.end() - b.end()) <= TOLERANCE;
  }
}
