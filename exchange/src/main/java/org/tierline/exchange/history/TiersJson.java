package org.tierline.exchange.history;

import java.util.List;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/** Placements of an edition as JSON: {@code tiers --json}. */
public record TiersJson(int edition, List<RowJson> governments) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/tiers/1";

  /** One government. */
  public record RowJson(String country, String name, String region, PlacementJson placement) {
    static RowJson of(PublicRecord record, Placement placement) {
      var country = record.country(placement.country()).orElseThrow();
      return new RowJson(
          country.code(),
          country.officialName(),
          country.region().name(),
          PlacementJson.of(placement));
    }
  }

  /** Placements as JSON, in their order. */
  public static TiersJson of(PublicRecord record, int edition, List<Placement> placements) {
    return new TiersJson(
        edition, placements.stream().map(placement -> RowJson.of(record, placement)).toList());
  }
}
