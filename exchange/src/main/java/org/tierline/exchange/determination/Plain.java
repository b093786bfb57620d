package org.tierline.exchange.determination;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.law.definition.CredibleSource;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Commitment;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.SuspendedSentence;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.History;

/** Values of the law as JSON takes them, in the shape in which a facts file gives them. */
final class Plain {
  private Plain() {}

  static Object of(Object value) {
    return switch (value) {
      case Boolean yes -> yes;
      case Integer number -> number;
      case LocalDate day -> day;
      case Tier tier -> tier.name();
      case Enum<?> name -> name.name();
      case Reported reported -> reported.findDay().<Object>map(day -> day).orElse("none");
      case Justification justification -> justification.isGiven() ? justification.text() : "none";
      case Clock clock -> clock(clock);
      case History history -> history.years().stream().map(Plain::year).toList();
      case Action action ->
          map(
              "id", action.id(),
              "type", action.type(),
              "date", action.date(),
              "concrete", action.concrete(),
              "source", action.findSource().map(CredibleSource::code).orElse(null));
      case Commitment commitment -> map("text", commitment.text(), "due", commitment.due());
      case DataRequest request ->
          map(
              "topic",
              request.topic(),
              "date",
              request.date(),
              "reasonable",
              request.reasonable(),
              "provided",
              request.provided(),
              capacityKey(request),
              request.capacity());
      case PolicyOrPattern policy -> map("kind", policy.kind(), "sector", policy.sector());
      case SuspendedSentence sentence ->
          map(
              "principalActor",
              sentence.principalActor(),
              "assessment",
              sentence.assessment().isEmpty() ? null : sentence.assessment());
      // A set has no order of its own: that of its names holds from one run to the next.
      case Set<?> set -> set.stream().map(Plain::of).sorted(comparing(Object::toString)).toList();
      case Collection<?> values -> values.stream().map(Plain::of).toList();
      default -> value.toString();
    };
  }

  private static String capacityKey(DataRequest request) {
    var capacity = request.capacity();
    return capacity == DataRequest.Capacity.ABLE || capacity == DataRequest.Capacity.UNABLE
        ? "capacity"
        : "capacityTrend";
  }

  static Map<String, Object> clock(Clock clock) {
    return map(
        "tier", clock.findTier().orElse(null),
        "run", clock.run(),
        "waived", clock.waived(),
        "lastRun",
            clock
                .findLastRun()
                .map(run -> map("years", run.years(), "waived", run.waived()))
                .orElse(null),
        "fArmed", clock.fArmed(),
        "everArmed", clock.everArmed());
  }

  private static Map<String, Object> year(History.Year year) {
    return map("edition", year.edition(), "tierEffective", year.tier(), "waived", year.waived());
  }

  /** Keys with their values in turn; those without a value are left out. */
  static Map<String, Object> map(@Nullable Object... keysAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      if (value != null) {
        map.put(String.valueOf(keysAndValues[i]), value instanceof Map ? value : of(value));
      }
    }
    return map;
  }

  /** A list as JSON takes it. */
  static List<Object> list(Collection<?> values) {
    return values.stream().map(Plain::of).toList();
  }
}
