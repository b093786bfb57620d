package org.tierline.exchange.narrative;

import java.util.List;
import org.tierline.record.PublicRecord;

/** The narratives on record, each in short, as JSON. */
public record NarrativesJson(List<RowJson> narratives) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/narratives/1";

  /** One narrative. */
  public record RowJson(String country, String name, NarrativeSummary narrative) {}

  /** The narratives of a record's governments and editions, by code. */
  public static NarrativesJson of(PublicRecord record) {
    return new NarrativesJson(
        record.countries().stream()
            .flatMap(
                country ->
                    NarrativeSummary.of(country.code()).stream()
                        .filter(each -> record.edition(each.edition()).isPresent())
                        .map(each -> new RowJson(country.code(), country.officialName(), each)))
            .toList());
  }
}
