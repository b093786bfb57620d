package org.tierline.exchange.record;

import static org.tierline.exchange.record.Decisions.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.exchange.record.RecordImport.Reading;
import org.tierline.exchange.record.RecordImport.Shape;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Coverage;
import org.tierline.record.GlobalFigures;
import org.tierline.record.GlobalFigures.Figure;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.Origin;
import org.tierline.record.PolicyOrPatternListing;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Text;
import org.tierline.record.RecordList;
import org.tierline.record.Region;
import org.tierline.record.WaiverListing;
import org.tierline.record.Written;

/** Waivers, determinations, the lists by country, figures and coverage. */
final class ImportedLists {
  private static final String RULE = "derived-placements";
  private static final Map<String, PresidentialAction.Action> ACTIONS =
      Map.of(
          "restricted", PresidentialAction.Action.RESTRICTED,
          "restricted_unspecified", PresidentialAction.Action.RESTRICTED_UNSPECIFIED,
          "partial_waiver", PresidentialAction.Action.PARTIAL_WAIVER,
          "full_waiver", PresidentialAction.Action.FULL_WAIVER,
          "waiver_unspecified", PresidentialAction.Action.WAIVER_UNSPECIFIED,
          "reassessed", PresidentialAction.Action.REASSESSED,
          "restricted_by_direction", PresidentialAction.Action.RESTRICTED_BY_DIRECTION);
  private static final Map<Figure, String> FIGURES =
      Map.of(
          Figure.PROSECUTIONS, "prosecutions",
          Figure.PROSECUTIONS_FORCED_LABOR, "prosecutions_forced_labor",
          Figure.CONVICTIONS, "convictions",
          Figure.CONVICTIONS_FORCED_LABOR, "convictions_forced_labor",
          Figure.VICTIMS, "victims_identified",
          Figure.VICTIMS_FORCED_LABOR, "victims_forced_labor",
          Figure.LEGISLATION, "legislation_new_or_amended");

  private final Reading files;
  private final Directory directory;
  private final Grading grading;
  private final Map<String, Map<String, String>> conditions =
      Decisions.byKey("conditions.csv", row -> field(row, "edition") + field(row, "country"));
  private final Map<String, Map<String, String>> recalled =
      Decisions.byKey("recalled-figures.csv", row -> field(row, "year") + field(row, "region"));
  private final Set<String> fullTexts = new HashSet<>();
  private final Set<String> ownTexts = new HashSet<>();

  ImportedLists(Reading files, Directory directory, Grading grading) {
    this.files = files;
    this.directory = directory;
    this.grading = grading;
    for (var row : Decisions.rows("full-texts.csv")) {
      fullTexts.add(field(row, "source"));
    }
    for (var row : Decisions.rows("sources.csv")) {
      if (field(row, "kind").equals("determination")) {
        ownTexts.add(field(row, "id"));
      }
    }
  }

  List<WaiverListing> waivers() {
    return files.table(
        new Shape<>(
            "watchlist-waivers.csv",
            List.of("edition", "iso3", "name", "waiver_number", "source"),
            this::waiver,
            row -> row.country() + " " + row.edition()));
  }

  private WaiverListing waiver(Row row) {
    var country = directory.code(row, "iso3");
    int edition = row.year("edition");
    var condition = conditions.get(edition + country);
    return new WaiverListing(
        edition,
        country,
        row.number("waiver_number"),
        condition == null ? "" : field(condition, "condition"),
        row.list("source").contains(RULE),
        grading.ofList(Table.WAIVERS, row, country, edition, edition),
        Origin.BUILT_IN);
  }

  List<PresidentialAction> determinations() {
    return files.table(
        new Shape<>(
            "presidential-determinations.csv",
            List.of(
                "fiscal_year",
                "determination_no",
                "date",
                "iso3",
                "name",
                "action",
                "detail",
                "source"),
            this::determination,
            row -> row.country() + " FY" + row.fiscalYear()));
  }

  private PresidentialAction determination(Row row) {
    int year = row.year("fiscal_year");
    var country = directory.code(row, "iso3");
    var action = ACTIONS.get(row.text("action"));
    if (action == null) {
      row.report(
          new Issue.UnknownValue(
              row.at(), "action", row.text("action"), "an action", List.copyOf(ACTIONS.keySet())));
      action = PresidentialAction.Action.RESTRICTED;
    }
    var detail = DeterminationDetail.parse(row.text("detail"));
    return new PresidentialAction(
        year,
        row.text("determination_no"),
        row.dateOrEmpty("date"),
        country,
        action,
        List.copyOf(detail.named()),
        List.copyOf(detail.waived()),
        detail.programmes(),
        textRead(row.list("source")),
        row.text("detail"),
        grading.ofList(Table.DETERMINATIONS, row, country, year - 1, year),
        Origin.BUILT_IN);
  }

  private Text textRead(List<String> sources) {
    if (sources.stream().anyMatch(fullTexts::contains)) {
      return Text.READ;
    }
    return sources.stream().anyMatch(ownTexts::contains) ? Text.READ_IN_PART : Text.REPORTED;
  }

  List<ChildSoldierListing> childSoldiers() {
    return files.table(
        new Shape<>(
            "child-soldiers-list.csv",
            List.of("edition", "iso3", "name", "waiver", "source"),
            row -> {
              var country = directory.code(row, "iso3");
              int edition = row.year("edition");
              return new ChildSoldierListing(
                  edition,
                  country,
                  row.choice("waiver", ChildSoldierListing.Waiver.class, "a waiver"),
                  grading.ofList(Table.CHILD_SOLDIERS, row, country, edition, edition),
                  Origin.BUILT_IN);
            },
            row -> row.country() + " " + row.edition()));
  }

  List<PolicyOrPatternListing> policyOrPattern() {
    return files.table(
        new Shape<>(
            "policy-or-pattern.csv",
            List.of("edition", "iso3", "name", "source"),
            row -> {
              var country = directory.code(row, "iso3");
              int edition = row.year("edition");
              return new PolicyOrPatternListing(
                  edition,
                  country,
                  grading.ofList(Table.POLICY_OR_PATTERN, row, country, edition, edition),
                  Origin.BUILT_IN);
            },
            row -> row.country() + " " + row.edition()));
  }

  List<InstrumentHeld> instruments() {
    return files.table(
        new Shape<>(
            "instruments.csv",
            List.of("instrument", "iso3", "ratified_or_acceded", "source"),
            this::instrument,
            row -> row.country() + " " + row.instrument()));
  }

  private InstrumentHeld instrument(Row row) {
    var since = row.text("ratified_or_acceded");
    Optional<LocalDate> day =
        since.length() == 10 ? row.dateOrEmpty("ratified_or_acceded") : Optional.empty();
    Optional<Integer> year =
        since.isEmpty()
            ? Optional.empty()
            : Optional.of(
                day.map(LocalDate::getYear).orElseGet(() -> row.year("ratified_or_acceded")));
    return new InstrumentHeld(
        row.required("instrument", "an instrument"),
        directory.code(row, "iso3"),
        year,
        day,
        grading.ofList(Table.INSTRUMENTS, row, "", 0, 0),
        Origin.BUILT_IN);
  }

  List<GlobalFigures> globalFigures() {
    var columns = new ArrayList<>(List.of("year", "region", "source"));
    columns.addAll(FIGURES.values());
    return files.table(
        new Shape<>(
            "global-law-enforcement.csv",
            columns,
            this::figures,
            row -> row.year() + row.region().map(Region::written).orElse("GLOBAL")));
  }

  private GlobalFigures figures(Row row) {
    int year = row.year("year");
    var figures = new EnumMap<Figure, Integer>(Figure.class);
    for (var entry : FIGURES.entrySet()) {
      if (!row.text(entry.getValue()).isEmpty()) {
        figures.put(entry.getKey(), row.number(entry.getValue()));
      }
    }
    var decision = recalled.get(year + row.text("region"));
    var fromMemory = EnumSet.noneOf(Figure.class);
    if (decision != null) {
      for (var name : Row.parts(field(decision, "fields"))) {
        fromMemory.add(Written.find(Figure.class, name).orElseThrow());
      }
    }
    Optional<Region> region =
        row.text("region").equals("GLOBAL")
            ? Optional.empty()
            : Optional.of(row.region("region", "GLOBAL or a region"));
    return new GlobalFigures(
        year, region, figures, fromMemory, grading.ofNoEdition(row, "source"), Origin.BUILT_IN);
  }

  List<Coverage> coverage() {
    Map<String, Coverage> coverage = new HashMap<>();
    for (var decision : Decisions.rows("coverage.csv")) {
      var row =
          new Coverage(
              Written.find(RecordList.class, field(decision, "list")).orElseThrow(),
              Integer.parseInt(field(decision, "year")),
              field(decision, "part"),
              Written.find(Coverage.State.class, field(decision, "state")).orElseThrow(),
              LocalDate.parse(field(decision, "asOf")),
              field(decision, "note"),
              Origin.BUILT_IN);
      coverage.put(row.list() + " " + row.year() + " " + row.part(), row);
    }
    return List.copyOf(coverage.values());
  }
}
