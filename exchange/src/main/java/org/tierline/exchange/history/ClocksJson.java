package org.tierline.exchange.history;

import java.util.List;
import org.tierline.record.history.ClockSheet;

/**
 * The clocks of all governments before the edition to come, as JSON.
 *
 * @param beforeEdition the edition to come
 */
public record ClocksJson(int beforeEdition, List<RowJson> governments) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/clocks/1";

  /** One government, with its placement in the last edition. */
  public record RowJson(
      String country, String name, String region, PlacementJson placement, ClockJson clock) {}

  /** Clocks as JSON, in their order. */
  public static ClocksJson of(ClockSheet sheet) {
    return new ClocksJson(
        sheet.edition(),
        sheet.rows().stream()
            .map(
                row ->
                    new RowJson(
                        row.country().code(),
                        row.country().officialName(),
                        row.country().region().name(),
                        PlacementJson.of(row.placement()),
                        ClockJson.of(row.next())))
            .toList());
  }
}
