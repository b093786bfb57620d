package org.tierline.exchange.record;

import static org.tierline.exchange.record.Decisions.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.record.RecordImport.Reading;
import org.tierline.exchange.record.RecordImport.Shape;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Country.EntityKind;
import org.tierline.record.Origin;
import org.tierline.record.Region;
import org.tierline.record.Written;

/** Countries and regions, with the further names, kinds and countries that were decided. */
final class ImportedCountries {
  private final Reading files;
  private final Basis basis;
  private final Map<String, Map<String, String>> decisions =
      Decisions.byKey("countries.csv", row -> field(row, "code"));

  ImportedCountries(Reading files, Grading grading) {
    this.files = files;
    // The file of regions names no sources.
    this.basis = grading.ofDecision("memory", "", 0);
  }

  List<Country> read() {
    var countries =
        new ArrayList<>(
            files.table(
                new Shape<>(
                    "regions.csv",
                    List.of("iso3", "name", "region", "official_short_name", "aliases"),
                    this::country,
                    Country::code)));
    for (var decision : decisions.values()) {
      if (!field(decision, "name").isEmpty()) {
        countries.add(
            new Country(
                field(decision, "code"),
                field(decision, "name"),
                field(decision, "officialName"),
                Written.find(Region.class, field(decision, "region")).orElseThrow(),
                Written.find(EntityKind.class, field(decision, "kind")).orElseThrow(),
                List.of(),
                basis,
                Origin.BUILT_IN));
      }
    }
    return countries;
  }

  private Country country(Row row) {
    var code = row.required("iso3", "a code of three letters");
    var aliases = new ArrayList<>(row.list("aliases"));
    var kind = EntityKind.COUNTRY;
    var decision = decisions.get(code);
    if (decision != null) {
      if (!field(decision, "aliases").isEmpty()) {
        aliases.addAll(Row.parts(field(decision, "aliases")));
      }
      kind = Written.find(EntityKind.class, field(decision, "kind")).orElse(kind);
    }
    return new Country(
        code,
        row.required("name", "a name"),
        row.required("official_short_name", "a name"),
        row.region("region", "a region"),
        kind,
        aliases,
        basis,
        Origin.BUILT_IN);
  }
}
