package org.tierline.exchange.history;

import java.util.List;
import java.util.Optional;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * Placements of any editions, a page of them, as JSON.
 *
 * @param total how many there are on all pages
 * @param next where the next page is; absent on the last
 */
public record PlacementsJson(int total, List<TiersJson.RowJson> placements, Optional<String> next) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/placements/1";

  /** Placements as JSON, in their order. */
  public static PlacementsJson of(
      PublicRecord record, int total, List<Placement> page, Optional<String> next) {
    return new PlacementsJson(
        total,
        page.stream().map(placement -> TiersJson.RowJson.of(record, placement)).toList(),
        next);
  }
}
