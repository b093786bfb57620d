package org.tierline.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.law.Tier;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.Region;

/** The placements that the filters of a call let through. */
final class Placed {
  static final String COUNTRY = "country";
  static final String TIME = "time";
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
    Set<String> countries = countries(record, call.list(COUNTRY));
    var times = call.list(TIME);
    var tiers = call.list(TIER).stream().map(text -> Tier.find(text).orElseThrow()).toList();
    var regions = call.list(REGION).stream().map(text -> Region.find(text).orElseThrow()).toList();
    var grades = call.list(GRADE);
    return record.tables().placements().stream()
        .filter(each -> countries.isEmpty() || countries.contains(each.country()))
        .filter(each -> times.isEmpty() || times.stream().anyMatch(time -> isIn(each, time)))
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

  private static boolean isIn(Placement placement, String time) {
    int dots = time.indexOf("..");
    String from = dots < 0 ? time : time.substring(0, dots);
    String through = dots < 0 ? time : time.substring(dots + 2);
    return (from.isEmpty() || placement.edition() >= Integer.parseInt(from))
        && (through.isEmpty() || placement.edition() <= Integer.parseInt(through));
  }

  private static Set<String> countries(PublicRecord record, List<String> codes) {
    var problems = new ArrayList<Problem>();
    for (String code : codes) {
      if (record.country(code).isEmpty()) {
        String near =
            record.suggestCountries(code).stream()
                .map(country -> country.officialName() + " (" + country.code() + ")")
                .collect(Collectors.joining(", "));
        problems.add(
            Problem.at(
                Place.of("?" + COUNTRY),
                "there is no government \""
                    + code
                    + "\" in the record"
                    + (near.isEmpty() ? "" : "; did you mean " + near + "?")));
      }
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    return new TreeSet<>(codes);
  }

  /** Those ever placed, by code. */
  static List<Country> countries(PublicRecord record) {
    return record.countries().stream()
        .filter(country -> !record.history(country.code()).isEmpty())
        .sorted(Comparator.comparing(Country::code))
        .toList();
  }
}
