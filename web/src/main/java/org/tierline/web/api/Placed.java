package org.tierline.web.api;

import java.util.Comparator;
import java.util.List;
import org.tierline.exchange.Fault;
import org.tierline.law.Tier;
import org.tierline.publication.frame.Filter;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.Region;

/** The placements that the filters of a call let through. */
final class Placed {
  static final String COUNTRY = Filter.COUNTRY;
  static final String TIME = Filter.TIME;
  static final String TIER = "tier";
  static final String REGION = "region";
  static final String GRADE = "grade";

  private Placed() {}

  /**
   * By code and edition.
   *
   * @throws Fault of kind BAD_INPUT if a government isn't in the record
   */
  static List<Placement> of(PublicRecord record, Call call) {
    var filter = Filter.of(record, call.query());
    var tiers = call.list(TIER).stream().map(text -> Tier.find(text).orElseThrow()).toList();
    var regions = call.list(REGION).stream().map(text -> Region.find(text).orElseThrow()).toList();
    var grades = call.list(GRADE);
    return record.tables().placements().stream()
        .filter(each -> filter.takes(each.country(), each.edition()))
        .filter(each -> tiers.isEmpty() || tiers.contains(each.tier()))
        .filter(each -> regions.isEmpty() || regions.contains(region(record, each)))
        .filter(each -> grades.isEmpty() || grades.contains(each.basis().grade().written()))
        .sorted(Comparator.comparing(Placed::key))
        .toList();
  }

  /** What it is sorted by: "KOR/2025". */
  static String key(Placement placement) {
    return placement.country() + "/" + placement.edition();
  }

  private static Region region(PublicRecord record, Placement placement) {
    return record.country(placement.country()).orElseThrow().region();
  }

  /** Those ever placed, by code. */
  static List<Country> countries(PublicRecord record) {
    return record.countries().stream()
        .filter(country -> !record.history(country.code()).isEmpty())
        .sorted(Comparator.comparing(Country::code))
        .toList();
  }
}
