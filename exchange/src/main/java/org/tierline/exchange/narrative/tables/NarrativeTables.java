package org.tierline.exchange.narrative.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.Perpetrator;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Actor;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.Span;

/** The tables that narratives are recorded in, as they are written. */
final class NarrativeTables {
  /** What stands for a number that the text says was not reported. */
  static final String NOT_REPORTED = "notReported";

  static final NarrativeTable NARRATIVES =
      new NarrativeTable(
          "narratives.csv",
          List.of(
              "address",
              "sha256",
              "characters",
              "start",
              "end",
              "name",
              "tierLine",
              "tierLineStart",
              "tierLineEnd",
              "tier",
              "movement",
              "from",
              "consecutiveYears",
              "tierStart",
              "tierEnd"),
          NarrativeTables::narrative);

  static final NarrativeTable DETERMINATIONS =
      table(
          "determinations.csv",
          List.of("matter", "value"),
          each -> List.copyOf(each.determination().findings().entrySet()),
          each -> each.getValue().place(),
          each -> List.of(each.getKey().written(), yesOrNo(each.getValue().value())));

  static final NarrativeTable SECTIONS =
      table(
          "sections.csv",
          List.of("section"),
          Narrative::sections,
          section -> section.place(),
          section -> List.of(section.kind().written()));

  static final NarrativeTable REASONS =
      table(
          "reasons.csv",
          List.of("direction", "indicia"),
          Narrative::reasons,
          KeyReason::place,
          reason -> List.of(reason.direction().written(), several(reason.indicia(), Enum::name)));

  static final NarrativeTable RECOMMENDATIONS =
      table(
          "recommendations.csv",
          List.of("indicia", "actors", "protects"),
          Narrative::recommendations,
          Recommendation::place,
          asked ->
              List.of(
                  several(asked.indicia(), Enum::name),
                  several(asked.actors(), Actor::written),
                  several(asked.protects(), Protected::written)));

  static final NarrativeTable STATISTICS =
      table(
          "statistics.csv",
          List.of(
              "what",
              "number",
              "unit",
              "exploitation",
              "period",
              "ofOfficials",
              "comparedStart",
              "comparedEnd"),
          Narrative::statistics,
          Statistic::place,
          NarrativeTables::statistic);

  static final NarrativeTable FORMS =
      table(
          "forms.csv",
          List.of("form", "sectors", "victims"),
          Narrative::forms,
          Form::place,
          form ->
              List.of(
                  form.kind().written(),
                  several(form.sectors(), Form.Sector::written),
                  several(form.victims(), Form.Group::written)));

  static final NarrativeTable PERPETRATORS =
      table(
          "perpetrators.csv",
          List.of("group"),
          Narrative::perpetrators,
          Perpetrator::place,
          perpetrator -> List.of(perpetrator.group().written()));

  static final NarrativeTable OTHER_COUNTRIES =
      table(
          "other-countries.csv",
          List.of("otherCountry", "roles"),
          Narrative::otherCountries,
          OtherCountry::place,
          other -> List.of(other.code(), several(other.roles(), OtherCountry.Role::written)));

  /** The tables of what was found in narratives. */
  static final List<NarrativeTable> OF_THINGS =
      List.of(
          DETERMINATIONS,
          SECTIONS,
          REASONS,
          RECOMMENDATIONS,
          STATISTICS,
          FORMS,
          PERPETRATORS,
          OTHER_COUNTRIES);

  private NarrativeTables() {}

  /** A table of things with a place each, which stands in the last two columns. */
  private static <T> NarrativeTable table(
      String file,
      List<String> columns,
      Function<Narrative, List<T>> things,
      Function<T, Span> place,
      Function<T, List<String>> cells) {
    var all = new ArrayList<>(columns);
    all.addAll(List.of("start", "end"));
    return new NarrativeTable(
        file,
        List.copyOf(all),
        recorded ->
            things.apply(recorded.narrative()).stream()
                .map(
                    thing -> {
                      var row = new ArrayList<>(cells.apply(thing));
                      row.addAll(ends(Optional.of(place.apply(thing))));
                      return List.copyOf(row);
                    })
                .toList());
  }

  /** How tables write whether something holds. */
  static String yesOrNo(boolean holds) {
    return holds ? "yes" : "no";
  }

  private static List<String> statistic(Statistic statistic) {
    var row =
        new ArrayList<>(
            List.of(
                statistic.what().written(),
                statistic.number().map(number -> number.toPlainString()).orElse(NOT_REPORTED),
                statistic.unit(),
                statistic.exploitation().written(),
                statistic.period().written(),
                yesOrNo(statistic.ofOfficials())));
    row.addAll(ends(statistic.comparedWith()));
    return List.copyOf(row);
  }

  private static List<List<String>> narrative(RecordedNarrative recorded) {
    Optional<TierLine> line = recorded.narrative().tierLine();
    Optional<Found<Placed>> placed = recorded.narrative().determination().placed();
    var row =
        new ArrayList<>(List.of(recorded.address(), recorded.sha256(), "" + recorded.characters()));
    row.addAll(ends(Optional.of(recorded.narrative().place())));
    row.add(line.flatMap(TierLine::name).orElse(""));
    row.add(line.map(TierLine::tier).map(Tier::name).orElse(""));
    row.addAll(ends(line.map(TierLine::place)));
    row.add(placed.map(found -> found.value().tier().name()).orElse(""));
    row.add(
        placed.flatMap(found -> found.value().movement()).map(Placed.Movement::written).orElse(""));
    row.add(placed.flatMap(found -> found.value().from()).map(Tier::name).orElse(""));
    row.add(placed.flatMap(found -> found.value().consecutiveYears()).map(n -> "" + n).orElse(""));
    row.addAll(ends(placed.map(Found::place)));
    return List.of(List.copyOf(row));
  }

  private static List<String> ends(Optional<Span> place) {
    return List.of(
        place.map(span -> "" + span.start()).orElse(""),
        place.map(span -> "" + span.end()).orElse(""));
  }

  private static <T> String several(Collection<T> values, Function<T, String> written) {
    return values.stream().map(written).collect(Collectors.joining(";"));
  }
}
