package org.tierline.exchange.history;

import java.util.List;
import java.util.Optional;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * Governments that were ever placed, a page of them, as JSON.
 *
 * @param total how many there are on all pages
 * @param next where the next page is; absent on the last
 */
public record CountriesJson(int total, List<RowJson> countries, Optional<String> next) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/countries/1";

  /**
   * One government.
   *
   * @param kind whether it is a country or a territory
   * @param placements how many it has
   * @param first its first placement
   * @param last its last placement
   */
  public record RowJson(
      String country,
      String name,
      String region,
      String kind,
      int placements,
      PlacementJson first,
      PlacementJson last) {
    static RowJson of(PublicRecord record, Country country) {
      var history = record.history(country.code());
      return new RowJson(
          country.code(),
          country.officialName(),
          country.region().name(),
          country.kind().written(),
          history.size(),
          PlacementJson.of(history.getFirst()),
          PlacementJson.of(history.getLast()));
    }
  }

  /** Governments as JSON, in their order; each has a placement. */
  public static CountriesJson of(
      PublicRecord record, int total, List<Country> page, Optional<String> next) {
    return new CountriesJson(
        total, page.stream().map(country -> RowJson.of(record, country)).toList(), next);
  }
}
