package org.tierline.exchange.record;

import static org.tierline.exchange.record.Decisions.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.record.RecordImport.Reading;
import org.tierline.exchange.record.RecordImport.Shape;
import org.tierline.record.Basis;
import org.tierline.record.Edition;
import org.tierline.record.Edition.Counted;
import org.tierline.record.Edition.TotalBasis;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.Placement.Automatic;
import org.tierline.record.Succession;
import org.tierline.record.Written;

/** Editions, placements and successions. */
final class ImportedPlacements {
  private static final Map<Counted, String> COLUMNS =
      Map.of(
          Counted.RANKED, "countries_ranked",
          Counted.T1, "tier1",
          Counted.T2, "tier2",
          Counted.T2WL, "tier2wl",
          Counted.T3, "tier3",
          Counted.SC, "special_cases");

  private final Reading files;
  private final Directory directory;
  private final Grading grading;
  private final Map<String, Map<String, String>> automatic =
      Decisions.byKey("automatic.csv", row -> field(row, "edition") + field(row, "country"));
  private final Map<String, Map<String, String>> editions =
      Decisions.byKey("editions.csv", row -> field(row, "edition"));
  private final Map<String, Map<String, String>> totals =
      Decisions.byKey("totals.csv", row -> field(row, "edition") + field(row, "count"));
  private final List<Map<String, String>> names = Decisions.rows("names.csv");

  ImportedPlacements(Reading files, Directory directory, Grading grading) {
    this.files = files;
    this.directory = directory;
    this.grading = grading;
  }

  List<Placement> placements() {
    return files.table(
        new Shape<>(
            "placements.csv",
            List.of("year", "iso3", "name", "tier", "auto_downgrade", "sources"),
            this::placement,
            row -> row.country() + " " + row.edition()));
  }

  private Placement placement(Row row) {
    var country = directory.code(row, "iso3");
    int edition = row.year("year");
    return new Placement(
        country,
        edition,
        row.tier("tier"),
        printedName(country, edition, row.required("name", "a name")),
        automatic(row, country, edition),
        grading.ofEdition(row, "sources", country, edition),
        Origin.BUILT_IN);
  }

  private String printedName(String country, int edition, String name) {
    for (var decision : names) {
      if (field(decision, "country").equals(country)
          && Integer.parseInt(field(decision, "from")) <= edition
          && edition <= Integer.parseInt(field(decision, "to"))) {
        return field(decision, "printedName");
      }
    }
    return name;
  }

  private Automatic automatic(Row row, String country, int edition) {
    var decision = automatic.get(edition + country);
    if (row.yes("auto_downgrade") != (decision != null)) {
      row.report(
          new Issue.Malformed(
              row.at(),
              "auto_downgrade",
              row.text("auto_downgrade"),
              "what was decided on automatic downgrades"));
    }
    return decision == null
        ? Automatic.NOT_STATED
        : Written.find(Automatic.class, field(decision, "automatic")).orElseThrow();
  }

  List<Edition> editions() {
    return files.table(
        new Shape<>(
            "editions.csv",
            List.of(
                "edition",
                "release_date",
                "reporting_period_start",
                "reporting_period_end",
                "countries_ranked",
                "tier1",
                "tier2",
                "tier2wl",
                "tier3",
                "special_cases",
                "source"),
            this::edition,
            edition -> "edition " + edition.year()));
  }

  private Edition edition(Row row) {
    int year = row.year("edition");
    var decision = editions.get(String.valueOf(year));
    if (decision == null) {
      row.report(
          new Issue.Malformed(
              row.at(), "edition", row.text("edition"), "an edition whose sources were decided"));
      decision = editions.values().iterator().next();
    }
    Optional<Edition.Period> period = Optional.empty();
    if (!row.text("reporting_period_start").isEmpty()) {
      period =
          Optional.of(
              new Edition.Period(
                  row.date("reporting_period_start"),
                  row.date("reporting_period_end"),
                  grading.ofDecision(field(decision, "periodSources"), "", year)));
    }
    return new Edition(
        year,
        row.dateOrEmpty("release_date"),
        period,
        field(decision, "secretary"),
        totals(row, year),
        grading.ofDecision(field(decision, "releaseSources"), "", year),
        Origin.BUILT_IN);
  }

  private List<Edition.Total> totals(Row row, int year) {
    var found = new ArrayList<Edition.Total>();
    for (var counted : Counted.values()) {
      var column = COLUMNS.getOrDefault(counted, "");
      if (row.text(column).isEmpty()) {
        continue;
      }
      var decision = totals.get(year + counted.written());
      if (decision == null) {
        found.add(
            new Edition.Total(
                counted,
                row.number(column),
                TotalBasis.COUNTED,
                new Basis(Grade.INFERRED, List.of("placements-count"))));
      } else {
        found.add(
            new Edition.Total(
                counted,
                row.number(column),
                Written.find(TotalBasis.class, field(decision, "basis")).orElseThrow(),
                grading.ofDecision(field(decision, "sources"), "", year)));
      }
    }
    return found;
  }

  List<Succession> successions() {
    var successions = new ArrayList<Succession>();
    for (var decision : Decisions.rows("successions.csv")) {
      int edition = Integer.parseInt(field(decision, "edition"));
      successions.add(
          new Succession(
              field(decision, "from"),
              field(decision, "to"),
              Written.find(Succession.Choice.class, field(decision, "choice")).orElseThrow(),
              edition,
              field(decision, "note"),
              grading.ofDecision(field(decision, "sources"), "", 0),
              Origin.BUILT_IN));
    }
    return successions;
  }
}
