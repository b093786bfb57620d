package org.tierline.record.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.Region;

/** Lists of placements. */
public final class Placements {
  private Placements() {}

  /** The placements of an edition on a tier and in a region, by tier and name; empty means any. */
  public static List<Placement> of(
      PublicRecord record, int edition, Optional<Tier> tier, Optional<Region> region) {
    return record.placements(edition).stream()
        .filter(placement -> tier.isEmpty() || placement.tier() == tier.get())
        .filter(
            placement ->
                region.isEmpty()
                    || record
                        .country(placement.country())
                        .filter(country -> country.region() == region.get())
                        .isPresent())
        .sorted(
            Comparator.comparing(Placement::tier)
                .thenComparing(
                    placement ->
                        record
                            .country(placement.country())
                            .map(Country::sortName)
                            .orElse(placement.printedName())))
        .toList();
  }
}
