package org.tierline.exchange.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.exchange.narrative.Labels.Label;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.statistic.Statistic;

/**
 * How what is read agrees with labels, by half of the set and measure.
 *
 * @param rows a half and a measure each
 * @param lacking labelled texts that weren't among the files
 */
public record LabelScore(List<Row> rows, List<String> lacking) {
  /** A recommendation's place is met if both ends are within so many characters. */
  private static final int TOLERANCE = 3;

  /** What label files write of a fact that a text doesn't state. */
  private static final String UNSTATED = "unstated";

  /** Copies. */
  public LabelScore {
    rows = List.copyOf(rows);
    lacking = List.copyOf(lacking);
  }

  /** What is compared, and the bar it is to reach, if there is one. */
  public enum Measure {
    /** A fact and its value. */
    FACTS("facts", 0, 0),
    /** The place of an item. */
    RECOMMENDATIONS("recommendations", 0.98, 0),
    /** An indicium of an item at its place. */
    RECOMMENDATION_INDICIA("recommendations, indicia", 0, 0),
    /** A group that an item at its place protects. */
    RECOMMENDATION_PROTECTS("recommendations, protects", 0, 0),
    /** A reason's place and direction. */
    REASONS("reasons", 0, 0),
    /** An indicium of a reason; those of a reason that isn't found are missed. */
    REASON_INDICIA("reasons, indicia", 0, 0.80),
    /** A number, or that none was reported, with what it counts, at its place. */
    STATISTICS("statistics", 0, 0.90),
    /** The same with unit, exploitation and period. */
    STATISTICS_IN_FULL("statistics, in full", 0, 0),
    /** That no number was reported, alone. */
    NOT_REPORTED("statistics, not reported", 0, 0),
    /** A form of a profile. */
    FORMS("forms", 0, 0.85),
    FORM_SECTORS("forms, sectors", 0, 0),
    FORM_VICTIMS("forms, victims", 0, 0);

    private final String written;
    private final double leastOfBoth;
    private final double leastF1;

    Measure(String written, double leastOfBoth, double leastF1) {
      this.written = written;
      this.leastOfBoth = leastOfBoth;
      this.leastF1 = leastF1;
    }

    /** As a table writes it. */
    public String written() {
      return written;
    }

    /** The bar in words, such as "F1 0.80"; empty if there is none. */
    public String bar() {
      return leastF1 > 0
          ? "F1 " + decimal(leastF1, 2)
          : leastOfBoth > 0 ? decimal(leastOfBoth, 2) + " in precision and recall" : "";
    }
  }

  /**
   * Counts of one measure in one half.
   *
   * @param right found and labelled
   * @param wrong found, but not labelled so
   * @param missed labelled, but not found
   */
  public record Row(String half, Measure measure, int documents, int right, int wrong, int missed) {
    /** The share of what was found that is right; 1 if nothing was found. */
    public double precision() {
      return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    /** The share of what is labelled that was found; 1 if nothing is labelled. */
    public double recall() {
      return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    /** The harmonic mean of the two; 1 if there was nothing to find and nothing was found. */
    public double f1() {
      return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** Whether the measure's bar, if it has one, is reached. */
    public boolean reachesBar() {
      return f1() >= measure.leastF1
          && precision() >= measure.leastOfBoth
          && recall() >= measure.leastOfBoth;
    }

    /** Such as "0.985". */
    public static String written(double share) {
      return decimal(share, 3);
    }
  }

  private static String decimal(double share, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", share);
  }

  /** Reads the files whose texts are labelled, and compares. */
  public static LabelScore of(Labels labels, List<NarrativeFile> files, NarrativeReader reader) {
    var byHash = new HashMap<String, NarrativeFile>();
    files.forEach(file -> byHash.put(file.sha256(), file));
    var halves = new TreeMap<String, Half>();
    var lacking = new ArrayList<String>();
    for (Labels.Document document : labels.documents()) {
      NarrativeFile file = byHash.get(document.sha256());
      if (file == null) {
        lacking.add(document.country());
      } else {
        halves
            .computeIfAbsent(document.half(), name -> new Half())
            .compare(document, reader.read(file.text()));
      }
    }
    var rows = new ArrayList<Row>();
    halves.forEach(
        (name, half) ->
            half.measures.forEach(
                (measure, counted) ->
                    rows.add(
                        new Row(
                            name,
                            measure,
                            counted.documents(),
                            counted.right(),
                            counted.wrong(),
                            counted.missed()))));
    return new LabelScore(rows, lacking);
  }

  /** The agreement of one half while its texts are compared. */
  private static final class Half {
    private final Map<Measure, Agreement> measures = new EnumMap<>(Measure.class);

    private Agreement of(Measure measure) {
      return measures.computeIfAbsent(measure, each -> new Agreement());
    }

    void compare(Labels.Document document, Narrative read) {
      document
          .labels()
          .forEach(
              (kind, labels) -> {
                switch (kind) {
                  case FACTS -> facts(labels, read);
                  case RECOMMENDATIONS -> recommendations(labels, read.recommendations());
                  case REASONS -> reasons(labels, read.reasons());
                  case STATISTICS -> statistics(labels, read.statistics());
                  case FORMS -> forms(labels, read.forms());
                }
              });
    }

    private void facts(List<Label> labels, Narrative read) {
      var stated = new TreeSet<String>();
      for (var matter : Determination.Matter.values()) {
        read.determination()
            .find(matter)
            .ifPresent(found -> stated.add(matter.written() + (found.value() ? "=yes" : "=no")));
      }
      var wanted =
          labels.stream()
              .filter(label -> !label.cell("value").equals(UNSTATED))
              .map(label -> label.cell("fact") + "=" + label.cell("value"))
              .collect(Collectors.toSet());
      Agreement counted = of(Measure.FACTS);
      counted.document();
      counted.values(stated, wanted);
    }

    private void recommendations(List<Label> labels, List<Recommendation> found) {
      var met =
          of(Measure.RECOMMENDATIONS)
              .things(
                  found, labels, (each, label) -> Agreement.isAt(each.place(), label, TOLERANCE));
      Agreement indicia = of(Measure.RECOMMENDATION_INDICIA);
      Agreement protects = of(Measure.RECOMMENDATION_PROTECTS);
      indicia.document();
      protects.document();
      for (var pair : met) {
        indicia.values(written(pair.found().indicia(), Enum::name), pair.label().values("indicia"));
        protects.values(
            written(pair.found().protects(), Protected::written), pair.label().values("protects"));
      }
    }

    private void reasons(List<Label> labels, List<KeyReason> found) {
      var met =
          of(Measure.REASONS)
              .things(
                  found,
                  labels,
                  (each, label) ->
                      Agreement.touches(each.place(), label)
                          && each.direction().written().equals(label.cell("direction")));
      Agreement indicia = of(Measure.REASON_INDICIA);
      indicia.document();
      var unmet = new ArrayList<>(found);
      var missed = new ArrayList<>(labels);
      for (var pair : met) {
        unmet.remove(pair.found());
        missed.remove(pair.label());
        indicia.values(written(pair.found().indicia(), Enum::name), pair.label().values("indicia"));
      }
      unmet.forEach(each -> indicia.values(written(each.indicia(), Enum::name), Set.of()));
      missed.forEach(label -> indicia.values(Set.of(), label.values("indicia")));
    }

    private void statistics(List<Label> labels, List<Statistic> found) {
      of(Measure.STATISTICS).things(found, labels, Half::isSameNumber);
      of(Measure.STATISTICS_IN_FULL)
          .things(
              found,
              labels,
              (each, label) ->
                  isSameNumber(each, label)
                      && each.unit().equals(label.cell("unit"))
                      && each.exploitation().written().equals(label.cell("exploitation"))
                      && each.period().written().equals(label.cell("period")));
      of(Measure.NOT_REPORTED)
          .things(
              found.stream().filter(Statistic::isNotReported).toList(),
              labels.stream().filter(Half::isNotReported).toList(),
              Half::isSameNumber);
    }

    private static boolean isNotReported(Label label) {
      return label.cell("number").equals("notReported");
    }

    private static boolean isSameNumber(Statistic found, Label label) {
      return found.what().written().equals(label.cell("what"))
          && Agreement.touches(found.place(), label)
          && (isNotReported(label)
              ? found.isNotReported()
              : found
                  .number()
                  .filter(number -> number.compareTo(new BigDecimal(label.cell("number"))) == 0)
                  .isPresent());
    }

    private void forms(List<Label> labels, List<Form> found) {
      var met =
          of(Measure.FORMS)
              .things(
                  found, labels, (each, label) -> each.kind().written().equals(label.cell("form")));
      Agreement sectors = of(Measure.FORM_SECTORS);
      Agreement victims = of(Measure.FORM_VICTIMS);
      sectors.document();
      victims.document();
      for (var pair : met) {
        sectors.values(
            written(pair.found().sectors(), Form.Sector::written), pair.label().values("sectors"));
        victims.values(
            written(pair.found().victims(), Form.Group::written), pair.label().values("victims"));
      }
    }

    private static <E> Set<String> written(Collection<E> values, Function<E, String> write) {
      return values.stream().map(write).collect(Collectors.toSet());
    }
  }
}
