package org.tierline.exchange.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;

/**
 * What was read from a narrative, as JSON: {@code read --json}. Places are start (inclusive) and
 * end (exclusive) in the text, in UTF-16 code units.
 *
 * @param sha256 of the text in UTF-8
 * @param tier as the sentences determine it, else as the tier line prints it
 */
public record NarrativeJson(
    String sha256,
    Optional<String> country,
    Optional<TierLineJson> tierLine,
    Optional<String> tier,
    Map<String, StatedJson> determination,
    Optional<PlacedJson> placed,
    List<SectionJson> sections,
    List<PlaceJson> recommendations) {

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
      Optional<Integer> consecutiveYears,
      int start,
      int end) {
    static PlacedJson of(Found<Placed> found) {
      return new PlacedJson(
          found.value().tier().name(),
          found.value().movement().map(Placed.Movement::written),
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

  /**
   * A narrative as JSON.
   *
   * @param country the government of the tier line, if the record knows the name
   */
  public static NarrativeJson of(NarrativeFile file, Narrative read, Optional<Country> country) {
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
        file.sha256(),
        country.map(Country::code),
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
        read.recommendations().stream().map(each -> PlaceJson.of(each.place())).toList());
  }
}
