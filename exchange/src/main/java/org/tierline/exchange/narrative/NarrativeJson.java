package org.tierline.exchange.narrative;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.determination.FactsJson;
import org.tierline.law.Tier;
import org.tierline.law.determination.Decision;
import org.tierline.law.facts.Question;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.facts.StatedFacts;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.OwnRoles;
import org.tierline.narrative.profile.Perpetrator;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Actor;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;

/**
 * What was read from a narrative, as JSON: {@code read --json}. Places are start (inclusive) and
 * end (exclusive) in the text, in UTF-16 code units.
 *
 * @param sha256 of the text in UTF-8
 * @param place of the whole narrative in the text, which may hold more
 * @param edition the report's year, if it is told
 * @param tier as the sentences determine it, else as the tier line prints it
 * @param facts what the text tells the law, in the shape of a facts file; empty without country or
 *     edition
 * @param factPlaces the clause each of them rests on, by the question's key
 * @param derived what the law says on these facts and the record's earlier editions
 */
public record NarrativeJson(
    String sha256,
    PlaceJson place,
    Optional<String> country,
    Optional<Integer> edition,
    Optional<TierLineJson> tierLine,
    Optional<String> tier,
    Map<String, StatedJson> determination,
    Optional<PlacedJson> placed,
    List<SectionJson> sections,
    List<ReasonJson> reasons,
    List<RecommendationJson> recommendations,
    List<StatisticJson> statistics,
    List<FormJson> forms,
    List<PerpetratorJson> perpetrators,
    List<OtherCountryJson> otherCountries,
    Optional<OwnRolesJson> ownRoles,
    Optional<Map<String, Object>> facts,
    Optional<Map<String, PlaceJson>> factPlaces,
    Optional<DerivedJson> derived) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/read/1";

  /** The line that opens a narrative. */
  public record TierLineJson(Optional<String> name, String tier, int start, int end) {}

  /** Whether something is so, and where that is said. */
  public record StatedJson(boolean value, int start, int end) {}

  /** The clause that gives the tier. */
  public record PlacedJson(
      String tier,
      Optional<String> movement,
      Optional<String> from,
      Optional<Integer> consecutiveYears,
      int start,
      int end) {
    static PlacedJson of(Found<Placed> found) {
      return new PlacedJson(
          found.value().tier().name(),
          found.value().movement().map(Placed.Movement::written),
          found.value().from().map(Tier::name),
          found.value().consecutiveYears(),
          found.place().start(),
          found.place().end());
    }
  }

  /** One section. */
  public record SectionJson(String kind, int start, int end) {}

  /** A place in the text. */
  public record PlaceJson(int start, int end) {
    static PlaceJson of(Span span) {
      return new PlaceJson(span.start(), span.end());
    }
  }

  /** One key reason. */
  public record ReasonJson(String direction, List<String> indicia, int start, int end) {
    static ReasonJson of(KeyReason reason) {
      return new ReasonJson(
          reason.direction().written(),
          names(reason.indicia()),
          reason.place().start(),
          reason.place().end());
    }
  }

  /** One thing asked for. */
  public record RecommendationJson(
      List<String> indicia, List<String> actors, List<String> protects, int start, int end) {
    static RecommendationJson of(Recommendation asked) {
      return new RecommendationJson(
          names(asked.indicia()),
          asked.actors().stream().map(Actor::written).toList(),
          asked.protects().stream().map(Protected::written).toList(),
          asked.place().start(),
          asked.place().end());
    }
  }

  /**
   * One number.
   *
   * @param number empty where the text says that it was not reported
   * @param ofOfficials whether it counts officials alone
   * @param comparedWith the place of the earlier figure that the text sets beside it
   */
  public record StatisticJson(
      String what,
      Optional<BigDecimal> number,
      boolean notReported,
      Optional<String> unit,
      String exploitation,
      String period,
      boolean ofOfficials,
      Optional<PlaceJson> comparedWith,
      int start,
      int end) {
    static StatisticJson of(Statistic statistic) {
      return new StatisticJson(
          statistic.what().written(),
          statistic.number(),
          statistic.isNotReported(),
          Optional.of(statistic.unit()).filter(unit -> !unit.isEmpty()),
          statistic.exploitation().written(),
          statistic.period().written(),
          statistic.ofOfficials(),
          statistic.comparedWith().map(PlaceJson::of),
          statistic.place().start(),
          statistic.place().end());
    }
  }

  /** One form of trafficking. */
  public record FormJson(
      String form, List<String> sectors, List<String> victims, int start, int end) {
    static FormJson of(Form form) {
      return new FormJson(
          form.kind().written(),
          form.sectors().stream().map(Form.Sector::written).toList(),
          form.victims().stream().map(Form.Group::written).toList(),
          form.place().start(),
          form.place().end());
    }
  }

  /** One group that commits trafficking. */
  public record PerpetratorJson(String group, int start, int end) {
    static PerpetratorJson of(Perpetrator perpetrator) {
      return new PerpetratorJson(
          perpetrator.group().written(), perpetrator.place().start(), perpetrator.place().end());
    }
  }

  /** Another country, with the part it has. */
  public record OtherCountryJson(String country, List<String> roles, int start, int end) {
    static OtherCountryJson of(OtherCountry other) {
      return new OtherCountryJson(
          other.code(),
          other.roles().stream().map(OtherCountry.Role::written).toList(),
          other.place().start(),
          other.place().end());
    }
  }

  /** What the country itself is for victims: source, transit, destination. */
  public record OwnRolesJson(List<String> roles, int start, int end) {
    static OwnRolesJson of(OwnRoles own) {
      return new OwnRolesJson(
          own.roles().stream().map(OwnRoles.Role::written).toList(),
          own.place().start(),
          own.place().end());
    }
  }

  /**
   * What the law says.
   *
   * @param state "decided" or "open"
   * @param possible the tiers that are possible on what the text says
   * @param missing the open questions that could still matter, by their keys
   */
  public record DerivedJson(String state, List<String> possible, List<String> missing) {
    static DerivedJson of(Decision decision) {
      return new DerivedJson(
          decision.isDecided() ? "decided" : "open",
          names(decision.possibleTiers()),
          decision.missing().stream().map(Question::key).toList());
    }
  }

  /** What was read, as JSON. */
  public static NarrativeJson of(Reading reading) {
    Narrative read = reading.narrative();
    var determination = new LinkedHashMap<String, StatedJson>();
    for (var matter : Determination.Matter.values()) {
      read.determination()
          .find(matter)
          .ifPresent(
              found ->
                  determination.put(
                      matter.written(),
                      new StatedJson(found.value(), found.place().start(), found.place().end())));
    }
    return new NarrativeJson(
        reading.sha256(),
        PlaceJson.of(read.place()),
        reading.country().map(Country::code),
        reading.edition(),
        read.tierLine()
            .map(
                line ->
                    new TierLineJson(
                        line.name(), line.tier().name(), line.place().start(), line.place().end())),
        read.tier().map(Tier::name),
        determination,
        read.determination().placed().map(PlacedJson::of),
        read.sections().stream()
            .map(
                section ->
                    new SectionJson(
                        section.kind().written(), section.place().start(), section.place().end()))
            .toList(),
        read.reasons().stream().map(ReasonJson::of).toList(),
        read.recommendations().stream().map(RecommendationJson::of).toList(),
        read.statistics().stream().map(StatisticJson::of).toList(),
        read.forms().stream().map(FormJson::of).toList(),
        read.perpetrators().stream().map(PerpetratorJson::of).toList(),
        read.otherCountries().stream().map(OtherCountryJson::of).toList(),
        read.ownRoles().map(OwnRolesJson::of),
        reading.factsFile().map(FactsJson::of),
        reading.stated().map(NarrativeJson::places),
        reading.decision().map(DerivedJson::of));
  }

  private static Map<String, PlaceJson> places(StatedFacts stated) {
    var places = new LinkedHashMap<String, PlaceJson>();
    stated.places().forEach((question, span) -> places.put(question.key(), PlaceJson.of(span)));
    return places;
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
