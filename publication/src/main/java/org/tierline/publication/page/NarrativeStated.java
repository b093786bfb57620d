package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.exchange.narrative.tables.RecordedNarrative;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.recommendation.Actor;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Span;
import org.tierline.publication.frame.Published;

/**
 * What is on record of a narrative: values and places in a document that isn't part of Tierline, no
 * sentences.
 *
 * @param address where the document may be had
 * @param sha256 of its text: places count in that text alone
 * @param reasonsFor the indicia that its key reasons for the government bear on, a line each
 * @param reasonsAgainst the same of those against it
 * @param asked what it asks for, the main things first
 * @param numbers what it reports
 * @param figures what it counts of prosecutions, convictions and victims; empty if too few
 * @param forms the forms of trafficking in its profile
 */
public record NarrativeStated(
    int edition,
    String address,
    String sha256,
    List<Item> reasonsFor,
    List<Item> reasonsAgainst,
    List<Item> asked,
    List<Reported> numbers,
    Optional<NarrativeFigures> figures,
    List<String> forms) {

  /**
   * One thing said.
   *
   * @param words what it bears on, in the law's terms
   * @param place first character and first after it, in the document's text
   */
  public record Item(String words, String place) {}

  /**
   * A number reported.
   *
   * @param value as the text gives it; "not reported" if it says so
   * @param before the figure that it is compared with; empty text if there is none
   */
  public record Reported(String what, String value, String of, String before, String place) {}

  static NarrativeStated of(Published published, RecordedNarrative recorded) {
    Narrative read = recorded.narrative();
    return new NarrativeStated(
        recorded.edition(),
        recorded.address(),
        recorded.sha256(),
        reasons(read, true),
        reasons(read, false),
        read.recommendations().stream()
            .map(
                asked -> {
                  var words = new ArrayList<String>();
                  words.add(indicia(asked.indicia()));
                  if (!asked.actors().isEmpty()) {
                    words.add(
                        "by "
                            + String.join(
                                ", ",
                                asked.actors().stream()
                                    .map(
                                        each ->
                                            each == Actor.OTHER
                                                ? "another body"
                                                : each == Actor.NGOS
                                                    ? "civil society"
                                                    : plain(each.written()))
                                    .toList()));
                  }
                  if (!asked.protects().isEmpty()) {
                    words.add(
                        "for "
                            + String.join(
                                ", ",
                                asked.protects().stream()
                                    .map(
                                        each ->
                                            each == Protected.OTHER
                                                ? "others"
                                                : plain(each.written()))
                                    .toList()));
                  }
                  return new Item(String.join(", ", words), place(asked.place()));
                })
            .toList(),
        numbers(read.statistics()),
        NarrativeFigures.of(recorded.edition(), read.statistics()),
        read.forms().stream()
            .map(
                form ->
                    plain(form.kind().written())
                        + (form.sectors().isEmpty()
                            ? ""
                            : " in "
                                + String.join(
                                    ", ",
                                    form.sectors().stream()
                                        .map(each -> plain(each.written()))
                                        .toList())))
            .toList());
  }

  private static List<Item> reasons(Narrative read, boolean infavour) {
    return read.reasons().stream()
        .filter(reason -> reason.direction().written().equals(infavour ? "for" : "against"))
        .map(reason -> new Item(indicia(reason.indicia()), place(reason.place())))
        .toList();
  }

  private static String indicia(Iterable<Indicium> indicia) {
    var words = new ArrayList<String>();
    for (Indicium indicium : indicia) {
      words.add(indicium.title());
    }
    return words.isEmpty() ? "something no indicium names" : String.join("; ", words);
  }

  private static List<Reported> numbers(List<Statistic> statistics) {
    var numbers = new ArrayList<Reported>();
    for (Statistic.What what : Statistic.What.values()) {
      for (Statistic statistic : statistics) {
        if (statistic.what() == what && statistic.period() == Statistic.Period.CURRENT) {
          Optional<String> before = before(statistic, statistics).map(NarrativeStated::value);
          numbers.add(
              new Reported(
                  what.written(),
                  value(statistic),
                  of(statistic),
                  before.orElse(""),
                  place(statistic.place())));
        }
      }
    }
    return numbers;
  }

  /** "persons (sex)": what is counted, and of which exploitation. */
  static String of(Statistic statistic) {
    return statistic.unit()
        + (statistic.exploitation() == Statistic.Exploitation.UNSTATED
            ? ""
            : " (" + statistic.exploitation().written() + ")");
  }

  /** The figure that another is compared with. */
  static Optional<Statistic> before(Statistic statistic, List<Statistic> statistics) {
    return statistic
        .comparedWith()
        .flatMap(
            place ->
                statistics.stream()
                    .filter(
                        other -> other.what() == statistic.what() && other.place().equals(place))
                    .findFirst());
  }

  private static String value(Statistic statistic) {
    return statistic
        .number()
        .map(number -> String.format(Locale.ROOT, "%,.0f", number))
        .orElse("not reported");
  }

  private static String plain(String written) {
    return written.replace('-', ' ');
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }
}
